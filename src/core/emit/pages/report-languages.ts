import { type LanguageTag, type State, states } from '../../document.ts';
import type { GateDemand } from '../../gate.ts';
import type { Progress } from '../../progress.ts';
import { stackedBar } from './bar.ts';
import { escapeHtml } from './escape.ts';
import { counted, figure } from './figures.ts';
import { languageAttributes } from './language.ts';
import type { ReportInput } from './report-input.ts';
import { markHtml } from './state-mark.ts';

/** A card for each target language: how far it is, and what its release still asks for. */
export function* languagesSection(input: ReportInput): Generator<string> {
  yield '<section id="languages" aria-labelledby="languages-h">\n<h2 id="languages-h">Languages</h2>\n<div class="cards">\n';
  for (const lang of input.trgLangs) {
    const progress = input.totals.get(lang);
    if (progress) yield card(lang, progress, input.gates.get(lang) ?? [], input);
  }
  yield '</div>\n</section>\n';
}

/** The name of a language in itself. */
export function nameOf(lang: LanguageTag, input: ReportInput): string {
  return `<span class="language" ${languageAttributes(lang)}>${escapeHtml(input.languageName(lang))}</span>`;
}

/** The bar of a language's states. */
export function stateBar(progress: Progress, label: string): string {
  const late = [...states].reverse();
  return stackedBar(
    late.map((state) => ({ kind: state, count: progress.byState[state].segments })),
    label,
  );
}

function card(lang: LanguageTag, progress: Progress, demands: readonly GateDemand[], input: ReportInput): string {
  const late = [...states].reverse().filter((state) => progress.byState[state].segments > 0);
  const inWords = late.map((state) => `${figure(progress.byState[state].segments)} ${state}`).join(', ');
  const label = `${input.languageName(lang)}: ${inWords || 'nothing to translate'}`;
  const size = `${counted(progress.segments, 'segment')}, ${counted(progress.words, 'word')}`;
  const legend = late.map((state) => legendItem(state, progress)).join('');
  return `<article class="card">
<h3>${nameOf(lang, input)}${verdict(demands)}</h3>
${stateBar(progress, label)}
<ul class="legend">${legend}</ul>
<p class="size">${size}</p>
${demandList(demands)}</article>
`;
}

function legendItem(state: State, progress: Progress): string {
  const { segments, words } = progress.byState[state];
  return `<li>${markHtml(state)}${figure(segments)} ${state} <small>${counted(words, 'word')}</small></li>`;
}

function verdict(demands: readonly GateDemand[]): string {
  if (demands.length === 0) return '';
  const missing = demands.filter((demand) => !demand.isMet).length;
  if (missing === 0) return ' <span class="verdict good">ready</span>';
  return ` <span class="verdict bad">${counted(missing, 'thing')} missing</span>`;
}

function demandList(demands: readonly GateDemand[]): string {
  if (demands.length === 0) return '';
  const items = demands.map(({ isMet, sentence }) => {
    const word = `<span class="unseen">${isMet ? 'Met' : 'Not met'}: </span>`;
    return `<li class="${isMet ? 'good' : 'bad'}">${markHtml(isMet ? 'met' : 'unmet')}<span>${word}${escapeHtml(sentence)}</span></li>`;
  });
  return `<ul class="demands">${items.join('')}</ul>\n`;
}
