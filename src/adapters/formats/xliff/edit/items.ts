import { type RawElement, valueNamed } from './raw-tree.ts';

/** What a source or target holds, in reading order; spanning codes and annotations as their two ends. */
export type Item = TextItem | AloneItem | EdgeItem;

/** Characters, a reference, the inside of a CDATA section without its brackets, or a comment or instruction. */
export interface TextItem {
  readonly kind: 'characters' | 'reference' | 'cdata' | 'aside';
  readonly start: number;
  readonly end: number;
}

/** A code without extent, a `cp`, or an element that is not of the core. */
export interface AloneItem {
  readonly kind: 'alone';
  readonly element: RawElement;
}

/** The start or end of a span; `pc` and `mrk` give one of each. */
export interface EdgeItem {
  readonly kind: 'edge';
  readonly edge: 'start' | 'end';
  readonly family: 'code' | 'marker';
  /** Whether the ends are tags of one element. */
  readonly isTag: boolean;
  /** The id of the start; undefined where an end is isolated. */
  readonly id: string | undefined;
  readonly element: RawElement;
}

/** The items of a source or target. */
export function itemsOf(text: string, content: RawElement, core: string): readonly Item[] {
  const items: Item[] = [];
  addItems(text, content, core, items);
  return items;
}

function addItems(text: string, parent: RawElement, core: string, items: Item[]): void {
  for (const node of parent.children) {
    if (node.kind === 'element') addElement(text, node, core, items);
    else if (node.kind === 'text') addCharacters(text, node.start, node.end, items);
    else if (node.kind === 'cdata')
      items.push({ kind: 'cdata', start: node.start + cdataOpen.length, end: node.end - cdataClose.length });
    else items.push({ kind: 'aside', start: node.start, end: node.end });
  }
}

export const cdataOpen = '<![CDATA[';
export const cdataClose = ']]>';

function addElement(text: string, element: RawElement, core: string, items: Item[]): void {
  const local = element.uri === core ? element.local : '';
  if (local === 'pc' || local === 'mrk') {
    const family = local === 'pc' ? 'code' : 'marker';
    const span = { kind: 'edge', family, isTag: true, id: valueNamed(element, 'id'), element } as const;
    items.push({ ...span, edge: 'start' });
    addItems(text, element, core, items);
    items.push({ ...span, edge: 'end' });
  } else if (local === 'sc' || local === 'sm') {
    const family = local === 'sc' ? 'code' : 'marker';
    items.push({ kind: 'edge', edge: 'start', family, isTag: false, id: valueNamed(element, 'id'), element });
  } else if (local === 'ec' || local === 'em') {
    const family = local === 'ec' ? 'code' : 'marker';
    items.push({ kind: 'edge', edge: 'end', family, isTag: false, id: valueNamed(element, 'startRef'), element });
  } else items.push({ kind: 'alone', element });
}

function addCharacters(text: string, start: number, end: number, items: Item[]): void {
  let at = start;
  for (let ampersand = text.indexOf('&', at); ampersand >= 0 && ampersand < end; ampersand = text.indexOf('&', at)) {
    if (ampersand > at) items.push({ kind: 'characters', start: at, end: ampersand });
    at = text.indexOf(';', ampersand) + 1;
    items.push({ kind: 'reference', start: ampersand, end: at });
  }
  if (at < end) items.push({ kind: 'characters', start: at, end });
}
