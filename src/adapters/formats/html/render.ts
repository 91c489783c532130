import type { Content, Unit } from '../../../core/document.ts';
import type { Slot } from '../../../core/ports.ts';

/**
 * The HTML of a content for its slot: text with the characters escaped that would be markup there, codes as their
 * original data, annotations as nothing. `&` and `<` are always escaped, which XHTML needs too; `>` never, since no
 * context needs it. An unquoted attribute value gets
 * quotes where it can't stand without, or references where the slot is not the whole of it.
 */
export function renderHtml(content: Content, unit: Unit, slot: Slot): string {
  const toHtml = escapes.get(slot.context ?? 'text') ?? escapeText;
  const dataOf = needsData(content) ? new Map(unit.originalData.map(({ id, text }) => [id, text])) : undefined;
  let html = '';
  for (const inline of content) {
    if (inline.kind === 'text') html += toHtml(inline.text);
    else if ('dataRef' in inline && inline.dataRef !== undefined) html += dataOf?.get(inline.dataRef) ?? '';
  }
  return slot.context === 'unquoted' && !canStandUnquoted(html) ? `"${html.replaceAll('"', '&quot;')}"` : html;
}

function needsData(content: Content): boolean {
  return content.some((inline) => 'dataRef' in inline);
}

const escapes = new Map<string, (text: string) => string>([
  ['double-quoted', (text) => escapeText(text).replaceAll('"', '&quot;')],
  ['single-quoted', (text) => escapeText(text).replaceAll("'", '&#39;')],
  ['unquoted-part', (text) => escapeText(text).replace(/[ \t\n\f\r"'=>`]/gu, (sign) => `&#${sign.charCodeAt(0)};`)],
]);

function escapeText(text: string): string {
  return /[&<]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

/** "must not contain any literal ASCII whitespace, any U+0022, U+0027, U+003D, U+003C, U+003E, or U+0060" nor be empty. */
function canStandUnquoted(value: string): boolean {
  return /^[^\s"'=<>`]+$/u.test(value);
}
