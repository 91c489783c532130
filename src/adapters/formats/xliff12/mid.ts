const renamed = 'mid-';

/**
 * The `mid` of a segment: its id, or what it was where reading had to rename it, because a code has the same id.
 *
 * @param ids of all parts of the unit
 */
export function midOf(id: string, ids: ReadonlySet<string>): string {
  const mid = id.slice(renamed.length);
  return id.startsWith(renamed) && mid !== '' && !ids.has(mid) ? mid : id;
}

/** The ids that the parts of a unit have. */
export function idsOf(parts: readonly { readonly id?: string }[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ id }) => (id === undefined || id === '' ? [] : [id])));
}

/** The id of the segment with this `mid`, which no other element of the unit may have. */
export function segmentIdOf(mid: string, isTaken: (id: string) => boolean): string {
  return isTaken(mid) ? `${renamed}${mid}` : mid;
}
