import { nearest } from '../../../core/nearest.ts';
import { canonicalTag, isUsableTag } from '../term-table/columns.ts';
import type { Row } from '../term-table/records.ts';
import type { ReportTable } from '../term-table/report.ts';

/** What a column may say of a row beside its texts: where the segment stood, and notes on it. */
export const rowFields = ['file', 'unit', 'note'] as const;

/** What a column holds: something of the row, or the texts of a language. */
export type Column = { readonly kind: (typeof rowFields)[number] } | { readonly kind: 'text'; readonly lang: string };

/** A column for each cell of the header, undefined for those that are not read; or why the table can't be read. */
export type Header =
  | { readonly columns: readonly (Column | undefined)[]; readonly langs: readonly string[] }
  | { readonly problem: string; readonly start: number };

/**
 * The columns that a header names. The first language is the source language; two languages are the least. A name that
 * means nothing makes the table unreadable, since its texts would be lost.
 */
export function readHeader(row: Row, report: ReportTable): Header {
  const columns: (Column | undefined)[] = [];
  const seen = new Map<string, number>();
  const langs: string[] = [];
  for (const [index, { text, start }] of row.entries()) {
    const column = text.trim() === '' ? undefined : columnOf(text.trim());
    if (typeof column === 'string') return { problem: column, start };
    const name = column && nameOf(column);
    const first = name === undefined ? undefined : seen.get(name);
    if (name !== undefined && first === undefined) seen.set(name, index);
    if (first !== undefined) {
      const message = `Column ${index + 1} is named ${text} like column ${first + 1}, and is not read. Put its texts into rows of their own.`;
      report('table-column-name', 'major', start, message, text);
    } else if (column?.kind === 'text') langs.push(column.lang);
    columns.push(first === undefined ? column : undefined);
  }
  if (langs.length >= 2) return { columns, langs };
  const problem = 'The header names fewer than two languages. Begin the table with a line such as fr,en,vi.';
  return { problem, start: row[0]?.start ?? 0 };
}

/** The name of a column as it is written in a header. */
export function nameOf(column: Column): string {
  return column.kind === 'text' ? column.lang : column.kind;
}

/** The column of a name, or the sentence that says what is wrong with the name. */
function columnOf(name: string): Column | string {
  const field = rowFields.find((known) => known === name.toLowerCase());
  if (field) return { kind: field };
  if (isUsableTag(name)) return { kind: 'text', lang: canonicalTag(name) };
  const shown = JSON.stringify(name.slice(0, 60));
  const close = nearest(name.slice(0, 60), rowFields);
  const hint = close ? `Is ${close} meant?` : 'Name the columns of texts by tags such as fr, en or vi.';
  return `The column ${shown} is named by no BCP 47 language tag. ${hint}`;
}
