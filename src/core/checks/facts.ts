/** What the checks know about a language. */
export interface CheckFacts {
  /** Opening and closing quotation marks, the outer pair first. */
  readonly quotes: readonly (readonly [string, string])[];
  /** Marks that have a space before them in this language. */
  readonly spaceBefore: readonly string[];
  readonly numbers: {
    readonly decimal: string;
    /** Characters that group thousands. */
    readonly grouping: readonly string[];
    /** Number words and ordinals that stand for a number in running text, lower case, with their value. */
    readonly words: Readonly<Record<string, number>>;
  };
}
