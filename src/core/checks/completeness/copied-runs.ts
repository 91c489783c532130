import type { Word } from './word-list.ts';

/** Words of a target that stand in the same order, one after another, in its source. */
export interface Run {
  /** Numbers of the first word and of the one after the last, in the target's list. */
  readonly from: number;
  readonly to: number;
}

/** A word that stands in more places of the source is tried at the first of them alone. */
const maxPlaces = 8;

/** The longest copied runs of `minLength` words or more, from left to right, none in another. Linear in both texts. */
export function copiedRuns(source: readonly Word[], target: readonly Word[], minLength: number): readonly Run[] {
  const places = placesOf(source);
  const runs: Run[] = [];
  for (let from = 0; from < target.length; ) {
    let longest = 0;
    for (const place of places.get(target[from]?.folded ?? '') ?? []) {
      let length = 1;
      while (from + length < target.length && target[from + length]?.folded === source[place + length]?.folded)
        length++;
      if (length > longest) longest = length;
    }
    if (longest >= minLength) runs.push({ from, to: from + longest });
    from += Math.max(1, longest);
  }
  return runs;
}

function placesOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [number, { folded }] of words.entries()) {
    const list = places.get(folded);
    if (!list) places.set(folded, [number]);
    else if (list.length < maxPlaces) list.push(number);
  }
  return places;
}
