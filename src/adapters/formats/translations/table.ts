import { textContent } from '../../../core/content.ts';
import type { Document, LanguageTag, Unit } from '../../../core/document.ts';
import type { FileReading, Translations, TranslationsOptions } from '../../../core/ports.ts';
import { beginOf, isFilled, type Row } from '../term-table/records.ts';
import { type ReportTable, tableFindings } from '../term-table/report.ts';
import { placesIn } from '../xml/place.ts';
import { readTableHeader, type TableColumns } from './table-header.ts';
import { textRows } from './table-rows.ts';
import { translatedUnit } from './translated-unit.ts';

interface TextRow {
  readonly cells: Row;
  /** Of the row, as a spreadsheet counts them: the header is 1. */
  readonly number: number;
}

/**
 * A table of texts, CSV or TSV: a header with tags of languages, then a text a row. The source is the language of the
 * options, or the first; every other language that the product knows is a target. `document` or `file` may say which
 * document a row belongs to, `id`, `unit` or `key` how its unit is called, which is the number of its row otherwise; other
 * columns do not count. A text that is missing in a row has an empty target; a column without any text is not begun yet.
 */
export function readTranslatedTable(
  text: string,
  path: string,
  options: TranslationsOptions,
): FileReading<Translations> {
  const { from, delimiter } = beginOf(text);
  const { report, findings } = tableFindings(text, path, 'process');
  const placeOf = placesIn(text);
  const rows: TextRow[] = [];
  let header: TableColumns | undefined;
  let number = 0;
  let width = 0;
  for (const cells of textRows(text, from, delimiter, report)) {
    number++;
    if (!isFilled(cells)) continue;
    if (header) {
      reportLonger(cells, width, report);
      rows.push({ cells, number });
      continue;
    }
    const found = readTableHeader(cells, options, report);
    if ('problem' in found) return { problem: { message: found.problem, ...placeOf(cells[0]?.start ?? 0) } };
    header = found;
    width = cells.length;
  }
  if (!header) return { problem: { message: 'The table is empty. Fill it.', line: 1, column: 1 } };
  if (rows.length === 0)
    report('table-empty', 'minor', from, 'The table has no row with a text below its header. Add them.');
  const lines = new Map<Unit, number>();
  const note = (unit: Unit, row: TextRow) => lines.set(unit, placeOf(row.cells[0]?.start ?? 0).line);
  return {
    documents: documentsIn(rows, header, path, note),
    unitCount: rows.length * header.targets.size,
    lineOf: (unit) => lines.get(unit),
    findings,
  };
}

function reportLonger(cells: Row, width: number, report: ReportTable): void {
  const beyond = cells.find(({ text }, at) => text !== '' && at >= width);
  if (!beyond) return;
  const message = `The row has ${cells.length} cells, and the header has ${width}, so this cell is not read. Put the text that holds a delimiter into quotation marks.`;
  report('table-row-length', 'major', beyond.start, message, beyond.text.slice(0, 200));
}

/** The documents one by one, each in all languages, so that only one of them has to be held beside the rows. */
function* documentsIn(
  rows: readonly TextRow[],
  { source, srcLang, targets, document, id }: TableColumns,
  path: string,
  note: (unit: Unit, row: TextRow) => void,
): Generator<Document> {
  const cell = (row: TextRow, column: number | undefined) =>
    column === undefined ? '' : (row.cells[column]?.text ?? '');
  const begun = new Set([...targets.values()].filter((column) => rows.some((row) => cell(row, column).trim() !== '')));
  const unitIn = (row: TextRow, column: number): Unit | undefined => {
    const [from, to] = [cell(row, source), cell(row, column)];
    if (from.trim() === '' && to.trim() === '') return undefined;
    const target = begun.has(column) ? { target: textContent(to) } : {};
    return translatedUnit({ id: cell(row, id).trim() || String(row.number), source: textContent(from), ...target });
  };
  for (const [original, own] of byDocument(rows, (row) => cell(row, document).trim() || path)) {
    for (const [trgLang, column] of targets) {
      const children: Unit[] = [];
      for (const row of own) {
        const unit = unitIn(row, column);
        if (!unit) continue;
        note(unit, row);
        children.push(unit);
      }
      yield documentOf(original, srcLang, trgLang, children);
    }
  }
}

function documentOf(original: string, srcLang: LanguageTag, trgLang: LanguageTag, children: readonly Unit[]): Document {
  return { version: '2.1', srcLang, trgLang, files: [{ id: 'f1', original, notes: [], children }] };
}

function byDocument(
  rows: readonly TextRow[],
  nameOf: (row: TextRow) => string,
): ReadonlyMap<string, readonly TextRow[]> {
  const documents = new Map<string, TextRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const own = documents.get(name);
    if (own) own.push(row);
    else documents.set(name, [row]);
  }
  return documents;
}
