import type { Item } from './items.ts';
import { valueNamed } from './raw-tree.ts';

interface OpenAnnotation {
  readonly isProtected: boolean;
  hasEnded: boolean;
}

/** Follows whether text is to be translated, through annotations that may span segments and overlap. */
export class Protection {
  /** The innermost last; those that ended before one inside them are taken off when they come to the end. */
  readonly #open: OpenAnnotation[] = [];
  readonly #byId = new Map<string, OpenAnnotation>();

  /** Goes on behind an item. */
  pass(item: Item): void {
    if (item.kind !== 'edge' || item.family !== 'marker' || item.id === undefined) return;
    if (item.edge === 'end') this.#end(item.id);
    else {
      const translate = valueNamed(item.element, 'translate');
      if (translate === undefined) return;
      const annotation: OpenAnnotation = { isProtected: translate === 'no', hasEnded: false };
      this.#open.push(annotation);
      this.#byId.set(item.id, annotation);
    }
  }

  #end(id: string): void {
    const annotation = this.#byId.get(id);
    if (annotation) annotation.hasEnded = true;
    while (this.#open.at(-1)?.hasEnded) this.#open.pop();
  }

  /** Whether the text at this place is to stay as it is. */
  get isOn(): boolean {
    return this.#open.at(-1)?.isProtected ?? false;
  }
}
