import type { Candidate } from '../../core/terms/extract/extract.ts';
import { withoutAccents } from '../../core/terms/fold.ts';
import type { Extraction, LocatedSegment } from '../../pipeline/extract-terms.ts';

/**
 * The candidates as a table that `terms import` reads: a concept id, the term and its best rendering in each language, all
 * of them proposed. Score, count and contexts are lines of the term's note, and counts of renderings theirs, because
 * the importer takes no columns of other names.
 *
 * @param takenIds ids of the termbase, which no proposed concept gets
 */
export function* candidateTable(
  { srcLang, trgLangs, candidates }: Extraction,
  texts: readonly LocatedSegment[],
  takenIds: ReadonlySet<string>,
  separator: ',' | '\t',
): Generator<string> {
  const langs = [srcLang, ...trgLangs];
  const details = ['proposed', 'note'];
  const header = [
    'concept',
    ...langs,
    `${srcLang}.pos`,
    `${srcLang}.exact`,
    ...langs.flatMap((lang) => details.map((detail) => `${lang}.${detail}`)),
  ];
  yield row(header, separator);
  const taken = new Set(takenIds);
  for (const candidate of candidates) {
    const best = trgLangs.map((lang) => candidate.renderings.get(lang)?.[0]);
    const isKnown = candidate.concepts.length > 0;
    yield row(
      [
        isKnown ? (candidate.concepts[0] ?? '') : freshId(candidate.term, taken),
        candidate.term,
        ...best.map((used) => used?.text ?? ''),
        candidate.kind === 'name' || candidate.kind === 'acronym' ? 'properNoun' : 'noun',
        candidate.kind === 'acronym' ? 'yes' : '',
        'yes',
        noteOf(candidate, texts),
        ...best.flatMap((used) => (used ? ['yes', `in ${used.count} of ${used.outOf} segments`] : ['', ''])),
      ],
      separator,
    );
  }
}

/** A score as people read it: two decimals. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function noteOf({ score, count, contexts }: Candidate, texts: readonly LocatedSegment[]): string {
  const lines = contexts.map(({ segment }) => {
    const { file = '', unit = '', source = '' } = texts[segment] ?? {};
    return `${file} ${unit}: ${source.replace(/\s+/gu, ' ').trim()}`;
  });
  return [`score ${rounded(score)}, count ${count}`, ...lines].join('\n');
}

/** An id made of the term's letters, with a number behind it where that one is taken. */
function freshId(term: string, taken: Set<string>): string {
  const plain = withoutAccents(term.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae'));
  const words = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  const base = /^[a-z]/u.test(words) ? words : `term-${words}`;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function row(cells: readonly string[], separator: ',' | '\t'): string {
  return `${cells.map((cell) => quoted(cell, separator)).join(separator)}\n`;
}

/** A cell as RFC 4180 writes it. */
function quoted(cell: string, separator: string): string {
  return cell.includes('"') || cell.includes(separator) || /[\r\n]/u.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
