import type { AdministrativeStatus } from '../termbase.ts';

/** What differs between two versions of a termbase, by concept. */
export interface TermbaseDiff {
  /** Concepts that differ, by id, in code unit order. */
  readonly concepts: readonly ConceptChange[];
}

export interface ConceptChange {
  /** Id of the concept. */
  readonly concept: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The concept's first preferred term (or its first term at all) by language, as it is, or as it was where it is gone. */
  readonly names: Readonly<Record<string, string>>;
  /** Of the concept as a whole first, then by language in code unit order. Of an added or removed concept: its terms. */
  readonly changes: readonly Change[];
}

/** One difference. Values are absent where a side has none. */
export type Change = TextChange | TermPresence | StatusChange | PreferredChange | TermChange;

/** A text of the concept (`subjectField`, `notes`, `other`), or of one of its languages. */
export interface TextChange {
  readonly what: 'subjectField' | 'definition' | 'definitionSource' | 'notes' | 'other';
  readonly lang?: string;
  readonly before?: string;
  readonly after?: string;
}

export interface TermPresence {
  readonly what: 'termAdded' | 'termRemoved';
  readonly lang: string;
  readonly term: string;
  readonly status: AdministrativeStatus;
}

export interface StatusChange {
  readonly what: 'status';
  readonly lang: string;
  readonly term: string;
  readonly before: AdministrativeStatus;
  readonly after: AdministrativeStatus;
}

/** The language has another preferred term, or others, than it had. */
export interface PreferredChange {
  readonly what: 'preferred';
  readonly lang: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A property of a term that stands in both versions. */
export interface TermChange {
  readonly what:
    | 'partOfSpeech'
    | 'exact'
    | 'proposed'
    | 'forms'
    | 'collocations'
    | 'source'
    | 'termNotes'
    | 'termOther';
  readonly lang: string;
  readonly term: string;
  readonly before?: string;
  readonly after?: string;
}
