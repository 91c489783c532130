import { isBlank } from '../../xml/element.ts';
import type { Item, TextItem } from './items.ts';

export interface CutItem {
  readonly item: Item;
  /** The item of which it is a part, or itself. */
  readonly whole: Item;
}

/**
 * The items cut at offsets of the text that is split, in which each takes the room that `widths` says. At a cut an end
 * stays before, a start goes after it; a code without room stays with the text that it touches.
 */
export function cutItems(
  text: string,
  items: readonly Item[],
  widths: readonly number[],
  cuts: readonly number[],
): readonly (readonly CutItem[])[] {
  const cutter = new Cutter(cuts);
  let isAfterSpace = true;
  for (const [place, item] of items.entries()) {
    const width = widths[place] ?? 0;
    if (width === 0) {
      cutter.addPoint(item, item.kind === 'edge' ? item.edge === 'end' : !isAfterSpace);
      continue;
    }
    if (item.kind === 'characters' || item.kind === 'cdata') cutter.addText(item, width);
    else cutter.addWhole(item, width);
    isAfterSpace = item.kind === 'characters' && isBlank(text[item.end - 1] ?? '');
  }
  return cutter.finish();
}

class Cutter {
  readonly #cuts: readonly number[];
  readonly #pieces: CutItem[][] = [];
  #piece: CutItem[] = [];
  #position = 0;

  constructor(cuts: readonly number[]) {
    this.#cuts = cuts;
  }

  /** Something without room. */
  addPoint(item: Item, staysBefore: boolean): void {
    this.#cutUpTo(staysBefore ? this.#position - 1 : this.#position);
    this.#piece.push({ item, whole: item });
  }

  addWhole(item: Item, width: number): void {
    this.addPoint(item, false);
    this.#position += width;
  }

  addText(text: TextItem, width: number): void {
    const end = this.#position + width;
    let { start } = text;
    for (let cut = this.#nextCut; cut !== undefined && cut < end; cut = this.#nextCut) {
      const at = Math.max(start, text.start + cut - this.#position);
      if (at > start) this.#piece.push({ item: { ...text, start, end: at }, whole: text });
      start = at;
      this.#cutUpTo(cut);
    }
    this.#piece.push({ item: { ...text, start }, whole: text });
    this.#position = end;
  }

  finish(): readonly (readonly CutItem[])[] {
    this.#cutUpTo(Number.POSITIVE_INFINITY);
    return [...this.#pieces, this.#piece];
  }

  get #nextCut(): number | undefined {
    return this.#cuts[this.#pieces.length];
  }

  #cutUpTo(limit: number): void {
    for (let cut = this.#nextCut; cut !== undefined && cut <= limit; cut = this.#nextCut) {
      this.#pieces.push(this.#piece);
      this.#piece = [];
    }
  }
}
