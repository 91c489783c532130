/** A sentence by its UTF-16 offsets, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Whether a sentence ends at a place. */
export type Verdict = 'break' | 'join';

/** What was decided at one place where a sentence may end, and by which rule. */
export interface Decision {
  /** UTF-16 offset where the sentence ends, or would have ended. */
  readonly end: number;
  /** Where the next sentence begins, or would have begun; white space, or nothing, lies between. */
  readonly next: number;
  readonly verdict: Verdict;
  /** The rule's name, and in one sentence what it keeps together or sets apart. */
  readonly rule: { readonly name: string; readonly intent: string };
}

/**
 * Returns the sentences of a text in order. Between them, before the first and after the last there is white space
 * only, or nothing, so that sentences and gaps joined give the text back.
 *
 * @param observe is told each decision in order, to explain the result
 */
export type Splitter = (text: string, observe?: (decision: Decision) => void) => readonly Sentence[];
