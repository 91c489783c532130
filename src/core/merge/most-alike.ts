import { plainText } from '../content.ts';
import type { Segment } from '../document.ts';
import { similarityPct } from '../similarity.ts';
import type { OldSegment } from './placed.ts';

/** In a unit with more open sentences than this, an edited one is looked for among its next neighbours only. */
const editWindow = 40;

/** The old sentence most like `segment`; with `any`, also one that has nothing in common with it. */
export function mostAlike(left: readonly OldSegment[], segment: Segment, any: boolean): OldSegment | undefined {
  let best: OldSegment | undefined;
  let bestPct = any ? -1 : 0;
  for (const old of left.slice(0, editWindow)) {
    const pct = similarityPct(plainText(old.segment.source), plainText(segment.source));
    if (pct > bestPct) [best, bestPct] = [old, pct];
  }
  return best;
}
