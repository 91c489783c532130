import { longestLabel } from './labels.ts';
import type { Range } from './locate.ts';

/** A run shorter than this is not worth taking away. */
const shortestRun = 12;

const sign = 0;
const space = 1;
const harmless = 2;
const delimiter = 3;
const letter = 4;
const lineBreak = 5;

/** What a character is within prose, for those below U+2100; all others count as signs. */
const kinds: Uint8Array = buildKinds();

/**
 * The runs of prose in a stretch of Markdown that mean nothing to its parser, whatever they stand in: what lies between
 * two spaces of one line, after a letter, without a character that Markdown gives a meaning to. Quotes and parentheses
 * are such characters where the stretch has links or definitions, whose titles they would end. A stretch with HTML has
 * no runs, nor has one with an address that becomes a link by its own words. In a stretch that is one paragraph, a line
 * break between two words is a space like any other.
 *
 * @param keepsLabels whether what stands in brackets may be a label, which references are found by
 */
export function inertRuns(text: string, { start, end }: Range, keepsLabels: boolean): readonly Range[] {
  const stretch = text.slice(start, end);
  if (/<|www\./iu.test(stretch)) return [];
  const scope = { hasTitles: /\][(:]/u.test(stretch), isParagraph: isParagraph(stretch) };
  const runs: Range[] = [];
  for (let at = start; at < end; at++) {
    if (keepsLabels && text.charCodeAt(at) === 91) at = endOfLabel(text, at, end);
    if (kinds[text.charCodeAt(at)] !== letter) continue;
    const words = wordsFrom(text, { start: at, end }, scope);
    if (words.inner && words.inner.end - words.inner.start >= shortestRun) runs.push(words.inner);
    at = words.end - 1;
  }
  return runs;
}

/** The bracket that closes a label which opens at `open`; `open` itself where the text there can be none. */
function endOfLabel(text: string, open: number, end: number): number {
  for (let at = open + 1; at < end && at - open <= longestLabel; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 92) at++;
    else if (unit === 93) return at;
    else if (unit === 91) return open;
  }
  return open;
}

/** Whether each line of a stretch begins with a letter, so that the whole can only be one paragraph. */
function isParagraph(stretch: string): boolean {
  return /^\p{L}/u.test(stretch) && !/\r(?![\n\p{L}])|\n(?!\p{L})/u.test(stretch);
}

interface Scope {
  readonly hasTitles: boolean;
  readonly isParagraph: boolean;
}

/** The words from a letter on: where they end, and what lies between their first and last space before a word. */
function wordsFrom(
  text: string,
  { start, end }: Range,
  { hasTitles, isParagraph }: Scope,
): { readonly end: number; readonly inner?: Range } {
  let first = -1;
  let last = -1;
  let before: number = letter;
  let at = start;
  for (; at < end; at++) {
    let kind = kinds[text.charCodeAt(at)] ?? sign;
    // Two spaces before a line break, or a sign that stands there, would give it a meaning.
    if (kind === lineBreak) kind = isParagraph && isAfterWord(text, at, before) ? space : sign;
    if (kind === sign || (kind === delimiter && hasTitles)) break;
    if (kind === space && first === -1) first = at + 1;
    if (kind !== space && before === space) last = at - 1;
    before = kind;
  }
  return first === -1 ? { end: at } : { end: at, inner: { start: first, end: last } };
}

/** Whether a line break follows a word directly; the second half of one follows its first. */
function isAfterWord(text: string, at: number, before: number): boolean {
  return before === letter || before === harmless || (text.charAt(at) === '\n' && text.charAt(at - 1) === '\r');
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x2100);
  for (let unit = 0; unit < table.length; unit++) {
    if (/[\p{L}\p{M}]/u.test(String.fromCharCode(unit))) table[unit] = letter;
  }
  for (const character of '0123456789,.;?!-\u00a0\u202f’‘“”«»…–—%°€') table[character.charCodeAt(0)] = harmless;
  for (const character of '"\'()') table[character.charCodeAt(0)] = delimiter;
  table[32] = space;
  table[10] = lineBreak;
  table[13] = lineBreak;
  return table;
}
