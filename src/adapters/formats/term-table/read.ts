import type { FileReading } from '../../../core/ports.ts';
import type { Termbase } from '../../../core/terms/termbase.ts';
import { placesIn } from '../xml/place.ts';
import { type Column, type NamedColumns, readHeader } from './columns.ts';
import { conceptsOf, newConcept, type OpenConcept } from './concepts.ts';
import { beginOf, isFilled, nextFilled, type Row, rowsOf } from './records.ts';
import { type ReportTable, tableFindings } from './report.ts';
import { readRow } from './rows.ts';

/**
 * Reads a termbase from a table, CSV or TSV: the delimiter is found from the header, which names the columns.
 *
 * `concept,fr,en,vi` is the least: a row gives a concept a term in each language, and further rows of the concept give
 * it further terms. A row without a concept is a concept of its own, with an id made from its number (the header is
 * row 1). Beside a language `fr` there may be `fr.status`, `fr.pos`, `fr.proposed`, `fr.exact`, `fr.forms` and
 * `fr.collocations` (with `|` between them), `fr.source`, `fr.note`, `fr.definition` and `fr.definitionSource`; beside the concept `subjectField`
 * and `note`. A cell with several notes has one a line.
 *
 * Unsound rows are findings; a table without rows of cells that can be understood, by its header, is a problem.
 *
 * @param path for the findings
 */
export function readTermTable(text: string, path: string): FileReading<{ readonly termbase: Termbase }> {
  const { from, delimiter } = beginOf(text);
  const { report, findings } = tableFindings(text, path);
  const rows = rowsOf(text, from, delimiter, report);
  const first = nextFilled(rows);
  const header = first ? readHeader(first, report) : { problem: 'The table is empty. Fill it.', start: from };
  if ('problem' in header)
    return { problem: { message: header.problem, ...placesIn(text)(Math.min(header.start, text.length)) } };
  const open = readRows(rows, header, report);
  if (open.length === 0)
    report('table-empty', 'minor', from, 'The table has no row below its header. Add the terms, a row each.');
  return { termbase: { concepts: conceptsOf(open, header.langs, report) }, findings };
}

function readRows(
  rows: Iterable<Row>,
  { columns, unnamed }: NamedColumns,
  report: ReportTable,
): readonly OpenConcept[] {
  const unread = new Set(unnamed);
  const concepts: OpenConcept[] = [];
  const byId = new Map<string, OpenConcept>();
  const idColumn = columns.findIndex((column) => column?.kind === 'concept');
  let number = 1;
  for (const row of rows) {
    number++;
    if (!isFilled(row)) continue;
    checkLength(row, columns, report);
    checkUnnamed(row, unread, report);
    const id = row[idColumn]?.text.trim() ?? '';
    let concept = byId.get(id);
    if (!concept) {
      concept = newConcept(id, number, row[0]?.start ?? 0);
      concepts.push(concept);
      if (id !== '') byId.set(id, concept);
    }
    readRow(row, columns, concept, report);
  }
  return concepts;
}

/** A text in a column without a name is not read; the first of each column is told. */
function checkUnnamed(row: Row, unread: Set<number>, report: ReportTable): void {
  if (unread.size === 0) return;
  for (const [index, cell] of row.entries()) {
    if (cell.text === '' || !unread.delete(index)) continue;
    const message = `Column ${index + 1} has no name in the header, so its cells are not read. Name it.`;
    report('table-column-name', 'major', cell.start, message, cell.text.slice(0, 200));
  }
}

/** A row that is too short has lost nothing, if it is only that its last cells are empty; what stands beyond the header is not read. */
function checkLength(row: Row, columns: readonly (Column | undefined)[], report: ReportTable): void {
  const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);
  if (row.length < columns.length) {
    const message = `The row has ${cells(row.length)}, and the header has ${columns.length}; the last were taken for empty. Add delimiters.`;
    report('table-row-length', 'minor', row[0]?.start ?? 0, message);
  }
  const beyond = row.findIndex(({ text }, index) => text !== '' && columns[index] === undefined);
  const cell = row[beyond];
  if (!cell || beyond < columns.length) return;
  const message = `The row has ${cells(row.length)}, and the header has ${columns.length}, so this cell is not read. Put the text that holds a delimiter into quotation marks.`;
  report('table-row-length', 'major', cell.start, message, cell.text.slice(0, 200));
}
