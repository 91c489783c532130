import { plainText } from '../content.ts';
import { type Document, type Segment, segments, type Unit, units } from '../document.ts';
import type { SegmentTexts } from './check.ts';

/** A segment with the unit that it belongs to. */
export interface PlacedSegment {
  readonly unit: Unit;
  readonly segment: Segment;
}

/** The segments that are to be translated, in document order. */
export function rowOf(document: Document): readonly PlacedSegment[] {
  const row: PlacedSegment[] = [];
  for (const unit of units(document)) {
    if (unit.translate) for (const segment of segments(unit)) row.push({ unit, segment });
  }
  return row;
}

/** Plain texts of the segment at a place of the row; undefined where there is none. */
export function textsAt(row: readonly PlacedSegment[], index: number): SegmentTexts | undefined {
  const segment = row[index]?.segment;
  return segment && { source: plainText(segment.source), target: plainText(segment.target ?? []) };
}

/**
 * Whether the segment at a place of the row is a title: it alone is the first unit of more than one, as the headline of
 * an article is, or the type of its unit says `heading` or `title`.
 */
export function isTitleAt(row: readonly PlacedSegment[], index: number): boolean {
  const unit = row[index]?.unit;
  if (!unit) return false;
  if (/heading|title/iu.test(unit.type ?? '')) return true;
  return index === 0 && row.length > 1 && row[1]?.unit !== unit;
}
