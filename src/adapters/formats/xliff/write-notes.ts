import type { Note, OriginalData } from '../../../core/document.ts';
import { escapeText } from '../xml/escape.ts';
import { type Scope, startTag } from './tag.ts';
import { writeText } from './write-content.ts';

/** The lines of a `<notes>`, each ended; nothing where there are none. */
export function writeNotes(notes: readonly Note[], scope: Scope, indent: string): string {
  if (notes.length === 0) return '';
  let lines = `${indent}<notes>\n`;
  for (const note of notes) lines += writeNote(note, scope, `${indent}  `);
  return `${lines}${indent}</notes>\n`;
}

function writeNote(note: Note, scope: Scope, indent: string): string {
  const { id, category, appliesTo, priority } = note;
  const tag = startTag('note', { id, category, appliesTo, priority }, scope, note.attributes);
  return `${indent}${tag}>${escapeText(note.text)}</note>\n`;
}

/** The lines of an `<originalData>`, each ended; nothing where there is none. */
export function writeOriginalData(data: readonly OriginalData[], scope: Scope, indent: string): string {
  if (data.length === 0) return '';
  let lines = `${indent}<originalData>\n`;
  for (const { id, text, attributes } of data)
    lines += `${indent}  ${startTag('data', { id }, scope, attributes)}>${writeText(text)}</data>\n`;
  return `${lines}${indent}</originalData>\n`;
}
