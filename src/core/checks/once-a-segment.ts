import type { SegmentContext } from './check.ts';

/**
 * The function, computed once for each of the segments that come one after the other: all checks are asked about a
 * segment before the next one comes. One slot, and not a weak map of all segments, which would be the most of what the
 * garbage collector has to do.
 */
export function onceASegment<Value>(compute: (context: SegmentContext) => Value): (context: SegmentContext) => Value {
  let last: { readonly context: SegmentContext; readonly value: Value } | undefined;
  return (context) => {
    if (last?.context !== context) last = { context, value: compute(context) };
    return last.value;
  };
}
