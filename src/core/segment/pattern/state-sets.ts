/** Sorted sets of states, each kept once and known by its number; the empty set has 0. */
export class StateSets {
  /** By number. */
  readonly sets: Int32Array[] = [];
  private readonly byHash = new Map<number, number[]>();

  constructor() {
    this.numberOf(new Int32Array(0));
  }

  /** The number of a set, which is kept unless it is known. */
  numberOf(set: Int32Array): number {
    const hash = hashOf(set);
    const rivals = this.byHash.get(hash);
    const known = rivals?.find((number) => isSame(this.sets[number], set));
    if (known !== undefined) return known;
    const number = this.sets.push(set) - 1;
    if (rivals) rivals.push(number);
    else this.byHash.set(hash, [number]);
    return number;
  }
}

function hashOf(set: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const state of set) hash = Math.imul(hash ^ state, 0x01000193) ^ (hash >>> 15);
  return hash;
}

function isSame(known: Int32Array | undefined, set: Int32Array): boolean {
  return known?.length === set.length && known.every((state, index) => state === set[index]);
}
