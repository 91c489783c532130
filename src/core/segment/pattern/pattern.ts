import type { CharacterSet } from './character-set.ts';

/** A regular expression that has been read: what `parsePattern` returns, for `matchEnds` and `matchStarts` to take. */
export interface Pattern {
  readonly source: string;
  readonly node: Node;
}

/** Why a source is no pattern, or none that can be matched. */
export interface PatternProblem {
  /** One sentence for a person. */
  readonly message: string;
  /** UTF-16 offset into the pattern's source. */
  readonly offset: number;
}

/** A part of a pattern. Shorthands, anchors and flags have been resolved into these six kinds. */
export type Node = Empty | Character | Sequence | Choice | Repeat | Look;

interface Sized {
  /** At least the number of states that the part takes in an automaton. */
  readonly size: number;
}

/** Matches the empty stretch. */
interface Empty extends Sized {
  readonly kind: 'empty';
}

/** Matches one code point of a set. */
export interface Character extends Sized {
  readonly kind: 'character';
  readonly set: CharacterSet;
}

interface Sequence extends Sized {
  readonly kind: 'sequence';
  readonly parts: readonly Node[];
}

interface Choice extends Sized {
  readonly kind: 'choice';
  readonly options: readonly Node[];
}

interface Repeat extends Sized {
  readonly kind: 'repeat';
  readonly body: Node;
  readonly min: number;
  /** Infinity where there is no upper bound. */
  readonly max: number;
}

/** Matches the empty stretch where its body matches a stretch that starts there (`ahead`) or ends there. */
export interface Look extends Sized {
  readonly kind: 'look';
  readonly isAhead: boolean;
  /** Whether it matches where the body does not. */
  readonly isNegative: boolean;
  readonly body: Node;
}
