import { type Barrier, barriers, type ImpliedEnd, isBarrier } from './nesting.ts';

export type Namespace = 'html' | 'svg' | 'math';

export interface OpenElement {
  readonly name: string;
  /** Whether it divides text; inside a protected element nothing does. */
  readonly dividesText: boolean;
  /** Sum of `Protection`; 0 where the text is translated. */
  readonly protection: number;
  readonly namespace: Namespace;
  /** True for an element of svg or math whose content is HTML again. */
  readonly isIntegration: boolean;
  /** Offset of the start tag. */
  readonly start: number;
}

interface Entry {
  readonly element: OpenElement;
  /** Index of the nearest open element, this one included, that stops each kind of search. */
  readonly barrierAt: Readonly<Record<Barrier, number>>;
  /** Index of the innermost element that divides text, this one included. */
  readonly dividerAt: number;
  /** Index of the open element of the same name below, or -1. */
  readonly previousSameName: number;
}

const root: OpenElement = {
  name: '',
  dividesText: true,
  protection: 0,
  namespace: 'html',
  isIntegration: false,
  start: 0,
};

const rootEntry: Entry = {
  element: root,
  barrierAt: { block: 0, scope: 0, button: 0, list: 0, item: 0, table: 0 },
  dividerAt: 0,
  previousSameName: -1,
};

/**
 * The elements that are open, the document itself at the bottom. Each search and each step takes constant time however
 * deep the nesting is: an element knows the nearest one that stops a search, and the last one of its name.
 */
export class OpenElements {
  private readonly entries: Entry[] = [rootEntry];
  private topEntry: Entry = rootEntry;
  private readonly lastOfName = new Map<string, number>();

  get top(): OpenElement {
    return this.topEntry.element;
  }

  /** The number of open elements, the document included. */
  get depth(): number {
    return this.entries.length;
  }

  /** The innermost element that divides text. */
  get block(): OpenElement {
    return this.entries[this.topEntry.dividerAt]?.element ?? root;
  }

  at(index: number): OpenElement {
    return this.entries[index]?.element ?? root;
  }

  push(element: OpenElement): void {
    const index = this.entries.length;
    this.topEntry = {
      element,
      barrierAt: this.barriersWith(element, index),
      dividerAt: element.dividesText ? index : this.topEntry.dividerAt,
      previousSameName: this.lastOfName.get(element.name) ?? -1,
    };
    this.entries.push(this.topEntry);
    this.lastOfName.set(element.name, index);
  }

  /** Takes the innermost element away; the document itself stays. */
  pop(): void {
    if (this.entries.length === 1) return;
    this.lastOfName.set(this.topEntry.element.name, this.topEntry.previousSameName);
    this.entries.pop();
    this.topEntry = this.entries[this.entries.length - 1] ?? rootEntry;
  }

  /** The index of the innermost open element of one of the names that a search can reach, or -1. */
  find(names: readonly string[], reach: Barrier): number {
    const limit = this.topEntry.barrierAt[reach];
    let found = -1;
    for (const name of names) {
      const index = this.lastOfName.get(name) ?? -1;
      if (index >= limit && index > found) found = index;
    }
    return found;
  }

  /** The index of the outermost element that an implied end closes, or -1. */
  findImplied(end: ImpliedEnd): number {
    const limit = this.topEntry.barrierAt[end.within];
    let found = -1;
    for (const name of end.closes) {
      const index = this.lastOfName.get(name) ?? -1;
      if (index > 0 && index >= limit && (found < 0 || index < found)) found = index;
    }
    return found;
  }

  /** The table of the element below where the new one stops no search, so that most elements share one. */
  private barriersWith(element: OpenElement, index: number): Readonly<Record<Barrier, number>> {
    const below = this.topEntry.barrierAt;
    let own: Record<Barrier, number> | undefined;
    for (const barrier of barriers) {
      const stops = element.isIntegration || isBarrier(barrier, element.name, element.dividesText);
      if (!stops) continue;
      own ??= { ...below };
      own[barrier] = index;
    }
    return own ?? below;
  }
}
