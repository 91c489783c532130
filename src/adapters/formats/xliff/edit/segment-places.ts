import { type Place, placesIn } from '../../xml/place.ts';
import { rawEvents } from './raw-tree.ts';
import { rawUnit } from './raw-unit.ts';

/** Where the two sides of a segment begin in their file. */
export interface SegmentPlaces {
  readonly source: Place;
  /** The source's where there is no target. */
  readonly target: Place;
}

/**
 * A function that gives the places of a segment in an XLIFF 2 text by the ids of its unit and its own; of several units
 * with one id, which belong to several files in the text, the first. Undefined where there is no such segment.
 *
 * @param text well-formed
 */
export function segmentPlaces(text: string): (unit: string, segment: string) => SegmentPlaces | undefined {
  const placeOf = placesIn(text);
  const offsets = new Map<string, { readonly source: number; readonly target: number }>();
  for (const event of rawEvents(text)) {
    const unit = rawUnit(event);
    for (const part of unit?.parts ?? []) {
      const key = `${unit?.id}\n${part.id}`;
      if (!part.isSegment || offsets.has(key)) continue;
      offsets.set(key, { source: part.source.start, target: (part.target ?? part.source).start });
    }
  }
  return (unit, segment) => {
    const found = offsets.get(`${unit}\n${segment}`);
    return found && { source: placeOf(found.source), target: placeOf(found.target) };
  };
}
