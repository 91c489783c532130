import type { LanguageTag } from '../../../core/document.ts';
import type { TranslationsOptions } from '../../../core/ports.ts';
import { baseLanguage } from '../../../core/terms/termbase.ts';
import { canonicalTag, isUsableTag } from '../term-table/columns.ts';
import type { Cell, Row } from '../term-table/records.ts';
import type { ReportTable } from '../term-table/report.ts';

/** The names of columns that say which document a row belongs to, and how its unit is called. */
const fieldNames: Readonly<Record<string, 'document' | 'id'>> = {
  document: 'document',
  file: 'document',
  id: 'id',
  unit: 'id',
  key: 'id',
};

/** Where a table has what, by the number of the column from 0. */
export interface TableColumns {
  readonly source: number;
  readonly srcLang: LanguageTag;
  readonly targets: ReadonlyMap<LanguageTag, number>;
  readonly document: number | undefined;
  readonly id: number | undefined;
}

type Languages = ReadonlyMap<LanguageTag, number>;

/** The columns of a header, or the sentence that says why the table can't be read. */
export function readTableHeader(
  row: Row,
  options: TranslationsOptions,
  report: ReportTable,
): TableColumns | { readonly problem: string } {
  const fields = new Map<'document' | 'id', number>();
  const languages = new Map<LanguageTag, number>();
  for (const [index, cell] of row.entries()) {
    const field = fieldNames[cell.text.trim().toLowerCase()];
    const lang = field === undefined ? languageIn(cell.text, options) : undefined;
    if (field !== undefined && !fields.has(field)) fields.set(field, index);
    if (lang === undefined) continue;
    const first = languages.get(lang);
    if (first === undefined) languages.set(lang, index);
    else reportTwice(cell, index, first, report);
  }
  const source = sourceOf(languages, options.srcLang);
  if (!source)
    return {
      problem:
        'The table has no header that names a language. Begin it with a line such as fr,en,vi, and the texts below it.',
    };
  const [srcLang, sourceColumn] = source;
  const targets = new Map([...languages].filter(([lang]) => lang !== srcLang));
  if (targets.size === 0)
    return {
      problem: `The header names no language beside ${srcLang}, so there is no translation to check. Add a column such as en or vi.`,
    };
  return { source: sourceColumn, srcLang, targets, document: fields.get('document'), id: fields.get('id') };
}

/** Whether a line names two languages that the product knows, so that it is the header of a table of texts. */
export function isTableHeader(line: string, options: TranslationsOptions): boolean {
  const langs = line.split(/[\t,;]/u).map((name) => languageIn(name.replaceAll('"', ''), options));
  return langs.filter((lang) => lang !== undefined).length >= 2;
}

/** The tag in a cell, of a language that the product knows. */
function languageIn(cell: string, options: TranslationsOptions): LanguageTag | undefined {
  const name = cell.trim().replaceAll('_', '-');
  return isUsableTag(name) && options.isKnown(name) ? canonicalTag(name) : undefined;
}

/** The column of the wanted language, or of one of its regions, or the first. */
function sourceOf(languages: Languages, wanted: LanguageTag): readonly [LanguageTag, number] | undefined {
  const all = [...languages];
  return (
    all.find(([lang]) => lang === canonicalTag(wanted)) ??
    all.find(([lang]) => baseLanguage(lang) === baseLanguage(wanted)) ??
    all[0]
  );
}

function reportTwice({ text, start }: Cell, index: number, first: number, report: ReportTable): void {
  const message = `Column ${index + 1} is named ${text} like column ${first + 1}, and is not read. Give it another name.`;
  report('table-column-name', 'major', start, message, text);
}
