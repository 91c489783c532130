import { withStatus } from '../../../core/terms/default-status.ts';
import type { ConceptEntry, LangSec, Termbase, TermSec } from '../../../core/terms/termbase.ts';
import { baseLanguage } from '../../../core/terms/termbase.ts';
import { type Column, canonicalTag, isUsableTag, nameOf, type TermField, termFields } from './columns.ts';
import { type Delimiter, lineOf } from './records.ts';

export interface TableOptions {
  readonly delimiter: Delimiter;
  /**
   * The languages of the table in order, each with its regional ones behind it; by default those of the termbase as they
   * come. One that the termbase does not have gets an empty column.
   */
  readonly langs?: readonly string[];
}

/** A language of a concept: all its sections as one. */
interface Language {
  definition: string | undefined;
  definitionSource: string | undefined;
  readonly terms: TermSec[];
}

/**
 * The termbase as a table, the header first and then a concept at a time; `readTermTable` gives the same termbase again.
 * Beside the terms there are only the columns that have something to say. Elements that the model has no name for are
 * not in it: see `lossesInTable`.
 */
export function* writeTermTable(termbase: Termbase, { delimiter, langs }: TableOptions): Generator<string> {
  const tags = new Set(tagsOf(termbase, langs));
  const columns = columnsFor(termbase, tags);
  yield lineOf(columns.map(nameOf), delimiter);
  for (const concept of termbase.concepts) {
    const languages = languagesOf(concept, tags);
    let rows = 1;
    for (const { terms } of languages.values()) rows = Math.max(rows, terms.length);
    let text = '';
    for (let row = 0; row < rows; row++) {
      const cells = columns.map((column) => cellOf(column, concept, languages, row));
      text += lineOf(cells, delimiter);
    }
    yield text;
  }
}

/** What a table can't hold of a termbase, a sentence for each kind; none where all of it is there. */
export function lossesInTable(termbase: Termbase): readonly string[] {
  let extras = 0;
  const tags = new Set<string>();
  for (const concept of termbase.concepts) {
    extras += countOf(concept);
    for (const section of concept.langSecs) {
      extras += countOf(section);
      for (const term of section.terms) extras += countOf(term);
      if (!isUsableTag(section.lang)) tags.add(section.lang);
    }
  }
  return [
    ...(extras > 0
      ? [`Left out: what a table has no column for, in ${extras} TBX element${extras === 1 ? '' : 's'}.`]
      : []),
    ...(termbase.frame ? ['Left out: what the TBX file says of itself in its header.'] : []),
    ...[...tags].map((tag) => `Left out: the terms of ${JSON.stringify(tag)}, which is no BCP 47 language tag.`),
  ];
}

/** The elements that the model has no name for, and the element itself where it has attributes of that kind. */
function countOf({
  extras,
  attributes,
}: {
  readonly extras?: readonly string[];
  readonly attributes?: string;
}): number {
  return (extras?.length ?? 0) + (attributes === undefined ? 0 : 1);
}

/** The languages of the columns, in the letter case of a header. */
function tagsOf(termbase: Termbase, langs: readonly string[] | undefined): readonly string[] {
  const found = new Set<string>();
  for (const { langSecs } of termbase.concepts)
    for (const { lang } of langSecs) if (isUsableTag(lang)) found.add(canonicalTag(lang));
  if (!langs) return [...found];
  const wanted = langs.map(canonicalTag).flatMap((tag) => {
    const regional = [...found].filter((each) => tag === baseLanguage(tag) && baseLanguage(each) === tag);
    return found.has(tag) || regional.length === 0 ? [tag, ...regional] : regional;
  });
  return [...new Set(wanted)];
}

function languagesOf({ langSecs }: ConceptEntry, tags: ReadonlySet<string>): ReadonlyMap<string, Language> {
  const languages = new Map<string, Language>();
  for (const section of langSecs) {
    const tag = canonicalTag(section.lang);
    if (!tags.has(tag)) continue;
    const before = languages.get(tag);
    if (before) addSection(before, section);
    else languages.set(tag, { ...noDefinition, ...section, terms: [...section.terms] });
  }
  return languages;
}

const noDefinition = { definition: undefined, definitionSource: undefined };

/** Adds a further section of a language; of two definitions, the first is taken. */
function addSection(language: Language, { definition, definitionSource, terms }: LangSec): void {
  language.definition ??= definition;
  language.definitionSource ??= definitionSource;
  for (const term of terms) language.terms.push(term);
}

/** The columns that have something to say, those of a language behind its terms. */
function columnsFor(termbase: Termbase, tags: ReadonlySet<string>): readonly Column[] {
  const needed = new Set<string>();
  for (const concept of termbase.concepts) {
    if (concept.subjectField !== undefined) needed.add('subjectField');
    if (concept.notes.length > 0) needed.add('note');
    for (const [lang, language] of languagesOf(concept, tags)) {
      if (!hasDefaultStatus(language.terms)) needed.add(nameOf({ kind: 'status', lang }));
      for (const kind of termFields)
        if (kind !== 'status' && hasField(language, kind)) needed.add(nameOf({ kind, lang }));
    }
  }
  const used = (columns: readonly Column[]) => columns.filter((column) => needed.has(nameOf(column)));
  const ofLanguage = (lang: string): readonly Column[] => [
    { kind: 'term', lang },
    ...used(termFields.map((kind) => ({ kind, lang }))),
  ];
  return [{ kind: 'concept' }, ...used([{ kind: 'subjectField' }, { kind: 'note' }]), ...[...tags].flatMap(ofLanguage)];
}

/** Whether the terms have the statuses that a table without such a column gives them. */
function hasDefaultStatus(terms: readonly TermSec[]): boolean {
  const given = withStatus(terms.map((term) => ({ term, status: undefined })));
  return terms.every(({ status }, index) => status === given[index]?.status);
}

function hasField(language: Language, kind: TermField): boolean {
  if (kind === 'definition' || kind === 'definitionSource') return language[kind] !== undefined;
  return language.terms.some((term) => fieldOf(term, kind) !== '');
}

function cellOf(column: Column, concept: ConceptEntry, languages: ReadonlyMap<string, Language>, row: number): string {
  if (!('lang' in column)) {
    if (column.kind === 'concept') return concept.id;
    if (row > 0) return '';
    return column.kind === 'note' ? concept.notes.join('\n') : (concept.subjectField ?? '');
  }
  const language = languages.get(column.lang);
  if (column.kind === 'definition' || column.kind === 'definitionSource')
    return row > 0 ? '' : (language?.[column.kind] ?? '');
  const term = language?.terms[row];
  if (!term) return '';
  return column.kind === 'term' ? term.term : fieldOf(term, column.kind);
}

function fieldOf(term: TermSec, kind: Exclude<TermField, 'definition' | 'definitionSource'>): string {
  switch (kind) {
    case 'status':
      return term.status;
    case 'pos':
      return term.partOfSpeech ?? '';
    case 'proposed':
      return term.isProposed ? 'yes' : '';
    case 'exact':
      return term.isExact ? 'yes' : '';
    case 'forms':
      return joinParts(term.forms);
    case 'collocations':
      return joinParts(term.collocations ?? []);
    case 'source':
      return term.source ?? '';
    case 'note':
      return term.notes.join('\n');
    default:
      return kind satisfies never;
  }
}

function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/gu, '\\$&')).join('|');
}
