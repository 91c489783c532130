import type { ConceptEntry, LangSec, TermSec } from '../../../core/terms/termbase.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import type { Markup } from './markup.ts';
import { exactTypes } from './names.ts';

/** A concept as it stands in the file, with its indentation and its line end. */
export function conceptText(concept: ConceptEntry, markup: Markup): string {
  return `${conceptLines(concept, markup).join('\n')}\n`;
}

/** A concept as lines, indented as in the whole file. */
export function conceptLines(concept: ConceptEntry, markup: Markup): readonly string[] {
  const name = markup.style === 'tbx2' ? 'termEntry' : 'conceptEntry';
  return [
    `      <${name}${attribute('id', concept.id)}${concept.attributes ?? ''}>`,
    ...indented(8, [
      ...(concept.subjectField === undefined ? [] : [markup.item('descrip', 'subjectField', concept.subjectField)]),
      ...concept.notes.map(noteElement),
      ...(concept.extras ?? []).map(markup.extra),
    ]),
    ...concept.langSecs.flatMap((section) => languageLines(section, markup)),
    `      </${name}>`,
  ];
}

/** A language section as lines, indented as in the whole file. */
export function languageLines(section: LangSec, markup: Markup): readonly string[] {
  const name = markup.style === 'tbx2' ? 'langSet' : 'langSec';
  return [
    `        <${name}${attribute('xml:lang', section.lang)}${section.attributes ?? ''}>`,
    ...indented(10, [...definitionLines(section, markup), ...(section.extras ?? []).map(markup.extra)]),
    ...section.terms.flatMap((term) => termLines(term, markup)),
    `        </${name}>`,
  ];
}

/** The definition of a section with its source, as lines without indentation; none where there is none. */
export function definitionLines({ definition, definitionSource }: LangSec, markup: Markup): readonly string[] {
  if (definition === undefined) return [];
  const text = markup.item('descrip', 'definition', definition);
  if (definitionSource === undefined) return [text];
  return ['<descripGrp>', `  ${text}`, `  ${markup.item('admin', 'source', definitionSource)}`, '</descripGrp>'];
}

/** A term section as lines, indented as in the whole file. */
export function termLines(term: TermSec, markup: Markup): readonly string[] {
  const extras = term.extras ?? [];
  const inTerm = [
    `<term>${escapeText(term.term)}</term>`,
    ...ownTermNotes(term, markup),
    // ISO 30042 wants the termNotes before all else that follows the term.
    ...extras.filter(isTermNote).map(markup.extra),
  ];
  const rest = [
    ...(term.source === undefined ? [] : [markup.item('admin', 'source', term.source)]),
    ...term.notes.map(noteElement),
    ...extras.filter((raw) => !isTermNote(raw) && !isTermParts(raw)).map(markup.extra),
  ];
  const parts = extras.filter(isTermParts).map(markup.extra);
  if (markup.style !== 'tbx2') return section('termSec', term, [...inTerm, ...parts, ...rest]);
  if (!extras.some(needsGroup)) return section('tig', term, [...inTerm, ...rest]);
  return section('ntig', term, ['<termGrp>', ...indented(2, [...inTerm, ...parts]), '</termGrp>', ...rest]);
}

function section(name: string, { attributes = '' }: TermSec, lines: readonly string[]): readonly string[] {
  return [`          <${name}${attributes}>`, ...indented(12, lines), `          </${name}>`];
}

/** What the model has a name for, as termNotes. */
function ownTermNotes(term: TermSec, markup: Markup): readonly string[] {
  const saysExact = (term.extras ?? []).some((raw) =>
    exactTypes.has(/^<termNote[^>]*termType[^>]*>([^<]*)/u.exec(raw)?.[1]?.trim() ?? ''),
  );
  const note = (type: string, text: string) => markup.item('termNote', type, text);
  return [
    ...(term.partOfSpeech === undefined ? [] : [note('partOfSpeech', term.partOfSpeech)]),
    note('administrativeStatus', `${term.status}Term-admn-sts`),
    ...(term.isProposed ? [note('processStatus', 'provisionallyProcessed')] : []),
    ...(term.isExact && !saysExact ? [note('termType', 'acronym')] : []),
    ...term.forms.map((form) => note('inflectedForm', form)),
    ...(term.collocations ?? []).map((collocation) => note('collocation', collocation)),
  ];
}

/** Whether an extra is a termNote, or a group of one. */
export function isTermNote(raw: string): boolean {
  return raw.startsWith('<termNote');
}

/** Whether an extra is the list of a term's parts, which only TBX 2 has. */
function isTermParts(raw: string): boolean {
  return raw.startsWith('<termCompList');
}

/** Whether TBX 2 has an extra of a term only in a `<termGrp>`. */
export function needsGroup(raw: string): boolean {
  return isTermParts(raw) || raw.startsWith('<termNoteGrp');
}

/** A note as an element. */
export function noteElement(text: string): string {
  return `<note>${escapeText(text)}</note>`;
}

function indented(width: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${' '.repeat(width)}${line}`);
}
