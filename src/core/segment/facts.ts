/**
 * What segmentation knows about a language. Words are lower case and NFC, with plain apostrophes; abbreviations stand
 * without their last full stop, and those of several words with one space after each inner full stop: `p. ex`.
 */
export interface SegmentationFacts {
  readonly abbreviations: {
    /** Titles and the like, before a name: `m`, `mme`, `dr`. */
    readonly beforeName: ReadonlySet<string>;
    /** References, before a number: `art`, `p`, `n`. */
    readonly beforeNumber: ReadonlySet<string>;
    /** Those that never end a sentence: `cf`, `p. ex`. */
    readonly inner: ReadonlySet<string>;
    /** Those that may end one, and do before a capital: `etc`. */
    readonly mayEnd: ReadonlySet<string>;
  };
  /**
   * Words that often open a sentence and are no part of a name: `il`, `cette`, `the`; an elided one with its
   * apostrophe, `l'`. A capital on one of them shows that a sentence begins, where an abbreviation leaves it open.
   */
  readonly openers: ReadonlySet<string>;
  /** Openers that a family name may begin with: `le` in Le Clézio. */
  readonly particles: ReadonlySet<string>;
  /**
   * Pronouns that are subjects and so begin a clause: `il`, `nous`. After a full stop even a lower-case one begins a
   * sentence, unless the stop is a listed abbreviation's.
   */
  readonly subjects: ReadonlySet<string>;
  /** Nouns that a letter or Roman numeral names: `vitamine` (vitamine C), `annexe`. A letter after one is no initial. */
  readonly beforeLetter: ReadonlySet<string>;
  /** Symbols of units as written, which are no abbreviations after a figure: `mm` in `5 mm.`. */
  readonly units: ReadonlySet<string>;
  /** Names that end in a mark of their own, with it: `yahoo!`. */
  readonly namesWithMark: ReadonlySet<string>;
  /**
   * Whether a word that is cut short ends in a consonant, as it does in French (`chap.`, `env.`). Then a word that ends
   * in a vowel is whole, and its full stop is a sentence's, even before a lower-case letter.
   */
  readonly cutsBeforeVowel: boolean;
}
