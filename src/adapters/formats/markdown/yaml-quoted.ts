import { afterInk, firstInk, lineEnd, nextLine } from './lines.ts';
import type { ScalarReading, ValuePlace } from './yaml-scalar.ts';

/** Reads the value in single or double quotes at a place; it may go over lines. */
export function readQuotedScalar(text: string, { start, indent, limit }: ValuePlace): ScalarReading {
  const quote = text.charAt(start);
  const close = closingQuote(text, start, limit);
  if (close === -1) return { isUnreadable: true, next: limit };
  const lineClose = lineEnd(text, close);
  const next = nextLine(text, lineClose);
  const raw = text.slice(start + 1, close);
  const isAlone = /^[ \t]*(?:$|[ \t]#)/u.test(text.slice(close + 1, lineClose));
  const lines = raw.split(/\r\n|\r|\n/u);
  const isIndented = lines.slice(1).every((line) => line.search(/[^ ]/u) === -1 || line.search(/[^ ]/u) > indent);
  const value = isAlone && isIndented ? unquote(lines, quote === '"') : undefined;
  if (value === undefined) return { isUnreadable: true, next };
  return { scalar: { style: quote === '"' ? 'double' : 'single', start, end: close + 1, value, indent: 0 }, next };
}

/** Where the quote that opens at `start` is closed; -1 where it is not before `limit`. */
export function closingQuote(text: string, start: number, limit: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '\\' && quote === '"') at++;
    else if (character !== quote) continue;
    else if (quote === "'" && text.charAt(at + 1) === quote) at++;
    else return at;
  }
  return -1;
}

/**
 * The value of the lines between the quotes: a single line break is a space, each further one is a line break, and one
 * after a backslash is nothing. Undefined where an escape is not one of YAML's.
 */
function unquote(lines: readonly string[], hasEscapes: boolean): string | undefined {
  let value = '';
  let joint = '';
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const inner = index === 0 ? line : line.slice(firstInk(line));
    if (index > 0 && !isLast && inner === '') {
      // YAML's readers differ on a blank line after a break that a backslash hides.
      if (joint === '') return undefined;
      joint = withBlankLine(joint);
      continue;
    }
    const hidesBreak = hasEscapes && !isLast && endsInEscape(inner);
    const kept = inner.slice(0, isLast ? inner.length : hidesBreak ? -1 : afterInk(inner));
    value += joint + kept;
    joint = hidesBreak ? '' : ' ';
  }
  return hasEscapes ? decodeEscapes(value) : value.replaceAll("''", "'");
}

/** What joins two lines, after one more blank line between them. @param joint nothing, a space or line breaks */
export function withBlankLine(joint: string): string {
  return joint === '' || joint === ' ' ? '\n' : `${joint}\n`;
}

/** Whether a line ends in a backslash that no other one escapes. */
function endsInEscape(line: string): boolean {
  let backslashes = 0;
  while (line.charAt(line.length - 1 - backslashes) === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** @see https://yaml.org/spec/1.2.2/#57-escaped-characters */
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

function decodeEscapes(raw: string): string | undefined {
  let isKnown = true;
  const value = raw.replace(/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S]?)/gu, (sequence) => {
    const code = sequence.length > 2 ? Number.parseInt(sequence.slice(2), 16) : undefined;
    const character = code === undefined ? escapes[sequence.slice(1)] : fromCode(code);
    isKnown &&= character !== undefined;
    return character ?? '';
  });
  return isKnown ? value : undefined;
}

function fromCode(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
