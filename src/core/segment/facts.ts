/**
 * What an abbreviation stands before: `beforeName` titles and the like (`m`, `mme`, `dr`), `beforeNumber` references
 * (`art`, `p`, `n`). Those of `inner` never end a sentence (`cf`, `p. ex`), those of `mayEnd` do before a capital (`etc`).
 */
export type AbbreviationClass = (typeof abbreviationClasses)[number];

export const abbreviationClasses = ['beforeName', 'beforeNumber', 'inner', 'mayEnd'] as const;

/**
 * What segmentation knows about a language. Words are lower case and NFC, with plain apostrophes; abbreviations stand
 * without their last full stop, and those of several words with one space after each inner full stop: `p. ex`.
 */
export interface SegmentationFacts {
  readonly abbreviations: Readonly<Record<AbbreviationClass, ReadonlySet<string>>>;
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
  /** Names of kings and popes, which a numeral follows: `charles` in Charles X. */
  readonly rulers: ReadonlySet<string>;
  /** Symbols of units as written, which are no abbreviations after a figure: `mm` in `5 mm.`. */
  readonly units: ReadonlySet<string>;
  /** Signs of hours, before minutes: `h` in `14 h. 30`. */
  readonly hours: ReadonlySet<string>;
  /** Names that end in a mark of their own, with it: `yahoo!`. */
  readonly namesWithMark: ReadonlySet<string>;
  /**
   * Whether a word that is cut short ends in a consonant, as it does in French (`chap.`, `env.`). Then a word that ends
   * in a vowel is whole, and its full stop is a sentence's, even before a lower-case letter.
   */
  readonly cutsBeforeVowel: boolean;
}
