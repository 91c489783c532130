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
  /** Absent where most words have no marks, so that a text without them says nothing. */
  readonly marks?: MarkFacts;
}

/** What a word of a language that marks most of its words says of its marks. */
export type MarkSign =
  /** A word with all its marks. */
  | 'marked'
  /** A word that has no marks. */
  | 'plain'
  /** One that may be a word without marks, and is much more frequent with them. */
  | 'doubtful'
  /** No word as it stands, and one or several with marks. */
  | 'stripped'
  /** A word that kept some of its marks and can't be without the others. */
  | 'damaged'
  /** Nothing that the language spells, or a word of another that looks like one of its own. */
  | 'foreign';

/** How a language uses the marks of its letters. */
export interface MarkFacts {
  /** What a word says; lower case, NFC. */
  signOf(word: string): MarkSign;
  /** Whether two words without marks, lower case, are a word of several syllables that lost its marks, and no other one. */
  isLostPair(first: string, second: string): boolean;
  /** Whether a word, lower case, NFC, has a mark of tone. */
  hasTone(word: string): boolean;
  /** Words, lower case, NFC, that exist but are seldom, each the frequent word whose letter with a stroke became a plain one. */
  readonly strokeless: ReadonlySet<string>;
  /** Ends of syllables whose tone mark has two places, both accepted: the older spelling and the newer. */
  readonly placements: readonly (readonly [old: string, recent: string])[];
  /** Letters before such an end by which the mark has one place only. */
  readonly unplaced: readonly string[];
  /** Letters of the language beside those of ASCII, lower case, NFC. */
  readonly letters: string;
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
