import type { EdgeItem, Item } from './items.ts';

/** Which ends of a content belong together, by the places of the items. */
export interface Pairs {
  /** The place of the other end; undefined where it is not in this content. */
  partner(place: number): number | undefined;
  /** Whether both ends are here and no other span of the same kinds has only one of its ends between them. */
  isNested(place: number): boolean;
}

interface Frame {
  readonly start: number;
  hasEnded: boolean;
  /** The earliest start that an end inside it belongs to. */
  earliest: number;
}

/** The pairs among the ends that `counts` says yes to; linear in their number. */
export function pairItems(items: readonly Item[], counts: (item: EdgeItem) => boolean = () => true): Pairs {
  const pairing = new Pairing();
  for (const [place, item] of items.entries()) {
    if (item.kind !== 'edge' || !counts(item)) continue;
    const key = `${item.family} ${item.id ?? ''}`;
    if (item.edge === 'start') pairing.start(place, key);
    else pairing.end(place, item.id === undefined ? undefined : key);
  }
  return pairing;
}

class Pairing implements Pairs {
  readonly #partners = new Map<number, number>();
  readonly #nested = new Set<number>();
  readonly #starts = new Map<string, Frame>();
  /** The spans that are open, and those that ended while others inside them were open. */
  readonly #frames: Frame[] = [];

  partner(place: number): number | undefined {
    return this.#partners.get(place);
  }

  isNested(place: number): boolean {
    return this.#nested.has(place);
  }

  start(place: number, key: string): void {
    const frame: Frame = { start: place, hasEnded: false, earliest: place };
    this.#frames.push(frame);
    this.#starts.set(key, frame);
  }

  /** @param key undefined where the end is isolated */
  end(place: number, key: string | undefined): void {
    const frame = key === undefined ? undefined : this.#starts.get(key);
    const top = this.#frames.at(-1);
    if (top) top.earliest = Math.min(top.earliest, frame?.start ?? -1);
    if (key === undefined || !frame) return;
    this.#starts.delete(key);
    this.#partners.set(frame.start, place).set(place, frame.start);
    frame.hasEnded = true;
    if (top !== frame) return;
    if (frame.earliest === frame.start) this.#nested.add(frame.start).add(place);
    this.#settle();
  }

  /** Takes the ended spans off the top; what they hold is inside of what is below. */
  #settle(): void {
    for (let top = this.#frames.at(-1); top?.hasEnded; top = this.#frames.at(-1)) {
      this.#frames.pop();
      const below = this.#frames.at(-1);
      if (below) below.earliest = Math.min(below.earliest, top.earliest);
    }
  }
}
