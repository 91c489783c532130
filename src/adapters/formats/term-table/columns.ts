import { nearest } from '../../../core/nearest.ts';
import { isLanguageTag } from '../xml/language-tag.ts';
import type { Cell, Row } from './records.ts';
import type { ReportTable } from './report.ts';

/** What a column may say of the terms of its language, behind the language and a dot. */
export const termFields = [
  'status',
  'pos',
  'proposed',
  'exact',
  'forms',
  'collocations',
  'source',
  'note',
  'definition',
  'definitionSource',
] as const;

export type TermField = (typeof termFields)[number];

/** What a column holds: something of the concept, the terms of a language, or something about those terms. */
export type Column =
  | { readonly kind: 'concept' | 'subjectField' | 'note' }
  | { readonly kind: 'term'; readonly lang: string }
  | { readonly kind: TermField; readonly lang: string };

export interface NamedColumns {
  readonly columns: readonly (Column | undefined)[];
  readonly langs: readonly string[];
  /** Indexes of the columns that have no name. */
  readonly unnamed: readonly number[];
}

/** What to make of the header: a column for each cell, undefined for those that are not read; or why it can't be read. */
export type Header = NamedColumns | { readonly problem: string; readonly start: number };

/**
 * The columns that a header names, in any letter case. A column without a name and one whose name stands before are not
 * read, which is reported, of the former where it has a text; a name that means nothing makes the table unreadable,
 * since its texts would be lost.
 */
export function readHeader(row: Row, report: ReportTable): Header {
  const columns: (Column | undefined)[] = [];
  const langs = new Set<string>();
  const seen = new Map<string, number>();
  for (const [index, cell] of row.entries()) {
    const column = cell.text === '' ? undefined : columnOf(cell.text);
    if (typeof column === 'string') return { problem: column, start: cell.start };
    const first = column && seen.get(nameOf(column));
    if (first !== undefined) reportTwice(cell, index, first, report);
    columns.push(first === undefined ? column : undefined);
    if (!column || first !== undefined) continue;
    seen.set(nameOf(column), index);
    if (column.kind === 'term') langs.add(column.lang);
  }
  if (langs.size === 0)
    return {
      problem: 'The header names no language. Begin the table with a line such as concept,fr,en,vi.',
      start: row[0]?.start ?? 0,
    };
  const stray = row.find((_, index) => isStray(columns[index], langs));
  if (stray)
    return { problem: `The column ${stray.text} has no column of terms beside it. Add one.`, start: stray.start };
  const unnamed = row.flatMap(({ text }, index) => (text === '' ? [index] : []));
  return { columns, langs: [...langs], unnamed };
}

/** The name of a column as it is written in a header. */
export function nameOf(column: Column): string {
  if (!('lang' in column)) return column.kind;
  return column.kind === 'term' ? column.lang : `${column.lang}.${column.kind}`;
}

function isStray(column: Column | undefined, langs: ReadonlySet<string>): boolean {
  return column !== undefined && 'lang' in column && !langs.has(column.lang);
}

function reportTwice({ text, start }: Cell, index: number, first: number, report: ReportTable): void {
  const message = `Column ${index + 1} is named ${text} like column ${first + 1}, and is not read. Give it another name, or put its terms into rows of their own.`;
  report('table-column-name', 'major', start, message, text);
}

/** The column of a name, or the sentence that says what is wrong with the name. */
function columnOf(name: string): Column | string {
  const lower = name.toLowerCase();
  if (lower === 'concept' || lower === 'note') return { kind: lower };
  if (lower === 'subjectfield') return { kind: 'subjectField' };
  const dot = name.indexOf('.');
  const tag = dot < 0 ? name : name.slice(0, dot);
  if (!isUsableTag(tag)) {
    const close = dot < 0 ? nearest(name.slice(0, 60), ['concept', 'subjectField', 'note']) : undefined;
    const hint = close ? `Is ${close} meant?` : 'Name the columns of terms by tags such as fr, en or vi.';
    return `The column ${JSON.stringify(name.slice(0, 60))} is named by no BCP 47 language tag. ${hint}`;
  }
  const lang = canonicalTag(tag);
  if (dot < 0) return { kind: 'term', lang };
  const field = termFields.find((known) => known.toLowerCase() === lower.slice(dot + 1));
  if (field) return { kind: field, lang };
  return `The column ${JSON.stringify(name.slice(0, 60))} is not known: behind ${lang} and a full stop, one of ${termFields.join(', ')} is wanted.`;
}

/**
 * Whether a tag is well-formed and its language may be registered. RFC 5646 allows languages of four to eight letters,
 * of which there are none, and which English words such as `french` would pass for.
 */
export function isUsableTag(tag: string): boolean {
  return isLanguageTag(tag) && !/^[a-z]{4,8}(?:-|$)/iu.test(tag);
}

/** A tag in the letter case that RFC 5646, section 2.1.1, recommends: `fr`, `en-GB`, `zh-Hant-TW`. */
export function canonicalTag(tag: string): string {
  let isBehindSingleton = false;
  const parts = tag.toLowerCase().split('-');
  const cased = parts.map((part, index) => {
    const isPlain = index === 0 || isBehindSingleton;
    isBehindSingleton ||= part.length === 1;
    if (isPlain) return part;
    if (part.length === 2) return part.toUpperCase();
    return /^[a-z]{4}$/u.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
  });
  return cased.join('-');
}
