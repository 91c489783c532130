import type { LanguageTag } from '../../document.ts';
import type { Finding } from '../../finding.ts';
import { escapeHtml } from './escape.ts';
import { excerptOf, firstPart } from './finding-context.ts';
import { anyLanguage, languageAttributes } from './language.ts';
import { markHtml } from './state-mark.ts';

/**
 * A finding as a table row: what, where, the words found in their sentence, what would be accepted, and why.
 *
 * @param text the plain text of the side that the finding is about, where it is known
 * @param lang the language that the finding belongs to
 */
export function findingRow(finding: Finding, text: string | undefined, lang: LanguageTag, langName: string): string {
  const { severity, ruleId } = finding;
  const data = `data-severity="${severity}" data-rule="${escapeHtml(ruleId)}" data-language="${escapeHtml(lang)}"`;
  return `<tr role="row" ${data}><th scope="row" role="rowheader" class="what"><span class="severity">${markHtml(severity)}${severity}</span><code>${escapeHtml(ruleId)}</code></th><td role="cell" class="where" data-label="Where">${where(finding, lang, langName)}</td><td role="cell" data-label="Found">${found(finding, text)}</td><td role="cell" data-label="Accepted">${accepted(finding)}</td><td role="cell" class="why" data-label="Why">${why(finding)}</td></tr>
`;
}

function where(finding: Finding, lang: LanguageTag, langName: string): string {
  const parts: string[] = [];
  if (finding.file !== undefined) parts.push(`<span class="path" ${anyLanguage}>${escapeHtml(finding.file)}</span>`);
  const place = [finding.unit, finding.segment].filter((id) => id !== undefined).map(escapeHtml);
  if (place.length > 0) parts.push(`<span>${place.join(' · ')}</span>`);
  if (finding.line !== undefined) {
    parts.push(`<span>line ${finding.line}${finding.column === undefined ? '' : `, column ${finding.column}`}</span>`);
  }
  const name = `<span ${languageAttributes(lang)}>${escapeHtml(langName)}</span>`;
  if (finding.side === 'source' && finding.trgLang !== undefined) parts.push(`<span>source, for ${name}</span>`);
  else if (finding.side !== undefined) parts.push(`<span>${name} ${finding.side}</span>`);
  else if (finding.trgLang !== undefined) parts.push(`<span>${name}</span>`);
  return parts.join('');
}

function found(finding: Finding, text: string | undefined): string {
  const excerpt = text === undefined ? undefined : excerptOf(finding, text);
  const attributes = textAttributes(finding);
  if (excerpt) {
    const { before, after } = excerpt;
    const mark = excerpt.found === '' ? '<mark class="gap"></mark>' : `<mark>${escapeHtml(excerpt.found)}</mark>`;
    return `<span class="text" ${attributes}>${escapeHtml(before)}${mark}${escapeHtml(after)}</span>`;
  }
  if (finding.actual !== undefined) {
    return `<span class="text" ${attributes}><mark>${escapeHtml(firstPart(finding.actual))}</mark></span>`;
  }
  if (text !== undefined && text !== '')
    return `<span class="text" ${attributes}>${escapeHtml(firstPart(text))}</span>`;
  return '<span class="quiet">–</span>';
}

function accepted(finding: Finding): string {
  const expected = finding.expected ?? [];
  if (expected.length === 0) return '<span class="quiet">–</span>';
  const attributes = textAttributes(finding);
  const items = expected.map((text) => `<li class="text" ${attributes}>${escapeHtml(visible(text))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

/** A text that can be seen: white space alone as signs for it, an empty text in words. */
function visible(text: string): string {
  if (text === '') return '(nothing)';
  if (/\S/u.test(text)) return text;
  return text.replace(/[\u00a0\u202f]/gu, '⍽').replace(/\s/gu, '␣');
}

function why(finding: Finding): string {
  const message = escapeHtml(finding.message);
  if (finding.url === undefined || !/^https?:\/\//iu.test(finding.url)) return message;
  return `${message} <a href="${escapeHtml(finding.url)}" rel="noreferrer">More</a>`;
}

/** The language of the side that a finding is about. */
function textAttributes({ side, srcLang, trgLang }: Finding): string {
  const lang = side === 'source' ? srcLang : side === 'target' ? trgLang : undefined;
  return lang === undefined ? anyLanguage : languageAttributes(lang);
}
