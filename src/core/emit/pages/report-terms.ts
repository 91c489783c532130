import type { LanguageTag } from '../../document.ts';
import type { ConceptCoverage, LanguageCoverage } from '../../terms/coverage.ts';
import type { RenderingOutcome } from '../../terms/renderings.ts';
import { stackedBar } from './bar.ts';
import { escapeHtml } from './escape.ts';
import { counted, figure } from './figures.ts';
import { anyLanguage, languageAttributes } from './language.ts';
import type { ReportInput } from './report-input.ts';
import { nameOf } from './report-languages.ts';
import { outcomeNames } from './terms-outcomes.ts';

/** Rows shown of each of the two tables. */
const limit = 500;

const noOutcome: Readonly<Record<RenderingOutcome, number>> = {
  preferred: 0,
  admitted: 0,
  otherSense: 0,
  forbidden: 0,
  missing: 0,
  open: 0,
};

/** How the concepts of the sources are rendered: those in doubt first, the others folded. */
export function* termsSection(input: ReportInput): Generator<string> {
  yield '<section id="terms" aria-labelledby="terms-h">\n<h2 id="terms-h">Terms</h2>\n';
  const { doubtful, settled } = sorted(input.coverage);
  if (input.coverage.length === 0) {
    yield '<p class="nothing">No term of the glossary occurs in the documents.</p>\n</section>\n';
    return;
  }
  yield `<ul class="legend">${outcomeNames.map(([kind, name]) => `<li><i class="swatch ${kind}"></i>${name}</li>`).join('')}</ul>\n`;
  yield* overall(input);
  if (doubtful.length > 0) {
    yield* table(doubtful, 'Concepts with a term that is missing or forbidden, the worst first', input);
  } else {
    yield '<p class="nothing good">In what is translated, no term is missing and none is forbidden.</p>\n';
  }
  if (settled.length > 0) {
    const isAll = doubtful.length === 0;
    const count = isAll ? counted(settled.length, 'concept') : counted(settled.length, 'more concept');
    // Open where no finding stands below that a long table would push out of sight.
    const isOpen = isAll && input.findings.length === 0;
    yield `<details class="fold"${isOpen ? ' open' : ''}><summary>${count} with nothing missing</summary>\n`;
    yield* table(settled, 'Concepts with nothing missing', input);
    yield '</details>\n';
  }
  yield '</section>\n';
}

/** All occurrences of all concepts, a bar a language. */
function* overall(input: ReportInput): Generator<string> {
  yield '<ul class="overall">\n';
  for (const lang of input.trgLangs) {
    const total: Record<RenderingOutcome, number> = { ...noOutcome };
    for (const { languages } of input.coverage) {
      const language = languages.get(lang);
      if (language) for (const [kind] of outcomeNames) total[kind] += language[kind];
    }
    const bar = stackedBar(
      outcomeNames.map(([kind]) => ({ kind, count: total[kind] })),
      '',
    );
    yield `<li>${nameOf(lang, input)}${bar}<span>${inWords(total)}</span></li>\n`;
  }
  yield '</ul>\n';
}

/** The concepts with something wrong, the worst first; and the others, those still open first. */
function sorted(coverage: readonly ConceptCoverage[]): {
  readonly doubtful: readonly ConceptCoverage[];
  readonly settled: readonly ConceptCoverage[];
} {
  const ranked = coverage.map((concept) => ({ concept, wrong: sum(concept, wrongOf), open: sum(concept, openOf) }));
  ranked.sort((a, b) => b.wrong - a.wrong || b.open - a.open || b.concept.occurrences - a.concept.occurrences);
  const doubtful = ranked.filter(({ wrong }) => wrong > 0).map(({ concept }) => concept);
  return { doubtful, settled: ranked.slice(doubtful.length).map(({ concept }) => concept) };
}

function sum(concept: ConceptCoverage, of: (language: LanguageCoverage) => number): number {
  let total = 0;
  for (const language of concept.languages.values()) total += of(language);
  return total;
}

const wrongOf = (language: LanguageCoverage): number => language.missing + 2 * language.forbidden;
const openOf = (language: LanguageCoverage): number => language.open;

function* table(concepts: readonly ConceptCoverage[], caption: string, input: ReportInput): Generator<string> {
  const names = input.trgLangs
    .map((lang) => `<th scope="col" role="columnheader">${nameOf(lang, input)}</th>`)
    .join('');
  yield `<table class="rows terms" role="table"><caption class="unseen">${caption}</caption>\n<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${nameOf(input.srcLang, input)}</th>`;
  yield `<th scope="col" role="columnheader" class="count">Occurrences</th>${names}</tr></thead>\n<tbody role="rowgroup">\n`;
  for (const concept of concepts.slice(0, limit)) {
    yield `<tr role="row"><th scope="row" role="rowheader"><span class="term" ${languageAttributes(input.srcLang)}>${escapeHtml(concept.term)}</span> `;
    yield `<small ${anyLanguage}>${escapeHtml(concept.concept)}</small></th>`;
    yield `<td role="cell" class="count" data-label="Occurrences">${figure(concept.occurrences)}</td>`;
    for (const lang of input.trgLangs) yield coverageCell(concept.languages.get(lang), lang, input);
    yield '</tr>\n';
  }
  yield '</tbody></table>\n';
  if (concepts.length > limit) yield `<p class="more">And ${counted(concepts.length - limit, 'more concept')}.</p>\n`;
}

function coverageCell(language: LanguageCoverage | undefined, lang: LanguageTag, input: ReportInput): string {
  const start = `<td role="cell" data-label="${escapeHtml(input.languageName(lang))}">`;
  if (!language) return `${start}<span class="quiet">no version</span></td>`;
  const term =
    language.term === undefined
      ? '<span class="quiet">no term yet</span>'
      : `<span class="term" ${languageAttributes(lang)}>${escapeHtml(language.term)}</span>`;
  const parts = outcomeNames.map(([kind]) => ({ kind, count: language[kind] }));
  return `${start}${term}<span class="measure">${stackedBar(parts, '')}<span>${inWords(language)}</span></span></td>`;
}

/** The outcomes with their figures; what is wrong stands out. */
function inWords(language: Readonly<Record<RenderingOutcome, number>>): string {
  const words: string[] = [];
  for (const [kind, name] of outcomeNames) {
    const count = language[kind];
    if (count === 0) continue;
    const text = `${figure(count)} ${name}`;
    words.push(kind === 'missing' || kind === 'forbidden' ? `<b class="${kind}">${text}</b>` : text);
  }
  return words.join(' · ');
}
