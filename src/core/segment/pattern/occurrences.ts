import { Machine } from './machine.ts';
import type { Pattern } from './pattern.ts';

/** Where patterns match in a text. */
export interface Occurrences {
  /**
   * The indices of the patterns, ascending, that match a stretch which ends, or starts, at a UTF-16 offset from 0 to the
   * text's length; none outside the text and between the halves of a surrogate pair.
   */
  at(offset: number): readonly number[];
}

/**
 * Finds the occurrences of patterns in a text, in linear time whatever the patterns. It keeps what it has learnt for the
 * texts that follow, up to a limit.
 */
export type Matcher = (text: string) => Occurrences;

/**
 * A matcher that tells where matches of some patterns end; they may begin anywhere.
 *
 * @example matchEnds([Mme, M])('M. et Mme').at(9) // [0], where Mme and M are patterns of these letters
 */
export function matchEnds(patterns: readonly Pattern[]): Matcher {
  return matcher(patterns, true);
}

/** A matcher that tells where matches of some patterns start; they may end anywhere. */
export function matchStarts(patterns: readonly Pattern[]): Matcher {
  return matcher(patterns, false);
}

function matcher(patterns: readonly Pattern[], isForward: boolean): Matcher {
  let machine: Machine | undefined;
  return (text) => {
    if (!machine || machine.isFull) machine = new Machine(patterns, isForward);
    const { numbers, lists } = machine.run(text);
    return { at: (offset) => lists[numbers[offset] ?? 0] ?? [] };
  };
}
