import { type Cell, type Delimiter, type Row, rowsOf } from '../term-table/records.ts';
import type { ReportTable } from '../term-table/report.ts';

const mark = '"';

/**
 * The rows of a table of texts. Between tabs a text mostly stands as it is, its quotation marks included, as the IANA
 * registration of text/tab-separated-values has it; spreadsheets write marks around a text there all the same. So the
 * marks of a table with tabs are read as quoting only where the whole table shows that they are.
 *
 * @see https://www.iana.org/assignments/media-types/text/tab-separated-values
 */
export function textRows(text: string, from: number, delimiter: Delimiter, report: ReportTable): Iterable<Row> {
  if (delimiter !== '\t' || isQuoted(text, from)) return rowsOf(text, from, delimiter, report);
  return plainRows(text, from);
}

/** Rows of texts as they are, white space at their edges included. */
function* plainRows(text: string, from: number): Generator<Row> {
  for (const { start, end } of linesOf(text, from)) {
    const row: Cell[] = [];
    for (let at = start; at <= end; ) {
      const tab = text.indexOf('\t', at);
      const cellEnd = tab < 0 || tab > end ? end : tab;
      row.push({ text: text.slice(at, cellEnd), start: at });
      at = cellEnd + 1;
    }
    yield row;
  }
}

function* linesOf(text: string, from: number): Generator<{ readonly start: number; readonly end: number }> {
  const lineEnd = /\r\n|\n|\r/gu;
  lineEnd.lastIndex = from;
  let start = from;
  for (let found = lineEnd.exec(text); found; found = lineEnd.exec(text)) {
    yield { start, end: found.index };
    start = lineEnd.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}

/**
 * Whether the quotation marks of a table with tabs are quoting: where a text with a mark in it stands without marks around
 * it, or begins with one that nothing closes, they are text; where marks are doubled between marks, or each text has marks around it, they quote. A table in which many lines do not have as
 * many cells as the first has texts of several lines, for which there must be quoting.
 */
function isQuoted(text: string, from: number): boolean {
  if (!text.includes(mark, from)) return false;
  const seen = { lines: 0, uneven: 0, bare: 0, doubled: 0, wrapped: 0, cells: 0 };
  let width = 0;
  for (const row of plainRows(text, from)) {
    seen.lines++;
    if (seen.lines === 1) width = row.length;
    else if (row.length !== width && row.some((cell) => cell.text !== '')) seen.uneven++;
    for (const cell of row) countCell(cell.text, seen);
  }
  if (seen.uneven > seen.lines / 10) return true;
  return seen.bare === 0 && (seen.doubled > 0 || seen.wrapped === seen.cells);
}

function countCell(cell: string, seen: { bare: number; doubled: number; wrapped: number; cells: number }): void {
  if (cell === '') return;
  seen.cells++;
  if (!cell.includes(mark)) return;
  const inside = cell.length >= 2 && cell.startsWith(mark) && cell.endsWith(mark) ? cell.slice(1, -1) : undefined;
  if (inside === undefined || inside.replaceAll('""', '').includes(mark)) seen.bare++;
  else {
    seen.wrapped++;
    if (inside.includes('""')) seen.doubled++;
  }
}
