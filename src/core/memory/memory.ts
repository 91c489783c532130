import type { Content, LanguageTag, OriginalData, State } from '../document.ts';

/** A segment that a memory remembers, with its translations. */
export interface MemoryUnit {
  readonly srcLang: LanguageTag;
  readonly source: Content;
  /** Translations by language tag, in order. */
  readonly targets: ReadonlyMap<LanguageTag, MemoryTarget>;
  /** Plain text of the segments before and after, where known. */
  readonly previous?: string;
  readonly next?: string;
  /** Path of the document and id of the unit that the segment stood in. */
  readonly file?: string;
  readonly unit?: string;
  readonly notes: readonly string[];
  /** Original markup of the codes in source and targets, where known; codes point to it with `dataRef`. */
  readonly originalData?: readonly OriginalData[];
}

export interface MemoryTarget {
  readonly content: Content;
  readonly state?: State;
}
