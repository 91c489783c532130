import type { EndCode, Inline, RawAttribute, StandaloneCode, StartCode } from '../../../core/document.ts';
import { withAttributes } from '../xliff/rest.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import type { ContentReading } from './content-reading.ts';
import { characterType } from './names.ts';
import { hidden, restOfOld } from './raw.ts';
import { ownAttribute, ownField, ownYesNo } from './read-own.ts';
import { fromCtype, fromMtype } from './types.ts';

/** An element without extent: a code, one end of a code or of an annotation, or a character. */
export function readEmpty(element: XmlElement, reading: ContentReading): Inline {
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
export function restOfMarker(element: XmlElement, type: string, known: readonly string[]): readonly RawAttribute[] {
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

/**
 * The start of a code.
 *
 * @param canOverlap what it is where nothing says it, in a file that is not ours
 */
export function readStart(element: XmlElement, reading: ContentReading, canOverlap: 'yes' | 'no'): StartCode {
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
