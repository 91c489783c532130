import { contentKey } from '../content.ts';
import type { Match, OriginalData, Segment, Unit } from '../document.ts';
import { segments, states } from '../document.ts';

/** A sentence with its neighbours' keys: what it says, and where. */
export interface Placed {
  readonly unit: Unit;
  readonly segment: Segment;
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface OldSegment extends Placed {
  use: 'none' | 'kept' | 'previous';
  /** Original data of the codes in its target. */
  readonly data: readonly OriginalData[];
}

/** How a match remembers the state that its translation had. */
export const stateSubType = 'psr:';

/** An earlier version of a sentence, kept as a match: when the French comes back, so does its translation. */
export interface PastSegment extends OldSegment {
  readonly match: Match;
}

/** An earlier version as a sentence of its own. */
export function pastSegment(unit: Unit, match: Match): PastSegment {
  const { source, target, originalData: data } = match;
  const state = states.find((name) => match.subType === stateSubType + name) ?? 'translated';
  const segment: Segment = { kind: 'segment', id: `past ${match.id}`, state, source, target };
  return { unit, segment, key: contentKey(source), before: '', after: '', use: 'none', data, match };
}

/** The sentences of units with their neighbours, by unit. */
export function place(list: readonly Unit[]): Map<Unit, Placed[]> {
  const flat = list.flatMap((unit) =>
    segments(unit).map((segment) => ({ unit, segment, key: contentKey(segment.source) })),
  );
  const placed = new Map<Unit, Placed[]>(list.map((unit) => [unit, []]));
  flat.forEach((item, i) => {
    placed.get(item.unit)?.push({ ...item, before: flat[i - 1]?.key ?? '', after: flat[i + 1]?.key ?? '' });
  });
  return placed;
}

/** The old sentences that nothing continues, by what they say, each list in order. */
export function openByKey(list: readonly OldSegment[]): Map<string, OldSegment[]> {
  const open = new Map<string, OldSegment[]>();
  for (const old of list) {
    if (old.use !== 'none') continue;
    const same = open.get(old.key);
    if (same) same.push(old);
    else open.set(old.key, [old]);
  }
  return open;
}
