import {
  type AnalysisBand,
  type AnalysisCount,
  type AnalysisTable,
  analysisBands,
} from '../../../core/memory/analysis.ts';
import type { AnalysisResult } from '../../../pipeline/memory-analysis.ts';

const names: Readonly<Record<AnalysisBand, string>> = {
  context: 'Context match (101 %)',
  repetition: 'Repetitions',
  crossRepetition: 'Repetitions across documents',
  exact: 'Exact match (100 %)',
  '95': '95–99 %',
  '85': '85–94 %',
  '75': '75–84 %',
  '50': '50–74 %',
  none: 'No match',
  numbers: 'Numbers and codes only',
  locked: 'Locked or not to translate',
};

/** The names of the bands in JSON and CSV. */
const keys: Readonly<Record<AnalysisBand, string>> = {
  context: 'context',
  repetition: 'repetition',
  crossRepetition: 'repetition-across',
  exact: 'exact',
  '95': '95-99',
  '85': '85-94',
  '75': '75-84',
  '50': '50-74',
  none: 'no-match',
  numbers: 'numbers',
  locked: 'locked',
};

/**
 * An analysis as text: a table a document and language, and the sums where there are several documents; as JSON; or as
 * CSV, a line a document, language and band. Bands always come in the same order, empty ones too.
 */
export function* analysisReport(result: AnalysisResult, format: 'text' | 'json' | 'csv'): Generator<string> {
  if (format === 'json') yield json(result);
  else if (format === 'csv') yield* csv(result);
  else yield* text(result);
}

function* text({ documents, totals }: AnalysisResult): Generator<string> {
  let isFirst = true;
  for (const { file, srcLang, trgLang, table } of documents) {
    yield `${isFirst ? '' : '\n'}${file}, ${srcLang} to ${trgLang}\n${tableText(table)}`;
    isFirst = false;
  }
  if (documents.length === totals.length) return;
  for (const { trgLang, table } of totals) yield `\nAll documents, to ${trgLang}\n${tableText(table)}`;
}

function tableText({ bands, total }: AnalysisTable): string {
  const rows = [
    ['', 'segments', 'words', 'characters'],
    ...analysisBands.map((band) => [names[band], ...cells(bands[band])]),
    ['Total', ...cells(total)],
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return rows.map((row) => `  ${line(row)}\n`).join('');
}

function cells({ segments, words, characters }: AnalysisCount): readonly string[] {
  return [String(segments), String(words), String(characters)];
}

function json({ documents, totals, failures }: AnalysisResult): string {
  const report = {
    version: 1,
    documents: documents.map(({ table, ...document }) => ({ ...document, ...tableData(table) })),
    totals: totals.map(({ trgLang, table }) => ({ trgLang, ...tableData(table) })),
    failures: failures.map(({ message }) => message),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function tableData({ bands, total }: AnalysisTable): object {
  return { bands: analysisBands.map((band) => ({ band: keys[band], ...bands[band] })), total };
}

function* csv({ documents }: AnalysisResult): Generator<string> {
  yield 'file,srcLang,trgLang,band,segments,words,characters\n';
  for (const { file, srcLang, trgLang, table } of documents)
    for (const band of analysisBands) {
      const row = [file, srcLang, trgLang, keys[band], ...cells(table.bands[band])];
      yield `${row.map(csvCell).join(',')}\n`;
    }
}

function csvCell(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
