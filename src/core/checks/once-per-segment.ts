import type { SegmentContext } from './check.ts';

/**
 * The function with its last answer kept: the checks of a segment come one after another, so several that need the same
 * have it computed once. A map by contexts would be the most of what the garbage collector has to visit.
 */
export function oncePerSegment<T>(compute: (context: SegmentContext) => T): (context: SegmentContext) => T {
  let last: { readonly context: SegmentContext; readonly value: T } | undefined;
  return (context) => {
    if (last?.context !== context) last = { context, value: compute(context) };
    return last.value;
  };
}
