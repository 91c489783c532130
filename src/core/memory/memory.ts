import type { Content, LanguageTag, OriginalData, RawAttribute, State } from '../document.ts';

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
  /** What else the memory's file says of the unit, and of its source. */
  readonly details?: MemoryDetails;
  readonly sourceDetails?: MemoryDetails;
}

export interface MemoryTarget {
  readonly content: Content;
  readonly state?: State;
  readonly details?: MemoryDetails;
}

/** What a memory's file says of a unit or of one language of it and nothing here goes by: ids, dates, counts of use. */
export interface MemoryDetails {
  readonly attributes?: readonly RawAttribute[];
  readonly properties?: readonly MemoryProperty[];
  /** Notes on one language; those on a unit are its `notes`. */
  readonly notes?: readonly string[];
}

export interface MemoryProperty {
  readonly type: string;
  readonly text: string;
  readonly lang?: LanguageTag;
}
