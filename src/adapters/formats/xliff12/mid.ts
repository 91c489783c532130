import type { Part } from '../../../core/document.ts';

const renamed = 'mid-';

/** The `mid` of a segment: its id, or what it was where reading had to rename it, because a code has the same id. */
export function midOf(id: string, parts: readonly Part[]): string {
  const mid = id.slice(renamed.length);
  if (!id.startsWith(renamed) || mid === '' || parts.some((part) => part.id === mid)) return id;
  return mid;
}

/** The id of the segment with this `mid`, which no other element of the unit may have. */
export function segmentIdOf(mid: string, isTaken: (id: string) => boolean): string {
  return isTaken(mid) ? `${renamed}${mid}` : mid;
}
