import { joinText } from '../../../core/content.ts';
import type { Content, Inline, StartCode } from '../../../core/document.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import type { MakeId } from './make-id.ts';
import { isCore } from './namespaces.ts';
import { readEnd, readMarker, readPairEnd, readPairStart, readStandalone, readStart } from './read-code.ts';

/** The start codes that have not ended yet, by id; several where an id stands twice. */
export type OpenStarts = Map<string, StartCode[]>;

/**
 * The content of a `<source>` or `<target>`: `pc` and `mrk` as their two ends, `cp` as its character. An element that
 * XLIFF does not have there gives its text. An end code repeats nothing that its start says.
 *
 * @param makeId names elements that lack an id
 * @param starts the start codes that are open before this content in the unit's sources or targets; it is kept up
 */
export function readContent(
  element: XmlElement,
  makeId: MakeId,
  starts: OpenStarts = new Map<string, StartCode[]>(),
): Content {
  const content: Inline[] = [];
  readInto(element, { content, starts, makeId });
  return joinText(content);
}

interface Reading {
  readonly content: Inline[];
  readonly starts: OpenStarts;
  readonly makeId: MakeId;
}

function readInto(parent: XmlElement, reading: Reading): void {
  for (const node of parent.children) {
    if (node.kind === 'text') reading.content.push({ kind: 'text', text: node.text });
    else if (node.kind === 'element') readInline(node, reading);
  }
}

function readInline(element: XmlElement, reading: Reading): void {
  readCode(element, reading);
  // These are empty in XLIFF; a text that stands there all the same is kept behind them.
  if (isCore(element.uri) && emptyElements.has(element.local)) readInto(element, reading);
}

const emptyElements = new Set(['ph', 'sc', 'ec', 'sm', 'em', 'cp']);

function readCode(element: XmlElement, reading: Reading): void {
  const { content, starts, makeId } = reading;
  switch (isCore(element.uri) ? element.local : '') {
    case 'ph':
      content.push(readStandalone(element, attributeOf(element, 'id') ?? makeId('c')));
      return;
    case 'sc': {
      const start = readStart(element, attributeOf(element, 'id') ?? makeId('c'));
      const open = starts.get(start.id);
      if (open) open.push(start);
      else starts.set(start.id, [start]);
      content.push(start);
      return;
    }
    case 'ec': {
      const startRef = attributeOf(element, 'startRef');
      const start = startRef === undefined ? undefined : starts.get(startRef)?.pop();
      content.push(readEnd(element, start, startRef ?? attributeOf(element, 'id') ?? makeId('c')));
      return;
    }
    case 'pc': {
      const start = readPairStart(element, attributeOf(element, 'id') ?? makeId('c'));
      content.push(start);
      readInto(element, reading);
      content.push(readPairEnd(element, start.id));
      return;
    }
    case 'sm':
      content.push(readMarker(element, attributeOf(element, 'id') ?? makeId('m')));
      return;
    case 'em':
      content.push({ kind: 'em', id: attributeOf(element, 'startRef') ?? makeId('m') });
      return;
    case 'mrk': {
      const marker = readMarker(element, attributeOf(element, 'id') ?? makeId('m'));
      content.push(marker);
      readInto(element, reading);
      content.push({ kind: 'em', id: marker.id });
      return;
    }
    case 'cp':
      content.push({ kind: 'text', text: readCodePoint(element) });
      return;
    default:
      readInto(element, reading);
  }
}

/** The character that a `<cp hex="…"/>` stands for; U+FFFD where the number is none. */
export function readCodePoint(element: XmlElement): string {
  return codePointOf(attributeOf(element, 'hex'));
}

/** The character of a `hex` attribute; U+FFFD where it is none. */
export function codePointOf(hex = ''): string {
  const codePoint = /^[0-9A-Fa-f]{1,8}$/u.test(hex) ? Number.parseInt(hex, 16) : 0xfffd;
  return String.fromCodePoint(codePoint > 0x10ffff ? 0xfffd : codePoint);
}
