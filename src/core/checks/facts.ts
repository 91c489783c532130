/** What the checks know about a language. */
export interface CheckFacts {
  /** Opening and closing quotation marks, the outer pair first. */
  readonly quotes: readonly (readonly [string, string])[];
  /** Marks that have a space before them in this language. */
  readonly spaceBefore: readonly string[];
  readonly numbers: NumberFacts;
  /** Frequent small words by which a text shows its language, lower case, NFC. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that coordinate, so that two terms may share a word: `training and exchange programmes`. */
  readonly conjunctions: ReadonlySet<string>;
  readonly identity: IdentityFacts;
}

/** What a language has for names and acronyms. Keys are shared between languages: `GB`, `who`. */
export interface IdentityFacts {
  /** Names of places that differ between languages, with those of their people where they stand for them. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Acronyms, and what stands in their place in running text. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** Words that have a capital in many names and are translated there, lower case without accents, in the singular. */
  readonly capitalised: ReadonlySet<string>;
  /** Frequent words and phrases that dictionaries give as translations of each other, lower case. */
  readonly common: ReadonlyMap<string, readonly string[]>;
  /** How the language writes names that others write otherwise; absent where nothing is known. */
  readonly respelling?: Respelling;
  /** What a word of the language itself looks like, lower case without accents, where foreign names look otherwise. */
  readonly nativeWord?: RegExp;
}

/** Spellings of names and cognates, lower case without accents. */
export interface Respelling {
  /** What the language writes and what others write, each with a sign for the sound; applied in order. */
  readonly own: readonly (readonly [RegExp, string])[];
  readonly others: readonly (readonly [RegExp, string])[];
  /** Pairs of endings with a bar between: the language's own, another's. */
  readonly endings: ReadonlySet<string>;
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
