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
  /** How words stand twice in a row; nothing is said of it in a language without these facts. */
  readonly repetition?: RepetitionFacts;
  /** What a speller does not know of the language's words; the language is spelt by a speller where it is there. */
  readonly spelling?: SpellingFacts;
  /** How syllables are written, where words are written syllable by syllable. */
  readonly syllables?: SyllableFacts;
  /** Words and phrases that translators into this language carry over from another, by its tag. */
  readonly interference?: Readonly<Record<string, InterferenceFacts>>;
  /** Which variety of the language a word in lower case shows; undefined where it shows none. */
  variantOf?(word: string): Variant | undefined;
}

export type Variety = 'british' | 'american';

/** A word that only one variety of English spells so, and the other's spelling of it. */
export interface Variant {
  readonly variety: Variety;
  readonly other: string;
}

/** What one language makes translators write in another. */
export interface InterferenceFacts {
  readonly falseFriends: readonly FalseFriend[];
  readonly calques: readonly Calque[];
}

/** A word that looks like one of the source and means something else. */
export interface FalseFriend {
  /** The source's word as a dictionary has it, and a pattern of its forms. */
  readonly lemma: string;
  readonly forms: RegExp;
  /** Forms of the word that looks like it, lower case. */
  readonly wrong: readonly string[];
  /** What is meant: the first is named; where a word that begins as one of them stands in the target, all is well. */
  readonly right: readonly string[];
  /** What in the source lets the look-alike render another word of it. */
  readonly unless?: RegExp;
  readonly source: string;
}

/** A phrase that is built as the source's is. */
export interface Calque {
  /** The source's phrase, and a pattern of its forms. */
  readonly lemma: string;
  readonly forms: RegExp;
  /** The phrase in the target; global. */
  readonly wrong: RegExp;
  readonly right: string;
  readonly source: string;
}

/** What the orthography of a language says of single syllables. Words in lower case, NFC. */
export interface SyllableFacts {
  /** Whether a word shows by its letters that it is the language's own, or was meant to be. */
  isOwn(word: string): boolean;
  /** Whether the orthography allows a word: as a syllable, or as a loan of several. */
  isPossible(word: string): boolean;
}

/** How words are made that no dictionary lists. Lower case. */
export interface SpellingFacts {
  /** Parts that stand before a word, solid or with a hyphen: `cyber`, `non`. */
  readonly firstParts: ReadonlySet<string>;
  /** Parts that stand behind a word: `like`, `wide`. */
  readonly lastParts: readonly string[];
  /** Words in wide use that the speller's dictionaries leave out. */
  readonly laterWords: ReadonlySet<string>;
  /** Words of which it may be a form or a regular derivation: `denuclearise` of `denuclearization`. */
  stemsOf(word: string): readonly string[];
}

/** Words that a language may write twice in a row. */
export interface RepetitionFacts {
  /**
   * Whether a word means something else doubled, or grammar doubles it: `nous nous`, `had had`, `từ từ`.
   *
   * @param word lower case, NFC
   * @param before what stands in front of both, some words of it
   * @param after what stands behind both, some words of it
   */
  mayDouble(word: string, before: string, after: string): boolean;
  /** First words of phrases that may stand twice: `từng bước từng bước`. */
  readonly phraseStarts: ReadonlySet<string>;
  /** True where these facts decide alone; elsewhere the prose checker has to agree. */
  readonly isComplete: boolean;
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
