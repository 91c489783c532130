import type { Note, OriginalData } from '../../../core/document.ts';
import { escapeText } from '../xml/escape.ts';
import { type Attributes, type Scope, startTag } from './tag.ts';
import { writeText } from './write-content.ts';

/** The lines of a `<notes>`; nothing where there are none. */
export function writeNotes(notes: readonly Note[], scope: Scope, indent: string): readonly string[] {
  if (notes.length === 0) return [];
  return [`${indent}<notes>`, ...notes.map((note) => writeNote(note, scope, `${indent}  `)), `${indent}</notes>`];
}

function writeNote(note: Note, scope: Scope, indent: string): string {
  const attributes: Attributes = [
    ['id', note.id],
    ['category', note.category],
    ['appliesTo', note.appliesTo],
    ['priority', note.priority],
  ];
  return `${indent}${startTag('note', attributes, scope, note.attributes)}>${escapeText(note.text)}</note>`;
}

/** The lines of an `<originalData>`; nothing where there is none. */
export function writeOriginalData(data: readonly OriginalData[], scope: Scope, indent: string): readonly string[] {
  if (data.length === 0) return [];
  const lines = data.map(({ id, text, attributes }) => {
    const tag = startTag('data', [['id', id]], scope, attributes);
    return `${indent}  ${tag}>${writeText(text)}</data>`;
  });
  return [`${indent}<originalData>`, ...lines, `${indent}</originalData>`];
}
