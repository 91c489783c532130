import { textContent } from '../../../core/content.ts';
import type { MemoryTarget, MemoryUnit } from '../../../core/memory/memory.ts';
import type { FileReading } from '../../../core/ports.ts';
import { beginOf, isFilled, nextFilled, type Row, rowsOf } from '../term-table/records.ts';
import { type ReportTable, tableFindings } from '../term-table/report.ts';
import { placesIn } from '../xml/place.ts';
import { type Column, readHeader } from './columns.ts';

/**
 * Reads a translation memory from a table, CSV or TSV: a header of language tags, the source language first, then a
 * segment a row; `file`, `unit` and `note` may be further columns. The delimiter is found from the header. A text is
 * plain: markup in it is text. White space at its edges counts where the cell is in quotation marks.
 *
 * A row without source, or without any translation, is a finding; a table without a header that can be understood is a
 * problem.
 *
 * @param path for the findings
 */
export function readMemoryTable(text: string, path: string): FileReading<{ readonly units: readonly MemoryUnit[] }> {
  const { from, delimiter } = beginOf(text);
  const { report, findings } = tableFindings(text, path, 'process');
  const rows = rowsOf(text, from, delimiter, report);
  const first = nextFilled(rows);
  const header = first ? readHeader(first, report) : { problem: 'The table is empty. Fill it.', start: from };
  if ('problem' in header)
    return { problem: { message: header.problem, ...placesIn(text)(Math.min(header.start, text.length)) } };
  const units: MemoryUnit[] = [];
  for (const row of rows) {
    if (!isFilled(row)) continue;
    const unit = readRow(row, header.columns, header.langs[0] ?? '', report);
    if (unit) units.push(unit);
  }
  if (units.length === 0)
    report('table-empty', 'minor', from, 'The table has no row with a translation below its header. Add them.');
  return { units, findings };
}

function readRow(
  row: Row,
  columns: readonly (Column | undefined)[],
  srcLang: string,
  report: ReportTable,
): MemoryUnit | undefined {
  const start = row[0]?.start ?? 0;
  const beyond = row.find(({ text }, at) => text !== '' && at >= columns.length);
  if (beyond) {
    const message = `The row has ${row.length} cells, and the header has ${columns.length}, so this cell is not read. Put the text that holds a delimiter into quotation marks.`;
    report('table-row-length', 'major', beyond.start, message, beyond.text.slice(0, 200));
  }
  const texts = new Map<string, string>();
  const fields: { file?: string; unit?: string; note?: string } = {};
  for (const [at, column] of columns.entries()) {
    const text = row[at]?.text ?? '';
    if (!column || text.trim() === '') continue;
    if (column.kind === 'text') texts.set(column.lang, text);
    else fields[column.kind] = text;
  }
  const source = texts.get(srcLang);
  texts.delete(srcLang);
  if (source === undefined || texts.size === 0) {
    const missing = source === undefined ? `no text in ${srcLang}` : 'no translation';
    report(
      'table-segment',
      source === undefined ? 'major' : 'minor',
      start,
      `The row has ${missing}, so it is not read.`,
    );
    return undefined;
  }
  const { note, ...place } = fields;
  const targets = new Map<string, MemoryTarget>();
  for (const [lang, text] of texts) targets.set(lang, { content: textContent(text) });
  return { srcLang, source: textContent(source), targets, ...place, notes: note?.split(/\r?\n/u) ?? [] };
}
