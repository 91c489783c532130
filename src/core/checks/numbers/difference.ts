import type { SegmentContext } from '../check.ts';
import { compareNumbers, type NumberDifference } from './compare.ts';
import { readNumbers } from './read.ts';

const known = new WeakMap<SegmentContext, NumberDifference>();

/** How the numbers of a segment's source and target differ. Computed once a segment. */
export function numberDifference(context: SegmentContext): NumberDifference {
  let difference = known.get(context);
  if (!difference) {
    const { source, target } = context.environment;
    difference = compareNumbers(
      readNumbers(context.source, source.checks.numbers),
      readNumbers(context.target, target.checks.numbers),
    );
    known.set(context, difference);
  }
  return difference;
}
