import type { TermMatch, TermMatcher } from '../matcher.ts';
import { isAccepted } from '../termbase.ts';
import type { TextEdit } from './edit-content.ts';
import type { Replacement } from './fix.ts';

/**
 * Whether an edited text has the preferred terms where they were put, and outside the edits the accepted terms that
 * it had. Linear in the text's length.
 *
 * @param edits that made `after` of `before`, ascending
 */
export function readsAsMeant(
  { before, after }: { readonly before: string; readonly after: string },
  replacements: readonly Replacement[],
  edits: readonly TextEdit[],
  matcher: TermMatcher,
): boolean {
  const found = matcher.matchAll(after).filter(isAccepted);
  const keys = new Set(found.map(({ concept, start, end }) => `${concept} ${start} ${end}`));
  const shift = shiftsOf(edits);
  const areThere = replacements.every(({ concept, start, end }) =>
    keys.has(`${concept} ${shift(start, 'start')} ${shift(end, 'end')}`),
  );
  if (!areThere) return false;
  const oldAreas = edits.map(({ start, end }) => [start, end] as const);
  const newAreas = edits.map(({ start, end }) => [shift(start, 'start'), shift(end, 'end')] as const);
  return termsOutside(oldAreas, matcher.matchAll(before).filter(isAccepted)) === termsOutside(newAreas, found);
}

/** Where an offset of the old text is in the new one; an edit's own start and end go to those of its new words. */
function shiftsOf(edits: readonly TextEdit[]): (offset: number, side: 'start' | 'end') => number {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let shift = 0;
  for (const { start, end, text } of edits) {
    starts.set(start, start + shift);
    shift += text.length - (end - start);
    ends.set(end, end + shift);
  }
  return (offset, side) => (side === 'start' ? starts : ends).get(offset) ?? -1;
}

/** The terms that do not lie within an area, in order, as one text to compare. Both lists are ascending. */
function termsOutside(
  areas: readonly (readonly [start: number, end: number])[],
  matches: readonly TermMatch[],
): string {
  let next = 0;
  const outside = matches.filter(({ start, end }) => {
    while ((areas[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    const [from, to] = areas[next] ?? [Number.POSITIVE_INFINITY, 0];
    return start < from || end > to;
  });
  return outside.map(({ concept, surface }) => `${concept} ${surface}`).join('\n');
}
