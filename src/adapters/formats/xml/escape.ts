/**
 * Characters that XML 1.0 cannot hold, even as a reference: most control characters, U+FFFE, U+FFFF, and surrogates
 * without a partner.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/u;

const everyForbidden = new RegExp(forbidden.source, 'gu');
/** What a text is searched for once, to see whether it needs any change; most need none. */
const specialInText = new RegExp(`[&<>\\r]|${forbidden.source}`, 'u');
const specialInAttribute = new RegExp(`[&<>"\\t\\n\\r]|${forbidden.source}`, 'u');

const textReferences: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };

const attributeReferences: Readonly<Record<string, string>> = {
  ...textReferences,
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
};

/** Whether XML 1.0 forbids this code point. */
export function isForbidden(codePoint: number): boolean {
  return codePoint > 0x10ffff || forbidden.test(String.fromCodePoint(codePoint));
}

/**
 * The text as element content. A carriage return becomes a reference, since a parser would turn it into a line feed;
 * a character that XML forbids becomes U+FFFD, so where it must survive, see `escapeWith`.
 */
export function escapeText(text: string): string {
  return escapeWith(text, () => '\uFFFD');
}

/** The text as element content, each character that XML forbids replaced by the markup that `replace` gives for it. */
export function escapeWith(text: string, replace: (codePoint: number) => string): string {
  if (!specialInText.test(text)) return text;
  return text
    .replace(/[&<>\r]/gu, (character) => textReferences[character] ?? '')
    .replace(everyForbidden, (character) => replace(character.codePointAt(0) ?? 0));
}

/**
 * The text as the value of an attribute in double quotes. Tabs and line ends become references, since a parser would
 * turn them into spaces; a character that XML forbids becomes U+FFFD.
 */
export function escapeAttribute(text: string): string {
  if (!specialInAttribute.test(text)) return text;
  return text
    .replace(/[&<>"\t\n\r]/gu, (character) => attributeReferences[character] ?? '')
    .replace(everyForbidden, '\uFFFD');
}

/** ` name="value"`, ready to stand in a tag; nothing where the value is undefined. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
}
