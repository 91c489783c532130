import { joinText } from '../../../core/content.ts';
import type { Content, Inline, OriginalData, RawAttribute } from '../../../core/document.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/element.ts';
import { type CodeKind, kindNamed } from './code-types.ts';
import { innerXml } from './inner-xml.ts';
import { highlightType, markupAttribute } from './names.ts';

/** The original markup of a tu's codes, each once. */
export class OriginalDataList {
  readonly #data = new Map<string, OriginalData>();

  /** `{ dataRef }` for what a code has in it; nothing where that is empty. */
  refTo(code: XmlElement): { readonly dataRef?: string } {
    const text = textOf(code);
    const hasElements = code.children.some((node) => node.kind === 'element');
    const xml = hasElements ? innerXml(code) : '';
    if (text === '' && xml === '') return {};
    const key = hasElements ? `<${xml}` : `>${text}`;
    const id = this.#data.get(key)?.id ?? `d${this.#data.size + 1}`;
    this.#data.set(key, { id, text, ...(xml !== '' ? { attributes: [{ name: markupAttribute, value: xml }] } : {}) });
    return { dataRef: id };
  }

  list(): readonly OriginalData[] {
    return [...this.#data.values()];
  }
}

/**
 * The content of a `<seg>`. A code's id is its `x`, which is the same in every language; a `bpt` without one is called
 * by its `i`, any other by its place among those of the segment. A `hi` becomes an annotation.
 */
export function readSegment(segment: XmlElement, data: OriginalDataList): Content {
  const reading: Reading = { content: [], starts: new Map(), data, count: 0, highlights: 0 };
  readInto(segment, reading);
  return joinText(reading.content);
}

interface Reading {
  readonly content: Inline[];
  /** Ids of the bpt that were read, by their i. */
  readonly starts: Map<string, string>;
  readonly data: OriginalDataList;
  count: number;
  highlights: number;
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
  const fields = () => ({ ...kindOf(element), ...data.refTo(element), ...ownAttributes(element) });
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
    case 'hi':
      readHighlight(element, reading);
      return;
    default:
      // What is not known: the text counts.
      readInto(element, reading);
  }
}

function readHighlight(element: XmlElement, reading: Reading): void {
  reading.highlights++;
  const id = `hi${reading.highlights}`;
  const value = attributeOf(element, 'type');
  const x = attributeOf(element, 'x');
  reading.content.push({
    kind: 'sm',
    id,
    type: highlightType,
    ...(value !== undefined ? { value } : {}),
    ...(x !== undefined ? { attributes: [{ name: 'x', value: x }] } : {}),
  });
  readInto(element, reading);
  reading.content.push({ kind: 'em', id });
}

function kindOf(element: XmlElement): CodeKind {
  return kindNamed(attributeOf(element, 'type'));
}

/** The attributes of a code that have no place in the model: a type of another's making, and `assoc`. */
function ownAttributes(element: XmlElement): { readonly attributes?: readonly RawAttribute[] } {
  const attributes: RawAttribute[] = [];
  const type = attributeOf(element, 'type');
  if (type !== undefined && kindNamed(type).type === undefined) attributes.push({ name: 'type', value: type });
  const assoc = attributeOf(element, 'assoc');
  if (assoc !== undefined && element.local === 'ph') attributes.push({ name: 'assoc', value: assoc });
  return attributes.length > 0 ? { attributes } : {};
}

function nextId(reading: Reading): string {
  reading.count++;
  return `n${reading.count}`;
}
