import type { Item } from './items.ts';
import { valueNamed } from './raw-tree.ts';

/** Follows whether text is to be translated, through annotations that may span segments. */
export class Protection {
  readonly #open: { readonly id: string; readonly isProtected: boolean }[] = [];

  copy(): Protection {
    const copy = new Protection();
    copy.#open.push(...this.#open);
    return copy;
  }

  /** Goes on behind an item. */
  pass(item: Item): void {
    if (item.kind !== 'edge' || item.family !== 'marker' || item.id === undefined) return;
    const { id } = item;
    if (item.edge === 'start') {
      const translate = valueNamed(item.element, 'translate');
      if (translate !== undefined) this.#open.push({ id, isProtected: translate === 'no' });
      return;
    }
    const place = this.#open.findLastIndex((open) => open.id === id);
    if (place >= 0) this.#open.splice(place, 1);
  }

  /** Whether the text at this place is to stay as it is. */
  get isOn(): boolean {
    return this.#open.at(-1)?.isProtected ?? false;
  }
}
