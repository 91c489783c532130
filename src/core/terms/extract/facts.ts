/** What a language knows about terms that no termbase has yet. */
export interface TermhoodFacts {
  /** Grammatical words, lower case: a rendering neither begins nor ends with one. */
  readonly functionWords: ReadonlySet<string>;
  /** The words or syllables of a rendering, for each noun and adjective of the term that it renders. */
  readonly wordsPerWord: { readonly fewest: number; readonly most: number };
  /** The same for all forms of a word, given in lower case; absent where words do not vary. */
  wordKey?(word: string): string;
  /** How terms are found in texts of the language; absent where it is a target only. */
  readonly phrases?: PhraseFacts;
}

export interface PhraseFacts {
  /** The phrases of a run that are built like terms, nested ones too. Linear in the run's length. */
  analyse(run: WordRun): RunAnalysis;
  /**
   * The form under which a termbase would have a phrase.
   *
   * @param surface the phrase as texts have it, with plain apostrophes and single spaces
   * @example baseForm('technologies émergentes', 'phrase') // 'technologie émergente'
   */
  baseForm(surface: string, kind: PhraseKind): string;
  /** The share of a general text's words that are this one, from 0 to 1, for a key that `analyse` gives; never 0. */
  generalShare(key: string): number;
}

/** Words that nothing but white space, apostrophes and hyphens parts. */
export interface WordRun {
  readonly words: readonly RunWord[];
  /** Whether the first word opens the segment, where a capital says nothing. */
  readonly opensSegment: boolean;
  /** Whether the segment is written in capitals throughout, where they say nothing either. */
  readonly isAllCapitals: boolean;
}

/** A word with its inner hyphens; an elided one (`l'`) stands without its apostrophe. */
export interface RunWord {
  readonly text: string;
  /** Lower case, NFC. */
  readonly folded: string;
  /** UTF-16 offsets into the segment's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isElided: boolean;
}

export interface RunAnalysis {
  /** For each word of the run what its forms have in common, such as the singular. */
  readonly keys: readonly string[];
  readonly phrases: readonly Phrase[];
}

export type PhraseKind = 'word' | 'phrase' | 'acronym' | 'name';

export interface Phrase {
  /** First and last word in the run, both inside. */
  readonly first: number;
  readonly last: number;
  /** The same for all variants of a phrase: number, elision, articles of complements. */
  readonly key: string;
  /** Places in the run of its nouns and adjectives. */
  readonly content: readonly number[];
  readonly kind: PhraseKind;
}
