import type { Content, State } from '../../document.ts';

/** Why words that should be replaced are left to a person. */
export type RefusalReason =
  | 'several-concepts'
  | 'not-in-source'
  | 'inside-longer'
  | 'overlap'
  | 'count'
  | 'no-preferred'
  | 'several-preferred'
  | 'form'
  | 'capitals'
  | 'article'
  | 'code-inside'
  | 'not-recognised';

/** A term that was replaced. Offsets are UTF-16 code units into the plain text of the old target, end exclusive. */
export interface Replacement {
  readonly concept: string;
  /** The base forms of the term that stood there and of the one that stands there instead. */
  readonly term: string;
  readonly preferred: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** A term that should be replaced and is not. */
export interface Refusal {
  readonly concept: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly reason: RefusalReason;
  /** What the reason rests on, as a clause: `the source has it 2 times, the target 1`. */
  readonly detail?: string;
}

/** What is to become of the target of a segment in which a term stands that is no longer to be used. */
export interface SegmentFix {
  readonly replacements: readonly Replacement[];
  readonly refusals: readonly Refusal[];
  /** The target with all replacements; absent where there is none. */
  readonly target?: Content;
}

/** A fix with where it is. */
export interface DocumentFix extends SegmentFix {
  readonly unit: string;
  readonly segment: string;
  readonly state: State;
  /** The state that the segment has with its fix: nothing that was replaced stays reviewed. */
  readonly newState: State;
  /** Plain texts. */
  readonly source: string;
  readonly before: string;
  readonly after?: string;
}

export interface FixOptions {
  /** Whether terms that may still be used are replaced too where they were the preferred ones and no longer are. */
  readonly replacesAdmitted: boolean;
}
