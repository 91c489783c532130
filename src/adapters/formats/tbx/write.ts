import type { ConceptEntry, LangSec, Termbase, TermSec } from '../../../core/terms/termbase.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { textAfter, textBefore } from './frame.ts';
import { exactTypes } from './names.ts';

/**
 * The termbase as TBX v3 in DCA style, in chunks: the head, then a concept at a time. The same termbase gives the same
 * bytes. Its categories are those of TBX-Basic, and three more where a term needs them: processStatus for a proposed
 * term, `inflectedForm` for a form named by hand, and `collocation` for words that tell what the term means.
 */
export function* writeTbx(termbase: Termbase): Generator<string> {
  const frame = termbase.frame ?? {};
  yield textBefore(frame);
  for (const concept of termbase.concepts) yield conceptText(concept);
  yield textAfter(frame);
}

/** A concept as it stands in the file, with its indentation and its line end. */
export function conceptText(concept: ConceptEntry): string {
  return `${conceptLines(concept).join('\n')}\n`;
}

/** A concept as lines, indented as in the whole file. */
export function conceptLines(concept: ConceptEntry): readonly string[] {
  return [
    `      <conceptEntry${attribute('id', concept.id)}${concept.attributes ?? ''}>`,
    ...indented(8, [
      ...(concept.subjectField === undefined ? [] : [item('descrip', 'subjectField', concept.subjectField)]),
      ...concept.notes.map(noteElement),
      ...(concept.extras ?? []),
    ]),
    ...concept.langSecs.flatMap(languageLines),
    '      </conceptEntry>',
  ];
}

/** A language section as lines, indented as in the whole file. */
export function languageLines(section: LangSec): readonly string[] {
  return [
    `        <langSec${attribute('xml:lang', section.lang)}${section.attributes ?? ''}>`,
    ...indented(10, [...definitionLines(section), ...(section.extras ?? [])]),
    ...section.terms.flatMap(termLines),
    '        </langSec>',
  ];
}

/** The definition of a section with its source, as lines without indentation; none where there is none. */
export function definitionLines({ definition, definitionSource }: LangSec): readonly string[] {
  if (definition === undefined) return [];
  const text = item('descrip', 'definition', definition);
  if (definitionSource === undefined) return [text];
  return ['<descripGrp>', `  ${text}`, `  ${item('admin', 'source', definitionSource)}`, '</descripGrp>'];
}

/** A term section as lines, indented as in the whole file. */
export function termLines(term: TermSec): readonly string[] {
  const extras = term.extras ?? [];
  const saysExact = extras.some((raw) =>
    exactTypes.has(/^<termNote[^>]*termType[^>]*>([^<]*)/u.exec(raw)?.[1]?.trim() ?? ''),
  );
  return [
    `          <termSec${term.attributes ?? ''}>`,
    ...indented(12, [
      `<term>${escapeText(term.term)}</term>`,
      ...(term.partOfSpeech === undefined ? [] : [item('termNote', 'partOfSpeech', term.partOfSpeech)]),
      item('termNote', 'administrativeStatus', `${term.status}Term-admn-sts`),
      ...(term.isProposed ? [item('termNote', 'processStatus', 'provisionallyProcessed')] : []),
      ...(term.isExact && !saysExact ? [item('termNote', 'termType', 'acronym')] : []),
      ...term.forms.map((form) => item('termNote', 'inflectedForm', form)),
      ...(term.collocations ?? []).map((collocation) => item('termNote', 'collocation', collocation)),
      // ISO 30042 wants the termNotes before all else that follows the term.
      ...extras.filter(isTermNote),
      ...(term.source === undefined ? [] : [item('admin', 'source', term.source)]),
      ...term.notes.map(noteElement),
      ...extras.filter((raw) => !isTermNote(raw)),
    ]),
    '          </termSec>',
  ];
}

/** Whether an element, as XML text, is a termNote. */
export function isTermNote(raw: string): boolean {
  return raw.startsWith('<termNote');
}

/** The element of a data category. */
export function item(name: 'descrip' | 'admin' | 'termNote', type: string, text: string): string {
  return `<${name} type="${type}">${escapeText(text)}</${name}>`;
}

/** A note as an element. */
export function noteElement(text: string): string {
  return `<note>${escapeText(text)}</note>`;
}

function indented(width: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${' '.repeat(width)}${line}`);
}
