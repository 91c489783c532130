import type { SegmentContext } from '../check.ts';
import type { NumberPair } from './mention.ts';

/** Where a pair of equal numbers stands in the target with its unit, and how both sides write it. */
export interface WrittenPair {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly actual: string;
}

/** How a pair of numbers is written, with the units before and behind them, for the sentences of findings. */
export function written({ source, target }: Pick<SegmentContext, 'source' | 'target'>, pair: NumberPair): WrittenPair {
  const { start, end } = pair.target.measure ?? pair.target;
  const from = pair.source.measure ?? pair.source;
  return { start, end, expected: source.slice(from.start, from.end), actual: target.slice(start, end) };
}
