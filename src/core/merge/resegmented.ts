import { contentKey, joinText, withoutAnnotations } from '../content.ts';
import type { Content, Match, Part, Segment, Unit } from '../document.ts';
import { states } from '../document.ts';
import { assembleSource } from '../emit/assemble.ts';
import { joinedOrigin } from './origins.ts';
import { stateSubType } from './placed.ts';
import { widthOfContent } from './width.ts';

/** Whether two versions of a unit have the same whole source, however it is cut. */
export function isSameSource(oldUnit: Unit, unit: Unit): boolean {
  return contentKey(assembleSource(oldUnit)) === contentKey(assembleSource(unit));
}

/**
 * For each segment of a unit, by its id, the segments of the same unit under other rules that it has text in common
 * with, in order. Both versions must have the same whole source.
 */
export function overlaps(oldUnit: Unit, newUnit: Unit): ReadonlyMap<string, readonly Segment[]> {
  const old = ranges(oldUnit);
  const found = new Map<string, readonly Segment[]>();
  let first = 0;
  for (const { segment, start, end } of ranges(newUnit)) {
    while ((old[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
    const sharing: Segment[] = [];
    for (let i = first; (old[i]?.start ?? end) < end; i++) sharing.push((old[i] as Range).segment);
    found.set(segment.id, sharing);
  }
  return found;
}

interface Range {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

function ranges(unit: Unit): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const part of unit.parts) {
    const end = start + widthOfContent(part.source);
    if (part.kind === 'segment') found.push({ segment: part, start, end });
    start = end;
  }
  return found;
}

/**
 * The translation of a segment that several were joined to: their targets with what stood between them, as a match in
 * the lowest of their states. Undefined where one of them has no target, or where they are not all that the segment is.
 */
export function joinedMatch(
  unit: Unit,
  olds: readonly Segment[],
  source: Content,
): Omit<Match, 'id' | 'ref'> | undefined {
  const from = unit.parts.indexOf(olds[0] as Part);
  const to = unit.parts.indexOf(olds.at(-1) as Part);
  const parts = unit.parts.slice(from, to + 1);
  const isTranslated = parts.every((part) => part.kind === 'ignorable' || (part.target && part.target.length > 0));
  if (olds.length < 2 || !isTranslated) return undefined;
  const joined = withoutAnnotations(joinText(parts.flatMap((part) => part.source)));
  if (widthOfContent(joined) !== widthOfContent(source)) return undefined;
  const state = states.find((name) => olds.some((old) => old.state === name));
  return {
    type: 'tm',
    subType: `${stateSubType}${state}`,
    origin: joinedOrigin,
    similarityPct: 100,
    originalData: unit.originalData,
    source: joined,
    target: withoutAnnotations(joinText(parts.flatMap((part) => part.target ?? part.source))),
  };
}
