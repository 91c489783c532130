import type { Note, OriginalData, RawAttribute } from '../../../core/document.ts';
import { attributeOf, childElements, textOf, type XmlElement } from '../xml/element.ts';
import type { MakeId } from './make-id.ts';
import { isCore } from './namespaces.ts';
import { readCodePoint } from './read-content.ts';
import { restAttributes, withAttributes } from './rest.ts';

/** The notes of a `<notes>` element, in order. */
export function readNotes(element: XmlElement): readonly Note[] {
  return childElements(element)
    .filter((child) => isCore(child.uri) && child.local === 'note')
    .map(readNote);
}

function readNote(element: XmlElement): Note {
  const id = attributeOf(element, 'id');
  const category = attributeOf(element, 'category');
  const appliesTo = attributeOf(element, 'appliesTo');
  const isSide = appliesTo === 'source' || appliesTo === 'target';
  const priority = attributeOf(element, 'priority');
  const isPriority = priority !== undefined && /^(?:[1-9]|10)$/u.test(priority);
  const known = new Set(['id', 'category']);
  if (isSide) known.add('appliesTo');
  if (isPriority) known.add('priority');
  return {
    ...(id !== undefined ? { id } : {}),
    text: textOf(element),
    ...(category !== undefined ? { category } : {}),
    ...(isSide ? { appliesTo } : {}),
    ...(isPriority ? { priority: Number(priority) } : {}),
    ...withAttributes(restAttributes(element, known)),
  };
}

const dataNames = new Set(['id', 'xml:space']);

/** The data of an `<originalData>` element, in order. `makeId` names those without an id. */
export function readOriginalData(element: XmlElement, makeId: MakeId): readonly OriginalData[] {
  return childElements(element)
    .filter((child) => isCore(child.uri) && child.local === 'data')
    .map((data) => ({
      id: attributeOf(data, 'id') ?? makeId('d'),
      text: dataText(data),
      ...withAttributes(dataAttributes(data)),
    }));
}

function dataAttributes(data: XmlElement): readonly RawAttribute[] {
  return restAttributes(data, dataNames);
}

function dataText(data: XmlElement): string {
  let text = '';
  for (const node of data.children) {
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'element')
      text += isCore(node.uri) && node.local === 'cp' ? readCodePoint(node) : textOf(node);
  }
  return text;
}
