import type { Note, OriginalData } from '../../../core/document.ts';
import { noAttributes, type Scope, startTag } from '../xliff/tag.ts';
import { escapeText } from '../xml/escape.ts';
import { own } from './names.ts';
import { toOldAttributes } from './raw.ts';
import { inlineData } from './write-code.ts';
import { writeData } from './write-text.ts';

/** The lines of notes, each ended: who entered it (`from`) is what 1.2 has a word for. */
export function writeOldNotes(notes: readonly Note[], scope: Scope, indent: string): string {
  let lines = '';
  for (const note of notes) {
    const from = fromOf(note);
    const tag = startTag('note', { from, annotates: note.appliesTo, priority: note.priority }, scope);
    lines += `${indent}${tag}>${escapeText(note.text)}</note>\n`;
  }
  return lines;
}

function fromOf(note: Note): string | undefined {
  return note.attributes?.find(({ name }) => name === 'x12:from')?.value;
}

/** The lines of a `psr12:notes` with what 1.2 can't say of notes, one element a note; nothing where there is nothing. */
export function writeNoteDetails(notes: readonly Note[], scope: Scope, indent: string): string {
  if (notes.every(({ id, category, attributes }) => id === undefined && category === undefined && !attributes))
    return '';
  let lines = `${indent}${startTag(own('notes'), noAttributes, scope)}>\n`;
  for (const { id, category, attributes } of notes) {
    const rest = toOldAttributes(attributes).filter(({ name }) => name !== 'from');
    lines += `${indent}  ${startTag(own('note'), { id, category }, scope, rest)}/>\n`;
  }
  return `${lines}${indent}</${own('notes')}>\n`;
}

/** The lines of original data that does not stand inside the codes, each ended. */
export function writeOldData(
  data: readonly OriginalData[],
  used: ReadonlySet<string>,
  scope: Scope,
  indent: string,
): string {
  const inline = inlineData(data);
  let lines = '';
  for (const { id, text, attributes } of data) {
    if (inline.has(id) && used.has(id)) continue;
    const tag = startTag(own('data'), { id }, scope, attributes);
    lines += `${indent}${tag}>${writeData(text)}</${own('data')}>\n`;
  }
  return lines;
}
