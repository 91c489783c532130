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
}
