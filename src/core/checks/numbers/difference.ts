import type { SegmentContext } from '../check.ts';
import { isEmpty } from '../completeness/emptiness.ts';
import { onceASegment } from '../once-a-segment.ts';
import { compareNumbers, type NumberDifference } from './compare.ts';
import type { NumberReading } from './mention.ts';
import { readNumbers } from './read.ts';

/** The numbers of both sides, and how they differ. */
export interface SegmentNumbers extends NumberDifference {
  readonly source: NumberReading;
  readonly target: NumberReading;
}

/** The numbers of a segment's source and target and how they differ; none where there is no target. Computed once a segment. */
export const numberDifference: (context: SegmentContext) => SegmentNumbers = onceASegment((context) => {
  const { environment } = context;
  const isOpen = context.isOpen || isEmpty(context.target);
  const source = readNumbers(isOpen ? '' : context.source, environment.source.checks.numbers);
  const target = readNumbers(isOpen ? '' : context.target, environment.target.checks.numbers);
  return { source, target, ...compareNumbers(source, target) };
});
