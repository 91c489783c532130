import { afterInk, firstInk, indentation, isBlankLine, lineEnd, nextLine } from './lines.ts';
import { readBlockScalar } from './yaml-block.ts';
import { closingQuote, readQuotedScalar } from './yaml-quoted.ts';
import type { ScalarReading, ValuePlace } from './yaml-scalar.ts';

/**
 * Reads the value at a place.
 *
 * @see https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions
 * @see https://yaml.org/spec/1.2.2/#chapter-8-block-style-productions
 */
export function readScalar(text: string, place: ValuePlace): ScalarReading {
  const first = text.charAt(place.start);
  if (first === '"' || first === "'") return readQuotedScalar(text, place);
  if (first === '|' || first === '>') return readBlockScalar(text, place);
  if (first === '[' || first === '{') return { next: afterFlow(text, place) };
  const end = lineEnd(text, place.start);
  if (/^(?:[&*!%@`,#\]}]|[-?:](?:\s|$)|$)/u.test(text.slice(place.start, end))) return { next: nextLine(text, end) };
  return readPlainScalar(text, place);
}

function readPlainScalar(text: string, { start, indent, limit }: ValuePlace): ScalarReading {
  let line = plainLine(text, start);
  let value = text.slice(start, line.end);
  let next = nextLine(text, lineEnd(text, start));
  let { end } = line;
  for (let breaks = 0; next < limit && !line.hasComment; next = nextLine(text, lineEnd(text, next))) {
    if (isBlankLine(text, next, lineEnd(text, next))) {
      breaks++;
      continue;
    }
    const first = next + firstInk(text.slice(next, lineEnd(text, next)));
    if (indentation(text, next) <= indent || text.charAt(first) === '#') break;
    line = plainLine(text, first);
    value += (breaks === 0 ? ' ' : '\n'.repeat(breaks)) + text.slice(first, line.end);
    end = line.end;
    breaks = 0;
  }
  if (isNoString(value)) return { next };
  // A no-break space at the end belongs to the value, and would stand after the quotes that a translation may need.
  if (/:(?:\s|$)|\s$/u.test(value)) return { isUnreadable: true, next };
  return { scalar: { style: 'plain', start, end, value, indent: 0 }, next };
}

/** A line of a plain value: it ends before a comment, and without spaces and tabs. */
function plainLine(text: string, start: number): { readonly end: number; readonly hasComment: boolean } {
  const line = text.slice(start, lineEnd(text, start));
  const comment = line.search(/[ \t]#/u);
  return { end: start + afterInk(comment === -1 ? line : line.slice(0, comment)), hasComment: comment !== -1 };
}

/**
 * Whether YAML 1.1 or 1.2 takes an unquoted value for nothing, a truth value, a number or a date.
 *
 * @see https://yaml.org/type/
 */
export function isNoString(value: string): boolean {
  return noString.test(value);
}

const noString =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\.inf|\.nan|0b[01_]+|0o[0-7_]+|0x[\da-f_]+|[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)|\d{4}-\d\d?-\d\d?(?:[t \t][\d:.+z \t-]*)?)$/iu;

/** The line after a list or map in brackets, which may go over lines. */
function afterFlow(text: string, { start, limit }: ValuePlace): number {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    else if (isOpeningQuote(text, at)) at = closingQuote(text, at, limit);
    if (depth === 0) return nextLine(text, lineEnd(text, at));
    if (at === -1) break;
  }
  return limit;
}

/** Whether a quote begins a value within brackets, rather than standing inside an unquoted one. */
function isOpeningQuote(text: string, at: number): boolean {
  return /["']/u.test(text.charAt(at)) && /[[{,:\s]/u.test(text.charAt(at - 1));
}
