import type { LanguageTag } from '../../../document.ts';
import type { Finding } from '../../../finding.ts';
import { escapeHtml } from '../escape.ts';
import { anyLanguage, languageAttributes } from '../language.ts';
import { markHtml } from '../state-mark.ts';

/** The plain texts of the segment that a finding is about. */
export interface FindingTexts {
  readonly srcLang: LanguageTag;
  readonly trgLang: LanguageTag | undefined;
  readonly source: string;
  readonly target: string | undefined;
}

/** Characters of a text shown before and after a place; most segments are shorter. */
const reach = 280;

/** The id of what the page says of a check; rule ids are no more than letters, digits and hyphens, others made so. */
export function anchorOf(ruleId: string): string {
  return `check-${ruleId.replace(/[^\w-]/gu, '-')}`;
}

/** A finding as an item of a list: how bad, which check, where; the sentence; both sides; what would be accepted. */
export function findingItem(
  finding: Finding,
  texts: FindingTexts | undefined,
  languageName: (tag: LanguageTag) => string,
): string {
  const { severity, ruleId, file = 'project', trgLang } = finding;
  const lang = texts?.trgLang ?? trgLang ?? finding.srcLang ?? '';
  const rule = escapeHtml(ruleId);
  const data = `data-severity="${severity}" data-rule="${rule}" data-language="${escapeHtml(lang)}" data-file="${escapeHtml(file)}"`;
  const head = `<span class="severity">${markHtml(severity)}${severity}</span> <a href="#${anchorOf(ruleId)}"><code>${rule}</code></a>${where(finding)}`;
  const says = `<p class="says" dir="auto">${escapeHtml(finding.message)}</p>`;
  return `<li class="finding" ${data}><p class="head">${head}</p>${says}${sides(finding, texts, languageName)}${accepted(finding, lang)}</li>\n`;
}

function where({ unit, segment, line }: Finding): string {
  const parts = [unit, segment].filter((id) => id !== undefined).map(escapeHtml);
  if (line !== undefined) parts.push(`line ${line}`);
  return parts.length === 0 ? '' : ` <span class="where">${parts.join(' · ')}</span>`;
}

function sides(finding: Finding, texts: FindingTexts | undefined, languageName: (tag: LanguageTag) => string): string {
  if (!texts) return quoted(finding);
  const { srcLang, trgLang = '', source, target } = texts;
  const isSource = finding.side === 'source';
  const row = (lang: string, html: string, kind: string) =>
    `<div class="side ${kind}"><span class="tag" title="${escapeHtml(languageName(lang))}">${escapeHtml(lang)}</span><p class="text" ${languageAttributes(lang)}>${html}</p></div>`;
  const above = row(srcLang, isSource ? marked(finding, source) : plain(source), 'source');
  if (target === undefined) return above;
  return above + row(trgLang, isSource ? plain(target) : marked(finding, target), 'target');
}

function quoted({ actual, side, message }: Finding): string {
  if (actual === undefined || actual.trim() === '' || side === undefined || message.includes(actual)) return '';
  return `<div class="side"><span class="tag"></span><p class="text" ${anyLanguage}>${plain(actual)}</p></div>`;
}

function marked(finding: Finding, text: string): string {
  const { start, end } = finding;
  if (start === undefined || end === undefined || start > end || end > text.length) return plain(text);
  if (start === 0 && end === text.length && end > reach) return plain(text);
  const from = start > reach ? wordAfter(text, start - reach, start) : 0;
  const to = end + reach < text.length ? wordBefore(text, end + reach, end) : text.length;
  const found = seen(text.slice(start, Math.min(end, start + 2 * reach)));
  const mark = found === '' ? '<mark class="gap"></mark>' : `<mark>${escapeHtml(found)}</mark>`;
  const before = `${from > 0 ? '…' : ''}${escapeHtml(text.slice(from, start))}`;
  return `${before}${mark}${escapeHtml(text.slice(end, to))}${to < text.length ? '…' : ''}`;
}

function plain(text: string): string {
  const to = text.length > 2 * reach ? wordBefore(text, 2 * reach, 0) : text.length;
  return `${escapeHtml(text.slice(0, to))}${to < text.length ? '…' : ''}`;
}

function wordAfter(text: string, from: number, limit: number): number {
  const space = text.slice(from, Math.min(limit, from + 30)).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function wordBefore(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > Math.max(limit, to - 30) ? space : to;
}

/** What would be no more than a blank on the page. */
function inWords(text: string): string | undefined {
  return text === '' ? '(nothing)' : text === ' ' ? '(one space)' : undefined;
}

/** What is in question, so that it can be seen: spaces at its edges or in a row, and what has no shape, as signs. */
function seen(text: string): string {
  const spaces = text.replace(/^ +| +$| {2,}/gu, (run) => '·'.repeat(run.length)).replace(/[\u00A0\u202F]/gu, '⍽');
  return spaces.replace(/[\p{Cf}\u2028\u2029\u3164]/gu, (sign) => `\\u${hexOf(sign)}`);
}

function hexOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

function accepted(finding: Finding, lang: string): string {
  const expected = finding.expected ?? [];
  if (expected.length === 0) return '';
  const attributes = finding.side === 'source' ? languageAttributes(finding.srcLang ?? '') : languageAttributes(lang);
  const items = expected.map(
    (text) => `<li class="text" ${attributes}>${escapeHtml(inWords(text) ?? seen(text))}</li>`,
  );
  return `<div class="accepted"><span>Accepted</span><ul>${items.join('')}</ul></div>`;
}
