import { joinText } from '../../../core/content.ts';
import type { Content, EndCode, Inline, StartMarker } from '../../../core/document.ts';
import { withAttributes } from '../xliff/rest.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import type { ContentReading } from './content-reading.ts';
import { ignorableType, xliff12Namespace } from './names.ts';
import { readEmpty, readStart, restOfMarker } from './read-code.ts';
import { ownField, ownYesNo } from './read-own.ts';
import { fromMtype } from './types.ts';
import type { NoteWritten } from './written-codes.ts';

/** A stretch of a source or target: what a segment mark is around, an ignorable's mark, or what is between marks. */
export interface Piece {
  readonly kind: 'segment' | 'ignorable' | 'between';
  readonly mid: string;
  readonly content: Content;
}

/** The pieces of a `<source>`, `<seg-source>` or `<target>` in order; empty stretches between marks are none. */
export function readPieces(element: XmlElement, reading: ContentReading): readonly Piece[] {
  const pieces = new Pieces({ ...reading, isTarget: element.local === 'target' });
  pieces.readInto(element);
  return pieces.finish();
}

/** The content of a `<source>` or `<target>`, segment marks left out. */
export function readWhole(element: XmlElement, reading: ContentReading): Content {
  return joinText(readPieces(element, reading).flatMap(({ content }) => content));
}

class Pieces {
  readonly #reading: ContentReading;
  readonly #pieces: Piece[] = [];
  #content: Inline[] = [];
  #mark: Pick<Piece, 'kind' | 'mid'> | undefined;

  constructor(reading: ContentReading) {
    this.#reading = reading;
  }

  finish(): readonly Piece[] {
    this.#end();
    return this.#pieces;
  }

  readInto(parent: XmlElement): void {
    for (const node of parent.children) {
      if (node.kind === 'text') this.#content.push({ kind: 'text', text: node.text });
      else if (node.kind === 'element') this.#readInline(node);
    }
  }

  #end(): void {
    const content = joinText(this.#content);
    this.#content = [];
    if (this.#mark) this.#pieces.push({ ...this.#mark, content });
    else if (content.length > 0) this.#pieces.push({ kind: 'between', mid: '', content });
    this.#mark = undefined;
  }

  #readInline(element: XmlElement): void {
    switch (element.uri === xliff12Namespace || element.uri === '' ? element.local : '') {
      case 'g':
        this.#readSpan(element);
        return;
      case 'x':
      case 'bx':
      case 'ex':
        this.#push(readEmpty(element, this.#reading), element, 'whole');
        if (element.children.length > 0) this.#readUnwanted(element, 'is empty in XLIFF 1.2; what stands in it');
        return;
      case 'bpt':
      case 'ept':
      case 'it':
      case 'ph':
        this.#push(readEmpty(element, this.#reading), element, 'whole');
        return;
      case 'mrk':
        this.#readMark(element);
        return;
      default:
        this.#readUnwanted(element, 'is no inline element of XLIFF 1.2; its text');
    }
  }

  /** What stands in an element that may not be there, or may not have it. */
  #readUnwanted(element: XmlElement, what: string): void {
    const message = `<${element.name}> ${what} is kept as text. Remove the element.`;
    this.#reading.report('xliff12-inline', message, element, this.#reading.unit);
    this.readInto(element);
  }

  #readSpan(element: XmlElement): void {
    const start = readStart(element, this.#reading, 'no');
    this.#push(start, element, 'start');
    this.readInto(element);
    const end: EndCode = {
      kind: 'ec',
      id: start.id,
      ...ownField(element, 'dataRefEnd', 'dataRef'),
      ...ownField(element, 'dispEnd', 'disp'),
      ...ownField(element, 'equivEnd', 'equiv'),
      ...ownField(element, 'subFlowsEnd', 'subFlows'),
    };
    this.#push(end, element, 'end');
  }

  #push(inline: Inline, element: XmlElement, extent: Parameters<NoteWritten>[2]): void {
    this.#content.push(inline);
    this.#reading.note?.(inline, element, extent);
  }

  #readMark(element: XmlElement): void {
    const mtype = attributeOf(element, 'mtype') ?? '';
    if (mtype === 'seg' || mtype === ignorableType) {
      if (this.#mark) {
        this.#reading.report(
          'xliff12-segmentation',
          'A segment stands inside another one here; the inner mark is left out. Mark segments side by side.',
          element,
          this.#reading.unit,
        );
        this.readInto(element);
        return;
      }
      this.#end();
      this.#mark = { kind: mtype === 'seg' ? 'segment' : 'ignorable', mid: attributeOf(element, 'mid') ?? '' };
      this.readInto(element);
      this.#end();
      return;
    }
    const id = this.#reading.idOf(element, 'mid');
    const value = attributeOf(element, 'comment');
    const type = fromMtype(mtype);
    const start: StartMarker = {
      kind: 'sm',
      id,
      ...type,
      ...(value !== undefined ? { value } : {}),
      ...ownField(element, 'ref', 'ref'),
      ...ownYesNo(element, 'translate'),
      ...withAttributes(restOfMarker(element, type.type, ['mtype', 'mid', 'comment'])),
    };
    this.#push(start, element, 'start');
    this.readInto(element);
    this.#push({ kind: 'em', id }, element, 'end');
  }
}
