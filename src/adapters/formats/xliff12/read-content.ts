import { joinText } from '../../../core/content.ts';
import type {
  Content,
  EndCode,
  Inline,
  RawAttribute,
  StandaloneCode,
  StartCode,
  StartMarker,
} from '../../../core/document.ts';
import { readCodePoint } from '../xliff/read-content.ts';
import { withAttributes } from '../xliff/rest.ts';
import { attributeOf, type XmlElement, type XmlNode } from '../xml/element.ts';
import type { CodeAttributes } from './code-attributes.ts';
import { characterType, ignorableType, ownNamespace, xliff12Namespace } from './names.ts';
import { hidden, restOfOld } from './raw.ts';
import { ownAttribute, ownField, ownYesNo } from './read-own.ts';
import type { Report } from './report.ts';
import { fromCtype, fromMtype } from './types.ts';
import type { NoteWritten } from './written-codes.ts';

/** What the contents of a unit are read with. */
export interface ContentReading {
  readonly report: Report;
  readonly unit: string;
  /** The id of a code in the model: its own, or one that was made where it has none that the model can have. */
  idOf(element: XmlElement, name: 'id' | 'mid'): string;
  /** Takes up a code's own markup and gives the id of the data. */
  addData(form: string, id: string, text: string): string;
  /** The text of an element's content that is not text, as it stands in the file. */
  raw(node: XmlNode): string;
  /** Whether the file says all by itself, so that what it leaves out is left out. */
  readonly isOurs: boolean;
  /** The attributes that codes of XLIFF 2 do not admit. */
  readonly attributes: CodeAttributes;
  /** Whether what is read is a target. */
  readonly isTarget?: boolean;
  /** Told of each code and annotation, where somebody wants to know. */
  readonly note?: NoteWritten | undefined;
  /** Ids of starts by what their ends refer to. */
  readonly starts: Map<string, string>;
}

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
        this.#reading.report(
          'xliff12-inline',
          `<${element.name}> is no inline element of XLIFF 1.2; its text is kept as text. Remove the element.`,
          element,
          this.#reading.unit,
        );
        this.readInto(element);
    }
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

/** An element without extent: a code, one end of a code or of an annotation, or a character. */
function readEmpty(element: XmlElement, reading: ContentReading): Inline {
  if (element.local === 'x' && attributeOf(element, 'ctype') === characterType)
    return { kind: 'text', text: characterOf(ownAttribute(element, 'hex') ?? '') };
  const mtype = ownAttribute(element, 'marker');
  if (mtype !== undefined && element.local === 'bx') return readMarker(element, mtype, reading);
  if (mtype !== undefined) return { kind: 'em', id: attributeOf(element, 'id') ?? '' };
  const kind = kindOf(element);
  if (kind === 'sc') return readStart(element, reading, 'yes');
  const id = reading.idOf(element, 'id');
  if (kind === 'ph') return { kind, id, ...sharedFields(element), ...ownFields(element, kind, id, reading) };
  return readEnd(element, id, reading);
}

/** "An annotation MUST NOT have attributes of the XML namespace", and of ITS only where its type is ITS's. */
function restOfMarker(element: XmlElement, type: string, known: readonly string[]): readonly RawAttribute[] {
  return hidden(restOfOld(element, new Set(known)), type === 'its:generic' ? ['xml'] : ['xml', 'its']);
}

function readMarker(element: XmlElement, mtype: string, reading: ContentReading): Inline {
  const type = fromMtype(mtype);
  return {
    kind: 'sm',
    id: reading.idOf(element, 'id'),
    ...type,
    ...ownField(element, 'value', 'value'),
    ...ownField(element, 'ref', 'ref'),
    ...ownYesNo(element, 'translate'),
    ...withAttributes(restOfMarker(element, type.type, ['id', 'rid'])),
  };
}

function kindOf(element: XmlElement): 'ph' | 'sc' | 'ec' {
  const kind = ownAttribute(element, 'kind');
  if (kind === 'ph' || kind === 'sc' || kind === 'ec') return kind;
  if (element.local === 'it') return attributeOf(element, 'pos') === 'close' ? 'ec' : 'sc';
  const isEnd = element.local === 'ex' || element.local === 'ept';
  return isEnd ? 'ec' : element.local === 'bx' || element.local === 'bpt' ? 'sc' : 'ph';
}

/** @param canOverlap what it is where nothing says it, in a file that is not ours */
function readStart(element: XmlElement, reading: ContentReading, canOverlap: 'yes' | 'no'): StartCode {
  const id = reading.idOf(element, 'id');
  reading.starts.set(attributeOf(element, 'rid') ?? attributeOf(element, 'id') ?? id, id);
  return {
    kind: 'sc',
    id,
    ...(reading.isOurs ? {} : { canOverlap: canOverlap === 'yes' }),
    ...sharedFields(element),
    ...ownFields(element, 'sc', id, reading),
    ...ownYesNo(element, 'canOverlap'),
    ...ownYesNo(element, 'isolated'),
  };
}

function readEnd(element: XmlElement, ownId: string, reading: ContentReading): EndCode {
  const reference = attributeOf(element, 'rid') ?? attributeOf(element, 'id');
  const id = reading.starts.get(reference ?? '') ?? ownId;
  return {
    kind: 'ec',
    id,
    ...sharedFields(element),
    ...ownFields(element, 'ec', id, reading),
    ...ownYesNo(element, 'canOverlap'),
    ...ownYesNo(element, 'isolated'),
  };
}

type SharedFields = Pick<StandaloneCode, 'type' | 'subType' | 'equiv' | 'canCopy' | 'canDelete' | 'canReorder'>;

function sharedFields(element: XmlElement): SharedFields {
  const ctype = attributeOf(element, 'ctype') ?? ownAttribute(element, 'ctype');
  const equiv = attributeOf(element, 'equiv-text');
  const canReorder = ownAttribute(element, 'canReorder');
  const isClonable = attributeOf(element, 'clone') !== 'no';
  return {
    ...(ctype !== undefined ? fromCtype(ctype) : {}),
    ...ownField(element, 'subType', 'subType'),
    ...(equiv !== undefined ? { equiv } : {}),
    ...(isClonable ? {} : { canCopy: false }),
    ...ownYesNo(element, 'canCopy'),
    ...ownYesNo(element, 'canDelete'),
    ...(canReorder === 'yes' || canReorder === 'firstNo' || canReorder === 'no' ? { canReorder } : {}),
  };
}

const codeNames = new Set(['id', 'rid', 'ctype', 'equiv-text', 'pos', 'clone']);

function ownFields(
  element: XmlElement,
  kind: 'ph' | 'sc' | 'ec',
  id: string,
  reading: ContentReading,
): Pick<StandaloneCode, 'dataRef' | 'disp' | 'subFlows' | 'attributes'> {
  const dataRef = readDataRef(element, id, reading);
  const rest = restOfOld(element, codeNames);
  return {
    ...(dataRef !== undefined ? { dataRef } : {}),
    ...ownField(element, 'disp', 'disp'),
    ...ownField(element, 'subFlows', 'subFlows'),
    ...withAttributes(reading.attributes.take(kind, id, reading.isTarget === true, rest)),
  };
}

/** The id of a code's data: the one that it names, or that of the markup inside it. */
function readDataRef(element: XmlElement, id: string, reading: ContentReading): string | undefined {
  const named = ownAttribute(element, 'dataRef');
  if (!['bpt', 'ept', 'it', 'ph'].includes(element.local)) return named;
  if (element.children.some((child) => child.kind === 'element'))
    reading.report(
      'xliff12-sub',
      `<${element.name}> has text of its own to translate (<sub>), which is kept as a part of the code. Translate it by hand.`,
      element,
      reading.unit,
    );
  const text = element.children.map((child) => (child.kind === 'text' ? child.text : reading.raw(child))).join('');
  return reading.addData(element.local, named ?? id, text);
}

function characterOf(hex: string): string {
  const codePoint = /^[0-9A-F]{1,6}$/u.test(hex) ? Number.parseInt(hex, 16) : 0xfffd;
  return String.fromCodePoint(codePoint > 0x10ffff ? 0xfffd : codePoint);
}

/** The text of one of our own elements, with `psr12:cp` for what XML can't hold. */
export function readData(element: XmlElement): string {
  let text = '';
  for (const node of element.children) {
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'element' && node.uri === ownNamespace && node.local === 'cp') text += readCodePoint(node);
  }
  return text;
}
