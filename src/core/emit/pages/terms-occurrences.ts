import type { Content, LanguageTag } from '../../document.ts';
import type { ConceptUsage, OccurrenceRendering, TermOccurrence } from '../../terms/usage.ts';
import { readableOffset } from '../readable-offset.ts';
import { escapeHtml } from './escape.ts';
import { counted } from './figures.ts';
import { anyLanguage, languageAttributes } from './language.ts';
import { type Mark, sentenceHtml } from './sentence.ts';
import type { TermsInput } from './terms-input.ts';

/** The occurrences of a concept as aligned lines, folded: the source's term and what renders it are marked. */
export function* occurrencesTable(usage: ConceptUsage, input: TermsInput): Generator<string> {
  const { count, occurrences } = usage;
  const langs = [input.srcLang, ...input.trgLangs];
  yield `<details class="fold"><summary>${counted(count, 'occurrence')}</summary>\n`;
  yield '<table class="rows lines" role="table"><thead role="rowgroup"><tr role="row">';
  for (const lang of langs)
    yield `<th scope="col" role="columnheader"><bdi class="language" ${languageAttributes(lang)}>${escapeHtml(input.languageName(lang))}</bdi></th>`;
  yield '</tr></thead>\n<tbody role="rowgroup">\n';
  for (const occurrence of doubtfulFirst(occurrences)) yield line(occurrence, input);
  yield '</tbody></table>\n';
  if (count > occurrences.length)
    yield `<p class="more">And ${counted(count - occurrences.length, 'more occurrence')}.</p>\n`;
  yield '</details>\n';
}

function doubtfulFirst(occurrences: readonly TermOccurrence[]): readonly TermOccurrence[] {
  const isDoubtful = ({ renderings }: TermOccurrence) =>
    [...renderings.values()].some(({ outcome }) => outcome === 'missing' || outcome === 'forbidden');
  return [...occurrences.filter(isDoubtful), ...occurrences.filter((each) => !isDoubtful(each))];
}

function line({ path, unit, segment, source, place, renderings }: TermOccurrence, input: TermsInput): string {
  const where = `<small class="where" ${anyLanguage}>${escapeHtml(`${path} ${unit}.${segment}`)}</small>`;
  const text = sentenceHtml(source, [markOf(source, place.start, place.end, place.term)]);
  const cells = input.trgLangs.map((lang) => cell(renderings.get(lang), lang, input));
  return `<tr role="row"><td role="cell" data-label="${escapeHtml(input.languageName(input.srcLang))}"><span class="text" ${languageAttributes(input.srcLang)}>${text}</span>${where}</td>${cells.join('')}</tr>\n`;
}

function cell(rendering: OccurrenceRendering | undefined, lang: LanguageTag, input: TermsInput): string {
  const start = `<td role="cell" data-label="${escapeHtml(input.languageName(lang))}"`;
  if (!rendering) return `${start}><span class="quiet">left out of translation</span></td>`;
  const { outcome, target, match } = rendering;
  if (!target) return `${start} class="open"><span class="quiet">not translated yet</span></td>`;
  const marks = match ? [markOf(target, match.start, match.end, match.term)] : [];
  const note = outcome === 'missing' ? '<small class="missing">no term of the concept found</small>' : '';
  return `${start} class="${outcome}"><span class="text" ${languageAttributes(lang)}>${sentenceHtml(target, marks)}</span>${note}</td>`;
}

function markOf(content: Content, start: number, end: number, label: string): Mark {
  return { start: readableOffset(content, start), end: readableOffset(content, end, true), label };
}
