import type { Note, OriginalData } from '../../../core/document.ts';
import { type Scope, startTag } from '../xliff/tag.ts';
import { escapeText } from '../xml/escape.ts';
import { hiddenScope } from './hidden.ts';
import { oldPrefix, own } from './names.ts';
import { toOldAttributes } from './raw.ts';
import { inlineData } from './write-code.ts';
import { writeData } from './write-text.ts';

/** The lines of notes, each ended: who entered it (`from`) is what 1.2 has a word for. */
export function writeOldNotes(notes: readonly Note[], scope: Scope, indent: string): string {
  let lines = '';
  for (const note of notes) {
    const { appliesTo, priority, attributes } = note;
    const rest = isFromOld(note) ? toOldAttributes(attributes) : [];
    const tag = startTag('note', { annotates: appliesTo, priority }, scope, rest);
    lines += `${indent}${tag}>${escapeText(note.text)}</note>\n`;
  }
  return lines;
}

/** Whether a note has attributes of a 1.2 file, where it has all of them again. */
function isFromOld({ attributes }: Note): boolean {
  return attributes?.some(({ name }) => name.startsWith(`${oldPrefix}:`)) === true;
}

/** A `psr12:notes` with what 1.2 can't say of notes, one element a note, to be hidden; nothing where there is nothing. */
export function writeNoteDetails(notes: readonly Note[]): string {
  const isPlain = (note: Note) => !note.attributes || isFromOld(note);
  if (notes.every((note) => note.id === undefined && note.category === undefined && isPlain(note))) return '';
  const elements = notes.map((note) => {
    const { id, category, attributes } = note;
    const rest = isPlain(note) ? [] : toOldAttributes(attributes);
    return `${startTag(own('note'), { id, category }, hiddenScope, rest)}/>`;
  });
  return `<${own('notes')}>${elements.join('')}</${own('notes')}>`;
}

/** Original data that does not stand inside the codes, to be hidden. */
export function writeOldData(data: readonly OriginalData[], used: ReadonlySet<string>): string {
  const inline = inlineData(data);
  let elements = '';
  for (const { id, text, attributes } of data) {
    if (inline.has(id) && used.has(id)) continue;
    elements += `${startTag(own('data'), { id }, hiddenScope, attributes)}>${writeData(text)}</${own('data')}>`;
  }
  return elements;
}
