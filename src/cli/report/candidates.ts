import type { Candidate } from '../../core/terms/extract/extract.ts';
import type { Extraction, LocatedSegment } from '../../pipeline/extract-terms.ts';
import { candidateTable, rounded } from './candidate-table.ts';

/**
 * The candidates of an extraction as text, in pieces: a table for people, JSON, or a table that `terms import` reads.
 *
 * @param texts the segments that contexts point into
 * @param takenIds ids that no proposed concept may have
 */
export function candidateReport(
  extraction: Extraction,
  texts: readonly LocatedSegment[],
  takenIds: ReadonlySet<string>,
  format: 'pretty' | 'json' | 'csv' | 'tsv',
): Iterable<string> {
  switch (format) {
    case 'json':
      return [jsonReport(extraction, texts)];
    case 'csv':
      return candidateTable(extraction, texts, takenIds, ',');
    case 'tsv':
      return candidateTable(extraction, texts, takenIds, '\t');
    case 'pretty':
      return prettyReport(extraction, texts);
  }
}

function jsonReport(extraction: Extraction, texts: readonly LocatedSegment[]): string {
  const { srcLang, trgLangs, translated, segments, words, total, knownCount, candidates } = extraction;
  const report = {
    version: 1,
    srcLang,
    trgLangs,
    segments,
    words,
    translated: Object.fromEntries(translated),
    total,
    known: knownCount,
    candidates: candidates.map((candidate) => ({
      term: candidate.term,
      surfaces: candidate.surfaces,
      kind: candidate.kind,
      count: candidate.count,
      score: rounded(candidate.score),
      cValue: rounded(candidate.cValue),
      contrast: rounded(candidate.contrast),
      concepts: candidate.concepts,
      contexts: candidate.contexts.map(({ segment, start, end }) => {
        const { file = '', unit = '', segment: id = '', source = '' } = texts[segment] ?? {};
        return { file, unit, segment: id, text: source, start, end };
      }),
      renderings: Object.fromEntries(
        trgLangs.map((lang) => [
          lang,
          (candidate.renderings.get(lang) ?? []).map((used) => ({ ...used, dice: rounded(used.dice) })),
        ]),
      ),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function* prettyReport(extraction: Extraction, texts: readonly LocatedSegment[]): Generator<string> {
  const { trgLangs, candidates } = extraction;
  if (candidates.length === 0) return;
  const hasKnown = candidates.some(({ concepts }) => concepts.length > 0);
  const head = ['score', 'count', 'term', 'kind', ...trgLangs, ...(hasKnown ? ['concept'] : [])];
  const rows = candidates.map((candidate) => [
    candidate.score.toFixed(1),
    String(candidate.count),
    candidate.term,
    candidate.kind,
    ...trgLangs.map((lang) => renderingsOf(candidate, lang)),
    ...(hasKnown ? [candidate.concepts.join(', ')] : []),
  ]);
  const widths = head.map((cell, i) => rows.reduce((width, row) => Math.max(width, row[i]?.length ?? 0), cell.length));
  const line = (row: readonly string[]) =>
    `${row
      .map((cell, i) => (i < 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()}\n`;
  yield line(head);
  for (const [index, candidate] of candidates.entries()) {
    yield line(rows[index] ?? []);
    for (const { segment, start, end } of candidate.contexts) {
      const { file = '', unit = '', source = '' } = texts[segment] ?? {};
      yield `    ${excerpt(source, start, end)}  (${file} ${unit})\n`;
    }
  }
}

/** `AI governance (3/4); governance of AI (1/4)`: segments with it among those that are translated. */
function renderingsOf({ renderings }: Candidate, lang: string): string {
  return (renderings.get(lang) ?? []).map(({ text, count, outOf }) => `${text} (${count}/${outOf})`).join('; ');
}

const around = 40;

/** The occurrence between brackets with some words on either side. */
function excerpt(source: string, start: number, end: number): string {
  const before = source.slice(Math.max(0, start - around), start);
  const after = source.slice(end, end + around);
  const left = start > around ? `…${before.replace(/^\S*\s/u, '')}` : before;
  const right = end + around < source.length ? `${after.replace(/\s\S*$/u, '')}…` : after;
  return `${left}[${source.slice(start, end)}]${right}`.replace(/\s+/gu, ' ');
}
