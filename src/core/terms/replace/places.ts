import type { TermMatch } from '../matcher.ts';
import { isAccepted } from '../termbase.ts';

/** A place of a target where a term stood that was accepted, stands one that is, or both. */
export interface AcceptedPlace {
  readonly start: number;
  readonly end: number;
  /** What the words are by the termbase as it was, and as it is; accepted terms alone. */
  readonly before: readonly TermMatch[];
  readonly after: readonly TermMatch[];
}

/** A place that lies in no other, with those that lie in it. */
export interface OuterPlace extends AcceptedPlace {
  readonly inner: readonly AcceptedPlace[];
  /** True where another one begins or ends in the middle of it. */
  readonly isCrossed: boolean;
}

/** The places of accepted terms, outermost ones in order. Linear but for sorting. */
export function acceptedPlaces(before: readonly TermMatch[], after: readonly TermMatch[]): readonly OuterPlace[] {
  const outer: MutablePlace[] = [];
  let last: MutablePlace | undefined;
  for (const place of placesOf(before, after)) {
    if (last && place.end <= last.end) last.inner.push(place);
    else {
      const isCrossed = last !== undefined && place.start < last.end;
      if (last && isCrossed) last.isCrossed = true;
      last = { ...place, inner: [], isCrossed };
      outer.push(last);
    }
  }
  return outer;
}

interface MutablePlace extends AcceptedPlace {
  readonly inner: AcceptedPlace[];
  isCrossed: boolean;
}

/** The places by start, the longer first. */
function placesOf(before: readonly TermMatch[], after: readonly TermMatch[]): readonly AcceptedPlace[] {
  const places = new Map<string, { start: number; end: number; before: TermMatch[]; after: TermMatch[] }>();
  const placeOf = ({ start, end }: TermMatch) => {
    const key = `${start} ${end}`;
    const place = places.get(key) ?? { start, end, before: [], after: [] };
    places.set(key, place);
    return place;
  };
  for (const match of before) if (isAccepted(match)) placeOf(match).before.push(match);
  for (const match of after) if (isAccepted(match)) placeOf(match).after.push(match);
  return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
