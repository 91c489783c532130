import { contentKey, plainText } from '../content.ts';
import type { Unit } from '../document.ts';
import { assembleSource } from '../emit/assemble.ts';
import { similarityPct } from '../similarity.ts';

/** Units less alike than this are not versions of one another. */
const minSimilarityPct = 35;
/** The most comparisons spent on one gap between two anchors; a larger gap is paired by position. */
const maxComparisons = 2_500;

/**
 * For each unit of `after`, the index of the unit of `before` that it continues, or undefined where it is new. Units
 * with a name of their own (a JSON key) continue by name; all others by equal source, in order first, moved ones next;
 * what is left between two anchors was edited in place and is paired by similarity. No unit of `before` is given twice.
 */
export function alignUnits(before: readonly Unit[], after: readonly Unit[]): readonly (number | undefined)[] {
  const pairing = new Pairing(before, after);
  pairByName(pairing);
  pairEnds(pairing);
  pairAnchors(pairing);
  pairMoved(pairing);
  pairEdited(pairing);
  return pairing.beforeOf;
}

class Pairing {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly beforeKeys: readonly string[];
  readonly afterKeys: readonly string[];
  readonly beforeOf: (number | undefined)[];
  readonly isTaken: boolean[];

  constructor(before: readonly Unit[], after: readonly Unit[]) {
    this.before = before;
    this.after = after;
    this.beforeKeys = before.map(unitKey);
    this.afterKeys = after.map(unitKey);
    this.beforeOf = new Array<number | undefined>(after.length).fill(undefined);
    this.isTaken = new Array<boolean>(before.length).fill(false);
  }

  isOpen(a: number, b: number): boolean {
    return this.beforeOf[a] === undefined && this.isTaken[b] === false;
  }

  pair(a: number, b: number): void {
    this.beforeOf[a] = b;
    this.isTaken[b] = true;
  }

  canContinue(a: number, b: number): boolean {
    return this.isOpen(a, b) && this.afterKeys[a] === this.beforeKeys[b];
  }
}

function unitKey(unit: Unit): string {
  return contentKey(assembleSource(unit));
}

function pairByName(pairing: Pairing): void {
  const beforeByName = uniqueIndex(pairing.before.map(ownName));
  const afterByName = uniqueIndex(pairing.after.map(ownName));
  for (const [name, a] of afterByName) {
    const b = beforeByName.get(name);
    if (b !== undefined) pairing.pair(a, b);
  }
}

/** The name that tells a unit from all others; an attribute's name tells only what kind of text it is. */
function ownName(unit: Unit): string | undefined {
  return unit.type === 'psr:attribute' ? undefined : unit.name;
}

/** The index of each value that occurs exactly once. */
function uniqueIndex(values: readonly (string | undefined)[]): Map<string, number> {
  const index = new Map<string, number>();
  const repeated = new Set<string>();
  values.forEach((value, i) => {
    if (value === undefined) return;
    if (index.has(value)) repeated.add(value);
    else index.set(value, i);
  });
  for (const value of repeated) index.delete(value);
  return index;
}

/** Pairs the equal units at both ends, which is all there is to do for an unchanged document. */
function pairEnds(pairing: Pairing): void {
  const shorter = Math.min(pairing.after.length, pairing.before.length);
  for (let i = 0; i < shorter && pairing.canContinue(i, i); i++) pairing.pair(i, i);
  const [lastA, lastB] = [pairing.after.length - 1, pairing.before.length - 1];
  for (let i = 0; i < shorter && pairing.canContinue(lastA - i, lastB - i); i++) pairing.pair(lastA - i, lastB - i);
}

/** Pairs units whose source occurs once on both sides, in order, and what is equal around them. */
function pairAnchors(pairing: Pairing): void {
  const beforeIndex = uniqueIndex(pairing.beforeKeys);
  const candidates: { a: number; b: number }[] = [];
  for (const [key, a] of uniqueIndex(pairing.afterKeys)) {
    const b = beforeIndex.get(key);
    if (b !== undefined && pairing.isOpen(a, b)) candidates.push({ a, b });
  }
  candidates.sort((x, y) => x.a - y.a);
  const anchors = longestRising(candidates);
  for (const { a, b } of anchors) pairing.pair(a, b);
  for (const { a, b } of anchors) {
    for (let i = 1; pairing.canContinue(a + i, b + i); i++) pairing.pair(a + i, b + i);
    for (let i = 1; pairing.canContinue(a - i, b - i); i++) pairing.pair(a - i, b - i);
  }
}

/** The longest subsequence whose `b` rises, by patience sorting. */
function longestRising(list: readonly { a: number; b: number }[]): readonly { a: number; b: number }[] {
  const tails: number[] = [];
  const previous = new Array<number>(list.length).fill(-1);
  list.forEach((item, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[tails[middle] ?? 0]?.b ?? 0) < item.b) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  });
  const rising: { a: number; b: number }[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const item = list[i];
    if (item) rising.push(item);
  }
  return rising.reverse();
}

/** Pairs equal units that changed places, in order of appearance. */
function pairMoved(pairing: Pairing): void {
  const open = new Map<string, number[]>();
  for (let b = pairing.before.length - 1; b >= 0; b--) {
    if (pairing.isTaken[b]) continue;
    const key = pairing.beforeKeys[b] ?? '';
    const list = open.get(key);
    if (list) list.push(b);
    else open.set(key, [b]);
  }
  pairing.afterKeys.forEach((key, a) => {
    if (pairing.beforeOf[a] !== undefined) return;
    const b = open.get(key)?.pop();
    if (b !== undefined) pairing.pair(a, b);
  });
}

function pairEdited(pairing: Pairing): void {
  let lastBefore = -1;
  for (let a = 0; a < pairing.after.length; a++) {
    const paired = pairing.beforeOf[a];
    if (paired !== undefined) {
      lastBefore = paired;
      continue;
    }
    let end = a;
    while (end < pairing.after.length && pairing.beforeOf[end] === undefined) end++;
    pairGap(pairing, openRun(a, end), openBefore(pairing, lastBefore + 1));
    a = end - 1;
  }
}

function openRun(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** The run of units from `start` that nothing continues yet. */
function openBefore(pairing: Pairing, start: number): readonly number[] {
  let end = start;
  while (end < pairing.before.length && !pairing.isTaken[end]) end++;
  return openRun(start, end);
}

function pairGap(pairing: Pairing, after: readonly number[], before: readonly number[]): void {
  const [onlyA, onlyB] = [after[0], before[0]];
  if (after.length === 1 && before.length === 1 && onlyA !== undefined && onlyB !== undefined) {
    pairing.pair(onlyA, onlyB);
    return;
  }
  const pairs: { a: number; b: number; pct: number }[] = [];
  const byPosition = after.length * before.length > maxComparisons;
  after.forEach((a, i) => {
    for (const b of byPosition ? before.slice(i, i + 1) : before) {
      const pct = similarityPct(unitText(pairing.after[a]), unitText(pairing.before[b]));
      if (pct >= minSimilarityPct) pairs.push({ a, b, pct });
    }
  });
  pairs.sort((x, y) => y.pct - x.pct || x.a - y.a || x.b - y.b);
  for (const { a, b } of pairs) if (pairing.isOpen(a, b)) pairing.pair(a, b);
}

function unitText(unit: Unit | undefined): string {
  return unit ? plainText(assembleSource(unit)) : '';
}
