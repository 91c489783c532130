import { contentKey, plainText, withoutAnnotations } from '../content.ts';
import type { Match, Segment, Unit } from '../document.ts';
import { similarityPct } from '../similarity.ts';
import { joinedOrigin, memoryOriginPrefix, previousOrigin } from './origins.ts';
import { type OldSegment, stateSubType } from './placed.ts';

/** A match before it has its id. */
export type OpenMatch = Omit<Match, 'id'>;

/** What a segment of the new document goes back to. */
export interface Origins {
  /** The old segment that it continues. */
  readonly kept: OldSegment | undefined;
  /** The old segments that it is an edited version of, or shares text with. */
  readonly previous: readonly OldSegment[];
  /** The targets of the segments that it was joined from. */
  readonly joined: Omit<OpenMatch, 'ref'> | undefined;
  /** Whether the French of an earlier version came back, and its translation with it. */
  isTaken(match: Match, unit: Unit): boolean;
}

/**
 * The matches that a segment has from before: those of the segment that it continues; the targets put together that it
 * was joined from; the target of each segment that it was, and the matches that these had. Each translation once.
 */
export function mergedMatches(segment: Segment, origins: Origins): readonly OpenMatch[] {
  const { kept, previous, joined } = origins;
  const ref = `#${segment.id}`;
  const found = [
    ...(kept ? keptMatches(kept, origins) : []),
    ...(joined ? [joined] : []),
    ...previous.flatMap((old) => previousMatches(segment, old, origins)),
  ];
  const seen = new Set<string>();
  return found.flatMap((match) => {
    const key = `${match.origin}\u0002${contentKey(match.source)}\u0002${contentKey(match.target)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...match, ref }];
  });
}

function matchesOf({ unit, segment }: OldSegment, { isTaken }: Origins): readonly Match[] {
  return unit.matches.filter(
    (match) => match.ref === `#${segment.id}` && !match.origin?.startsWith(memoryOriginPrefix) && !isTaken(match, unit),
  );
}

/** A match of an earlier version has done its service once there is a target. */
function keptMatches(old: OldSegment, origins: Origins): readonly OpenMatch[] {
  const isSpent = (match: Match) => isOfPast(match) && old.segment.target !== undefined;
  return matchesOf(old, origins).filter((match) => !isSpent(match));
}

/** The old target, the older ones that it already had, and what other tools proposed for it. */
function previousMatches(segment: Segment, old: OldSegment, origins: Origins): readonly Omit<OpenMatch, 'ref'>[] {
  const { segment: before, unit } = old;
  const similarity = similarityPct(plainText(before.source), plainText(segment.source));
  const latest: Omit<OpenMatch, 'ref'> = {
    type: 'tm',
    subType: `${stateSubType}${before.state}`,
    origin: previousOrigin,
    similarityPct: Math.min(similarity, 99),
    originalData: unit.originalData,
    source: withoutAnnotations(before.source),
    target: withoutAnnotations(before.target ?? []),
  };
  const others = matchesOf(old, origins).filter((match) => match.origin !== joinedOrigin);
  return [
    ...(before.target ? [latest] : []),
    ...others.map((match) => (isOfPast(match) ? match : withSimilarity(match, segment))),
  ];
}

/** Another tool's match, as similar as it is to the sentence that it is proposed for. */
function withSimilarity(match: Match, { source }: Segment): OpenMatch {
  if (match.similarityPct === undefined) return match;
  return { ...match, similarityPct: similarityPct(plainText(match.source), plainText(source)) };
}

/** Whether a match holds what a segment's translation was before. */
function isOfPast({ origin }: Match): boolean {
  return origin === previousOrigin || origin === joinedOrigin;
}
