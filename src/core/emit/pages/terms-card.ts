import type { LanguageTag } from '../../document.ts';
import type { ApprovalState } from '../../terms/approval-states.ts';
import { baseLanguage, type LangSec, type TermSec, termsIn } from '../../terms/termbase.ts';
import type { ConceptUsage, LanguageUsage } from '../../terms/usage.ts';
import { stackedBar } from './bar.ts';
import { escapeHtml } from './escape.ts';
import { counted, figure } from './figures.ts';
import { anyLanguage, languageAttributes } from './language.ts';
import type { TermsInput } from './terms-input.ts';
import { occurrencesTable } from './terms-occurrences.ts';
import { outcomeNames } from './terms-outcomes.ts';

/** A concept as on an index card: what it is, its terms in each language and how they are used, then where. */
export function* conceptCard(usage: ConceptUsage, input: TermsInput): Generator<string> {
  const { concept, count } = usage;
  const id = `c-${escapeHtml(concept.id)}`;
  const names = termsIn(concept, input.srcLang);
  const name = names.find(({ status }) => status === 'preferred') ?? names[0];
  const title = name
    ? `<span ${languageAttributes(input.srcLang)}>${escapeHtml(name.term)}</span>`
    : escapeHtml(concept.id);
  yield `<article class="concept" id="${id}" aria-labelledby="${id}-h">\n<header><h3 id="${id}-h">${title}</h3> <code ${anyLanguage}>${escapeHtml(concept.id)}</code>`;
  if (concept.subjectField) yield ` <span class="field" ${anyLanguage}>${escapeHtml(concept.subjectField)}</span>`;
  yield ` <span class="verdict">${verdict(usage, input)}</span></header>\n`;
  for (const note of concept.notes) yield `<p class="note" ${anyLanguage}>${escapeHtml(note)}</p>\n`;
  yield '<div class="languages">\n';
  for (const lang of [input.srcLang, ...input.trgLangs]) yield languageColumn(lang, usage, input);
  yield '</div>\n';
  if (count > 0) yield* occurrencesTable(usage, input);
  yield '</article>\n';
}

/** What a terminologist should look at, in words. */
function verdict({ count, languages }: ConceptUsage, input: TermsInput): string {
  if (count === 0) return '';
  const doubts: string[] = [];
  for (const lang of input.trgLangs) {
    const usage = languages.get(lang);
    if (!usage) continue;
    const name = `<bdi class="language" ${languageAttributes(lang)}>${escapeHtml(input.languageName(lang))}</bdi>`;
    const said: string[] = [];
    if (usage.outcomes.forbidden > 0)
      said.push(`<b class="forbidden">${figure(usage.outcomes.forbidden)} forbidden</b>`);
    if (usage.outcomes.missing > 0) said.push(`<b class="missing">${figure(usage.outcomes.missing)} not found</b>`);
    if (usage.variants.length > 0)
      said.push(`<b class="missing">rendered in ${figure(usage.variants.length)} ways</b>`);
    if (said.length > 0) doubts.push(`${name}: ${said.join(', ')}`);
  }
  return [counted(count, 'occurrence'), ...doubts].join(' · ');
}

function languageColumn(lang: LanguageTag, usage: ConceptUsage, input: TermsInput): string {
  const { concept } = usage;
  const section = concept.langSecs.find((each) => baseLanguage(each.lang) === baseLanguage(lang));
  const approval = input.approvals.find((state) => state.concept === concept.id && state.lang === baseLanguage(lang));
  const used = new Map(usage.languages.get(lang)?.terms.map(({ term, count }) => [term, count]));
  const terms = termsIn(concept, lang)
    .map((term) => termItem(term, lang, used.get(term.term)))
    .join('\n');
  return [
    `<div class="lang"><h4><bdi class="language" ${languageAttributes(lang)}>${escapeHtml(input.languageName(lang))}</bdi>${approvalHtml(approval, input)}</h4>`,
    definitionHtml(section, lang),
    terms === '' ? '<p class="quiet">No term yet.</p>' : `<ul class="terms">\n${terms}\n</ul>`,
    distribution(usage.languages.get(lang)),
    '</div>\n',
  ].join('\n');
}

/** Nobody signs before the first sign-off of a termbase, and then nothing needs to be said. */
function approvalHtml(approval: ApprovalState | undefined, input: TermsInput): string {
  if (!approval || input.approvals.every(({ state }) => state === 'open')) return '';
  const by = approval.approval ? ` by ${approval.approval.who}, ${approval.approval.date}` : '';
  const words = {
    approved: `approved${by}`,
    open: 'not approved yet',
    're-opened': `changed since it was approved${by}`,
  }[approval.state];
  return ` <small class="approval ${approval.state}" ${anyLanguage}>${escapeHtml(words)}</small>`;
}

function definitionHtml(section: LangSec | undefined, lang: LanguageTag): string {
  if (!section?.definition) return '';
  const source = section.definitionSource
    ? ` <small ${anyLanguage}>${escapeHtml(section.definitionSource)}</small>`
    : '';
  return `<p class="definition" ${languageAttributes(lang)}>${escapeHtml(section.definition)}${source}</p>`;
}

const statusWords = {
  preferred: '',
  admitted: 'admitted',
  deprecated: 'not to be used',
  superseded: 'superseded',
} as const;

function termItem(term: TermSec, lang: LanguageTag, count: number | undefined): string {
  const chips = [
    statusWords[term.status],
    term.isProposed ? 'proposed' : '',
    count === undefined ? '' : `used ${count === 1 ? 'once' : `${figure(count)} times`}`,
  ].filter((chip) => chip !== '');
  const about = [term.source, ...term.notes].filter((text) => text !== undefined && text !== '');
  const details =
    about.length === 0
      ? ''
      : `<small class="source" ${anyLanguage}>${about.map((text) => escapeHtml(text ?? '')).join(' · ')}</small>`;
  const words = chips.length === 0 ? '' : `<small class="chips">${chips.join(' · ')}</small>`;
  const proposed = term.isProposed ? ' proposed' : '';
  return `<li class="${term.status}${proposed}"><span class="term" ${languageAttributes(lang)}>${escapeHtml(term.term)}</span> ${words}${details}</li>`;
}

function distribution(usage: LanguageUsage | undefined): string {
  if (!usage) return '';
  const parts = outcomeNames.map(([kind]) => ({ kind, count: usage.outcomes[kind] }));
  const words = outcomeNames
    .filter(([kind]) => usage.outcomes[kind] > 0)
    .map(([kind, name]) => {
      const text = `${figure(usage.outcomes[kind])} ${name}`;
      return kind === 'missing' || kind === 'forbidden' ? `<b class="${kind}">${text}</b>` : text;
    });
  return `<span class="measure">${stackedBar(parts, '')}<span>${words.join(' · ')}</span></span>`;
}
