import type { AdministrativeStatus } from '../../../core/terms/termbase.ts';
import { statusNamed } from '../tbx/names.ts';
import { type Column, nameOf, type TermField } from './columns.ts';
import type { OpenConcept, OpenLanguage } from './concepts.ts';
import type { Cell, Row } from './records.ts';
import type { ReportTable } from './report.ts';

/** What a row says of one language, by column. */
type LanguageCells = Partial<Record<'term' | TermField, Cell>>;

/** Adds a row of a table to its concept. */
export function readRow(
  row: Row,
  columns: readonly (Column | undefined)[],
  concept: OpenConcept,
  report: ReportTable,
): void {
  const byLang = new Map<string, LanguageCells>();
  for (const [index, cell] of row.entries()) {
    const column = columns[index];
    if (!column || cell.text.trim() === '') continue;
    if ('lang' in column) {
      const cells = byLang.get(column.lang) ?? {};
      cells[column.kind] = cell;
      byLang.set(column.lang, cells);
    } else if (column.kind === 'note') {
      for (const line of linesOf(cell.text)) concept.notes.add(line);
    } else if (column.kind === 'subjectField') setOnce(concept, 'subjectField', cell, 'subject fields', report);
  }
  for (const [lang, cells] of byLang) readLanguage(lang, cells, concept, report);
}

function readLanguage(lang: string, cells: LanguageCells, concept: OpenConcept, report: ReportTable): void {
  let language = concept.languages.get(lang);
  if (!language) {
    language = { readings: [], definition: undefined, definitionSource: undefined };
    concept.languages.set(lang, language);
  }
  const { definition, definitionSource, term, ...others } = cells;
  if (definition) setOnce(language, 'definition', definition, `definitions in ${lang}`, report);
  if (definitionSource)
    setOnce(language, 'definitionSource', definitionSource, `sources of the definition in ${lang}`, report);
  if (term) addTerm(lang, term, others, language, report);
  else reportWithoutTerm(lang, others, report);
}

function reportWithoutTerm(lang: string, cells: LanguageCells, report: ReportTable): void {
  for (const [kind, cell] of Object.entries(cells)) {
    const message = `${lang}.${kind} says something of a term, and the row has no term in ${lang}, so it is not read.`;
    report('table-value', 'major', cell.start, message, cell.text.slice(0, 200));
  }
}

function addTerm(lang: string, cell: Cell, cells: LanguageCells, language: OpenLanguage, report: ReportTable): void {
  const { status, pos, proposed, exact, forms, source, note } = cells;
  const collocations = cells.collocations ? partsOf(cells.collocations.text) : [];
  language.readings.push({
    status: status && statusOf(lang, status, report),
    term: {
      term: unwrapped(cell.text).trim(),
      ...(pos ? { partOfSpeech: unwrapped(pos.text) } : {}),
      isProposed: proposed !== undefined && isYes({ kind: 'proposed', lang }, proposed, report),
      isExact: exact !== undefined && isYes({ kind: 'exact', lang }, exact, report),
      forms: forms ? partsOf(forms.text) : [],
      ...(collocations.length > 0 ? { collocations } : {}),
      ...(source ? { source: unwrapped(source.text) } : {}),
      notes: note ? linesOf(note.text) : [],
    },
  });
}

function statusOf(lang: string, cell: Cell, report: ReportTable): AdministrativeStatus | undefined {
  const status = statusNamed(cell.text);
  if (status === undefined) {
    const message = `“${cell.text.slice(0, 60)}” is no status in ${lang}. Write preferred, admitted, deprecated or superseded.`;
    report('table-value', 'major', cell.start, message, cell.text.slice(0, 200));
  }
  return status;
}

function isYes(column: Column, cell: Cell, report: ReportTable): boolean {
  const value = cell.text.trim();
  if (/^(?:yes|true|1|x)$/iu.test(value)) return true;
  if (!/^(?:no|false|0)$/iu.test(value)) {
    const message = `“${value.slice(0, 60)}” in ${nameOf(column)} was taken for no. Write yes or no.`;
    report('table-value', 'major', cell.start, message, value.slice(0, 200));
  }
  return false;
}

/** Sets what is said once of a concept or a language; another value is reported and left out. */
function setOnce<Field extends string>(
  owner: Record<Field, string | undefined>,
  field: Field,
  cell: Cell,
  name: string,
  report: ReportTable,
): void {
  const value = unwrapped(cell.text);
  const before = owner[field];
  if (before === undefined) owner[field] = value;
  else if (before !== value) {
    const message = `The concept has two ${name}; the first is kept. Make them one.`;
    report('table-conflict', 'major', cell.start, message, value.slice(0, 200));
  }
}

/** A text on one line, as the text of a TBX element is: white space with a line end in it is one space. */
function unwrapped(text: string): string {
  if (!/[\n\r]/u.test(text)) return text;
  return text.trim().replace(/\s+/gu, (space) => (/[\n\r]/u.test(space) ? ' ' : space));
}

function linesOf(text: string): readonly string[] {
  return text.split(/[\n\r]/u).filter((line) => line.trim() !== '');
}

/** What stands between `|`; a part may hold the sign itself as `\|`, and `\` as `\\`. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [piece] of unwrapped(text).matchAll(/\\[\\|]|[^\\|]+|[\\|]/gu)) {
    if (piece === '|') {
      parts.push(part);
      part = '';
    } else part += piece === '\\|' || piece === '\\\\' ? piece.charAt(1) : piece;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '');
}
