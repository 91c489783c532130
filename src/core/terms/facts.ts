/** What term matching knows about a language. */
export interface InflectionFacts {
  /**
   * Every form that a term can take in running text, the base form first, each as written with plain apostrophes and
   * single spaces. The words of a form stand where the term's stand; agreement is applied to the words that agree.
   *
   * @param term the base form; `partOfSpeech` as in TBX
   * @example forms('technologie émergente', 'noun') // ['technologie émergente', 'technologies émergentes']
   */
  forms(term: string, partOfSpeech: string | undefined): readonly string[];
  /** Words that may take an elided form before a vowel, by that form: `l` for `le` and `la`. Empty where a language elides nothing. */
  readonly elisions: Readonly<Record<string, readonly string[]>>;
  /**
   * Other accepted spellings of one word, lower case: `œuvre` and `oeuvre`, `centre` and `center`, `hóa` and `hoá`.
   * A spelling that is no word does no harm.
   */
  spellings?(word: string): readonly string[];
  /** Whether capitals are often written without their accents, so that `ETAT` and `Etat` may stand for `État`. */
  readonly hasBareCapitals?: boolean;
  /** The language's words of several syllables, where it writes a space between syllables. */
  readonly compounds?: CompoundFacts;
  /**
   * Whether an occurrence is part of a longer word that hyphens or apostrophes make: `eau` in `eau-de-vie`. Two words
   * that a hyphen merely sets side by side (`Chine-ASEAN`) make none.
   *
   * @param before what is tied to it in front, with the hyphen or apostrophe at its end; empty where nothing is
   * @param after what is tied to it behind, with the hyphen or apostrophe at its start
   */
  isCompoundPart?(before: string, occurrence: string, after: string): boolean;
}

/**
 * The common words of a language that writes its syllables apart. A word is given as its syllables with single spaces
 * between, in lower case but for the capitals of names, each syllable spelt as `spellingOf` has it.
 */
export interface CompoundFacts {
  /** Longest word, in syllables. */
  readonly longest: number;
  /** The one spelling of a syllable, in lower case and NFC, by which words are looked up: `hòa` for `hoà`. */
  spellingOf(syllable: string): string;
  /** Whether it is a word; of one syllable, whether that syllable is common as a word of its own. */
  isWord(word: string): boolean;
  /** Whether the syllables, in lower case, stand side by side in some word. */
  isLinked(first: string, second: string): boolean;
}
