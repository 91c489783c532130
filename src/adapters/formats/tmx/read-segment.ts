import { joinText } from '../../../core/content.ts';
import type { Content, Inline, OriginalData } from '../../../core/document.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/element.ts';
import { kindNamed } from './code-types.ts';

/** The original markup of a tu's codes, each text once. */
export class OriginalDataList {
  readonly #ids = new Map<string, string>();

  /** `{ dataRef }` for a text; nothing for an empty one. */
  refTo(text: string): { readonly dataRef?: string } {
    if (text === '') return {};
    const known = this.#ids.get(text);
    if (known !== undefined) return { dataRef: known };
    const id = `d${this.#ids.size + 1}`;
    this.#ids.set(text, id);
    return { dataRef: id };
  }

  list(): readonly OriginalData[] {
    return [...this.#ids].map(([text, id]) => ({ id, text }));
  }
}

/**
 * The content of a `<seg>`. A code's id is its `x`, which is the same in every language; a `bpt` without one is called
 * by its `i`, any other by its place among those of the segment.
 */
export function readSegment(segment: XmlElement, data: OriginalDataList): Content {
  const reading: Reading = { content: [], starts: new Map(), data, count: 0 };
  readInto(segment, reading);
  return joinText(reading.content);
}

interface Reading {
  readonly content: Inline[];
  /** Ids of the bpt that were read, by their i. */
  readonly starts: Map<string, string>;
  readonly data: OriginalDataList;
  count: number;
}

function readInto(element: XmlElement, reading: Reading): void {
  for (const node of element.children) {
    if (node.kind === 'text') reading.content.push({ kind: 'text', text: node.text });
    else if (node.kind === 'element') readInline(node, reading);
  }
}

function readInline(element: XmlElement, reading: Reading): void {
  const { content, starts, data } = reading;
  const x = attributeOf(element, 'x');
  const fields = () => ({ ...kindNamed(attributeOf(element, 'type')), ...data.refTo(textOf(element)) });
  switch (element.local) {
    case 'bpt': {
      const pair = attributeOf(element, 'i') ?? '';
      const id = x ?? (pair === '' ? nextId(reading) : pair);
      starts.set(pair, id);
      content.push({ kind: 'sc', id, ...fields() });
      return;
    }
    case 'ept': {
      const pair = attributeOf(element, 'i') ?? '';
      content.push({ kind: 'ec', id: starts.get(pair) ?? (pair === '' ? nextId(reading) : pair), ...fields() });
      return;
    }
    case 'it': {
      const kind = attributeOf(element, 'pos') === 'end' ? 'ec' : 'sc';
      content.push({ kind, id: x ?? nextId(reading), ...fields(), isolated: true });
      return;
    }
    case 'ph':
    case 'ut':
      content.push({ kind: 'ph', id: x ?? nextId(reading), ...fields() });
      return;
    default:
      // hi and what is not known: the text counts.
      readInto(element, reading);
  }
}

function nextId(reading: Reading): string {
  reading.count++;
  return `n${reading.count}`;
}
