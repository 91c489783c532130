/** What the checks know about a language. */
export interface CheckFacts {
  /** Opening and closing quotation marks, the outer pair first. */
  readonly quotes: readonly (readonly [string, string])[];
  /** Marks that have a space before them in this language. */
  readonly spaceBefore: readonly string[];
  readonly numbers: NumberFacts;
  /** Frequent small words by which a text shows its language, lower case, NFC. */
  readonly functionWords: ReadonlySet<string>;
  /** Function words that stand in names and titles too, which keep them in any language: `de`, `la`. */
  readonly nameWords: ReadonlySet<string>;
  /** Words of this language that are spelt like function words of another, so that they tell nothing there: `pour`. */
  readonly lookalikes: ReadonlySet<string>;
  /** Whether a word, lower case and NFC, may be one of this language by its letters. */
  canSpell(word: string): boolean;
  /** True where `canSpell` refuses most words of other languages, so that a text without refused words is not in one. */
  readonly hasStrictSpelling: boolean;
  /** Words with which no sentence ends: a text that does was cut off. Lower case, NFC. */
  readonly unfinished: ReadonlySet<string>;
  /** How long a translation into this language is, by the base tag of the source's language. */
  readonly lengths: Readonly<Record<string, LengthModel>>;
  /** Whether a word, lower case and NFC, looks like one of this language and of few others, by its letters or its ending. */
  looksOwn(word: string): boolean;
  /** Words that coordinate, so that two terms may share a word: `training and exchange programmes`. */
  readonly conjunctions: ReadonlySet<string>;
}

/**
 * The natural logarithm of a target's length over its source's, in characters: normal, with a variance that falls with
 * the source's length n as `fixed + perCharacter / n`.
 *
 * @see W. A. Gale and K. W. Church, A Program for Aligning Sentences in Bilingual Corpora, 1993, section 3
 */
export interface LengthModel {
  readonly mean: number;
  readonly fixed: number;
  readonly perCharacter: number;
}

/** How a language writes numbers. Words are lower case, NFC; a hyphen in running text counts as a space. */
export interface NumberFacts {
  readonly decimal: string;
  /** Characters that group thousands. */
  readonly grouping: readonly string[];
  /** Number words and ordinals that stand for a number in running text, with their value. A key may have several words. */
  readonly words: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them, digits or words: `cent`, `million`, `mươi`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Abbreviations that multiply the digits before them: `k`, `M`, `bn`. Case counts; some are units too. */
  readonly multiplierSigns: Readonly<Record<string, number>>;
  /** Words that add half of the last multiplier: `et demi`, `rưỡi`. */
  readonly halves: readonly string[];
  /** Words that join the parts of one number and say nothing themselves: `et`, `and`, `linh`. */
  readonly links: readonly string[];
  /** Names that other languages write as a number: months, days of the week. */
  readonly calendar: Readonly<Record<string, readonly number[]>>;
  /** Units of measure, by the system they belong to: a translator may convert one into the other. */
  readonly units: Readonly<Record<string, 'metric' | 'imperial'>>;
  /** Words that place an hour of the clock in the afternoon or evening, `pm`, `chiều`, and in the morning, `am`, `sáng`. */
  readonly afternoon: ReadonlySet<string>;
  readonly morning: ReadonlySet<string>;
}
