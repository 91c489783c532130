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
  readonly identity: IdentityFacts;
  /** How a sentence is worded as a question; without it only the question mark tells. */
  readonly questions?: QuestionFacts;
  /** Words that begin with an apostrophe, without it: `em`, `til`. */
  readonly clipped?: ReadonlySet<string>;
  /** Absent where most words have no marks, so that a text without them says nothing. */
  readonly marks?: MarkFacts;
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
  /** Whether a word, lower case without accents, looks like one of the language itself, where foreign names look otherwise. */
  isNativeWord?(word: string): boolean;
}

/** The wording of questions. Words are lower case, NFC. */
export interface QuestionFacts {
  /** Words that make a question of the clause that they end: `không`. */
  readonly lasts: ReadonlySet<string>;
  /** Words, or two of them, that make a question of the clause that they begin: `tại sao`. */
  readonly firsts: ReadonlySet<string>;
  /** Question words, behind which a verb stands before its subject: `how`. */
  readonly words: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
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

/** Spellings of names and cognates, lower case without accents. */
export interface Respelling {
  /** What the language writes and what others write, each with a sign for the sound; applied in order. */
  readonly own: readonly (readonly [RegExp, string])[];
  readonly others: readonly (readonly [RegExp, string])[];
  /** Pairs of endings with a bar between: the language's own, another's. */
  readonly endings: ReadonlySet<string>;
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
  /** Characters that group thousands, the one to write first. */
  readonly grouping: readonly string[];
  /** Number words and ordinals that surely stand for their number. A key may have several words. */
  readonly words: Readonly<Record<string, number>>;
  /** Words that may stand for a number: `double`, `century`, the article `un`. They answer for digits and need no answer. */
  readonly looseWords: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them, digits or words: `cent`, `million`, `mươi`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Abbreviations that multiply the digits before them: `k`, `M`, `bn`. Case counts; some are units too. */
  readonly multiplierSigns: Readonly<Record<string, number>>;
  /** Words that add half of the last multiplier: `et demi`, `rưỡi`. */
  readonly halves: readonly string[];
  /** Words that join the parts of one number and say nothing themselves: `et`, `and`, `linh`. */
  readonly links: readonly string[];
  /** Names of the months, 1 to 12, and of the days of the week, Monday 1 to Sunday 7. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Names among them that are other words too unless they have a capital letter, or unless they have none. */
  readonly capitalNames: readonly string[];
  readonly smallNames: readonly string[];
  /** Words before a number that make it a month (`tháng 3`) or a day of the week (`thứ 2` is Monday). */
  readonly monthBefore: readonly string[];
  readonly weekdayBefore: readonly string[];
  /** What a number counts: units of measure, `percent` and currencies (ISO 4217), with their forms, `|` between. Those of up to three letters are written so, capitals and all. */
  readonly units: Readonly<Record<string, string>>;
  /** Words between a number and its unit: `3 millions d'euros`. */
  readonly unitLinks: readonly string[];
  /** Words for hours that minutes follow without a word of their own: `14 h 30`. */
  readonly clockHours: readonly string[];
  /** Words that place an hour of the clock in the afternoon or evening: `pm`, `chiều`. */
  readonly afternoon: readonly string[];
  /** Words that say what 100 % says: `fully`, `hoàn toàn`. */
  readonly complete: readonly string[];
  /** Words that name a year by its place before or after the present: `last year`. */
  readonly relativeYears: readonly string[];
}
