/** White space: with `\p{Z}`, since some tools' `\s` does not know the no-break spaces of French. */
export const space = '[\\s\\p{Z}]';

/** White space that ends no line. */
export const blank = '[\\t\\p{Zs}]';

/** A mark that may end a sentence. */
export const mark = '[.!?…‼‽⁇⁈⁉。！？．]';

/** What may close after the marks, also detached as French sets it, and the sign of a note. */
export const closing: string = `(?:${space}{0,2}[»”’)\\]"'\\}›])*(?:[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,4}|\\[\\d{1,3}\\])?`;

/** White space, then any marks, dashes and bullets that may open a sentence before its first word. */
export const opening: string = `${space}+[\\s\\p{Z}«“‘(\\["'\\{¿¡‹„‚»”’)\\]\\}›.!?…\\p{Pd}•‣◦▪·*]*`;

/** What stands before a word: the beginning, or a character that is no part of it or of an address. */
export const wordStart = '(?:^|[^\\p{L}\\p{M}.@/_\\\\=\\&\\#])';

/** What follows a word: the end, or a character that is no part of it. */
export const wordEnd = '(?:[^\\p{L}\\p{M}\\p{Nd}]|$)';

/** Any of the expressions, as one; without any, one that matches nothing. */
export function anyOf(expressions: readonly string[]): string {
  return expressions.length === 0 ? '[^\\s\\S]' : `(?:${expressions.join('|')})`;
}

/**
 * An abbreviation in the forms in which it is written, from one without its last full stop as facts list it: `p. ex`
 * gives `[Pp]\.[\s\p{Z}]?[Ee][Xx]`.
 */
export function abbreviation(key: string): string {
  return joined(key, word);
}

/** An abbreviation as it is listed, in lower case. */
export function asListed(key: string): string {
  return joined(key, (letters) => letters);
}

function joined(key: string, write: (letters: string) => string): string {
  return key.replace(/[\p{L}\p{M}]+|\. |[^\p{L}\p{M}]/gu, (piece) => {
    if (piece === '. ') return `\\.${space}?`;
    if (piece === '.') return '\\.';
    if (piece === ' ') return space;
    return /^\p{L}/u.test(piece) ? write(piece) : literal(piece);
  });
}

/** Abbreviations of this length come in any mixture of cases (MM., ThS.), longer ones at most with a capital. */
const longestMixed = 5;

function word(letters: string): string {
  const [first = '', ...rest] = letters;
  return [first, ...rest].length <= longestMixed
    ? [...letters].map(eitherCase).join('')
    : eitherCase(first) + rest.join('');
}

/** A letter, or any character, in upper and lower case: `[Ee]`. */
export function eitherCase(letter: string): string {
  const [upper, lower] = [letter.toUpperCase(), letter.toLowerCase()];
  return upper === lower ? literal(letter) : `[${upper}${lower}]`;
}

/** A text as an expression that matches it alone. */
export function literal(text: string): string {
  return text.replace(/['’]/gu, "['’]").replace(/[.*+?^$|\\(){}]/gu, '\\$&');
}

/** Any of the words with its capital, and what shows that it ends; elided ones with either apostrophe: `L['’]`. */
export function capitalised(words: Iterable<string>): string {
  return wholeWords([...words].map((word) => word.charAt(0).toUpperCase() + word.slice(1)));
}

/** Any of the words as written, and what shows that it ends: nothing more than its apostrophe, for an elided one. */
export function wholeWords(words: readonly string[]): string {
  const elided = words.filter((word) => word.endsWith("'"));
  const whole = `${anyOf(words.filter((word) => !word.endsWith("'")).map(literal))}${wordEnd}`;
  return elided.length === 0 ? whole : `(?:${whole}|${anyOf(elided.map(literal))})`;
}
