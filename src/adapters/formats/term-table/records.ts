import type { ReportTable } from './report.ts';

/** What separates the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

export interface Cell {
  /** Without the quotation marks around it; what stood without them has no white space at its edges. */
  readonly text: string;
  /** UTF-16 offset of its first character in the table. */
  readonly start: number;
}

/** The cells of a row. */
export type Row = readonly Cell[];

const delimiters: readonly Delimiter[] = [',', ';', '\t'];
const quote = '"';

/**
 * Where a table begins, behind a byte order mark, and its delimiter: the one that stands most often in the first line,
 * outside quotation marks; a comma where none does. A first line `sep=;`, which Excel writes and obeys, names it.
 */
export function beginOf(text: string): { readonly from: number; readonly delimiter: Delimiter } {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const named = /^\uFEFF?sep=([,;\t])\r?\n/iu.exec(text);
  const delimiter = delimiters.find((each) => each === named?.[1]);
  return named && delimiter ? { from: named[0].length, delimiter } : { from, delimiter: delimiterOf(text, from) };
}

function delimiterOf(text: string, from: number): Delimiter {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' || character === '\r') break;
    if (character === quote) isQuoted = !isQuoted;
    else if (!isQuoted && (character === ',' || character === ';' || character === '\t')) counts[character]++;
  }
  return delimiters.reduce((best, delimiter) => (counts[delimiter] > counts[best] ? delimiter : best), ',');
}

/**
 * The rows of a table one by one, as RFC 4180 has them: a cell in quotation marks may hold delimiters, line ends and
 * doubled quotation marks. Any of LF, CRLF and CR ends a row; a blank line is a row of one empty cell. A quotation mark inside a cell
 * that does not begin with one is text. Linear: of a mark that is never closed, only its own cell is read twice.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 */
export function* rowsOf(text: string, from: number, delimiter: Delimiter, report: ReportTable): Generator<Row> {
  let row: Cell[] = [];
  let at = from;
  while (at < text.length) {
    const { cell, end } = readCell(text, at, delimiter, report);
    row.push(cell);
    at = end + 1;
    if (text[end] === delimiter) {
      if (at >= text.length) row.push({ text: '', start: text.length });
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

interface CellReading {
  readonly cell: Cell;
  /** Offset of the delimiter or line end behind it, or the text's length. */
  readonly end: number;
}

function readCell(text: string, from: number, delimiter: Delimiter, report: ReportTable): CellReading {
  const start = skipBlanks(text, from, delimiter);
  if (text[start] === quote) {
    const quoted = readQuoted(text, start, delimiter, report);
    if (quoted) return quoted;
    report(
      'table-quote',
      'major',
      start,
      'This quotation mark is never closed, so it was read as text. Close it, or double it inside quotation marks.',
    );
  }
  const end = cellEnd(text, start, delimiter);
  return { cell: { text: text.slice(start, end).trim(), start }, end };
}

/** A cell that begins with a quotation mark; undefined where no mark closes it. */
function readQuoted(text: string, start: number, delimiter: Delimiter, report: ReportTable): CellReading | undefined {
  let inside = '';
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf(quote, from);
    if (mark < 0) return undefined;
    inside += text.slice(from, mark);
    if (text[mark + 1] !== quote) {
      const end = cellEnd(text, mark + 1, delimiter);
      const behind = text.slice(mark + 1, end).trim();
      if (behind !== '')
        report(
          'table-quote',
          'major',
          mark,
          `${behind.slice(0, 40)} follows a closing quotation mark. Double the marks inside a cell.`,
          behind.slice(0, 200),
        );
      return { cell: { text: inside + behind, start }, end };
    }
    inside += quote;
    from = mark + 2;
  }
}

function cellEnd(text: string, from: number, delimiter: Delimiter): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
  }
  return text.length;
}

function skipBlanks(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at++;
  return at;
}

/** The first row with text in it; the header may stand below blank lines. */
export function nextFilled(rows: Iterator<Row>): Row | undefined {
  for (let next = rows.next(); !next.done; next = rows.next()) if (isFilled(next.value)) return next.value;
  return undefined;
}

export function isFilled(row: Row): boolean {
  return row.some(({ text }) => text !== '');
}

/** Cells as a line of a table; each in quotation marks where it would be read as something else without them. */
export function lineOf(cells: readonly string[], delimiter: Delimiter): string {
  return `${cells.map((cell) => escapeCell(cell, delimiter)).join(delimiter)}\n`;
}

function escapeCell(text: string, delimiter: Delimiter): string {
  const isPlain = !text.includes(delimiter) && !/["\n\r]|^\s|\s$/u.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
