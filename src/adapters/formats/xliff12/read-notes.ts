import type { Note, OriginalData } from '../../../core/document.ts';
import { restAttributes, withAttributes } from '../xliff/rest.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/element.ts';
import { restOfOld } from './raw.ts';
import { readData } from './read-data.ts';
import { ownChildren } from './read-own.ts';

/** The notes with what was written about them beside them, in a `psr12:notes`, where it is there for each. */
export function readOldNotes(notes: readonly XmlElement[], list: XmlElement | undefined): readonly Note[] {
  const details = list ? ownChildren(list, 'note') : [];
  return notes.map((note, at) => readNote(note, details.length === notes.length ? details[at] : undefined));
}

const detailNames = new Set(['id', 'category']);
const noteNames = new Set(['annotates', 'priority']);

function readNote(note: XmlElement, details: XmlElement | undefined): Note {
  const id = details && attributeOf(details, 'id');
  const category = details && attributeOf(details, 'category');
  const appliesTo = attributeOf(note, 'annotates');
  const isSide = appliesTo === 'source' || appliesTo === 'target';
  const priority = attributeOf(note, 'priority');
  const isPriority = priority !== undefined && /^(?:[1-9]|10)$/u.test(priority);
  const known = new Set(isPriority ? noteNames : []);
  if (isSide || appliesTo === 'general') known.add('annotates');
  const more = details ? restOfOld(details, detailNames) : [];
  return {
    ...(id !== undefined ? { id } : {}),
    text: textOf(note),
    ...(category !== undefined ? { category } : {}),
    ...(isSide ? { appliesTo } : {}),
    ...(isPriority ? { priority: Number(priority) } : {}),
    ...withAttributes([...more, ...restOfOld(note, known)]),
  };
}

const dataNames = new Set(['id']);

/** Original data that was written beside the codes. */
export function readOldData(parent: XmlElement): readonly OriginalData[] {
  return ownChildren(parent, 'data').map((data) => ({
    id: attributeOf(data, 'id') ?? '',
    text: readData(data),
    ...withAttributes(restAttributes(data, dataNames)),
  }));
}
