/**
 * The text as HTML, safe between tags and in a double-quoted attribute. Control characters and halves of surrogate
 * pairs, which HTML cannot carry, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(everySpecial, (character) => references[character] ?? '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const special = /[&<>"'\u0000-\u0008\u000b\u000e-\u001f\u007f\p{Cs}]/u;
const everySpecial: RegExp = new RegExp(special.source, 'gu');

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
