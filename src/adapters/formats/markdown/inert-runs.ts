import type { Range } from './locate.ts';

/** A run shorter than this is not worth taking away. */
const shortestRun = 12;

const sign = 0;
const space = 1;
const harmless = 2;
const delimiter = 3;
const letter = 4;

/** What a character is within prose, for those below U+2100; all others count as signs. */
const kinds: Uint8Array = buildKinds();

/**
 * The runs of prose in a stretch of Markdown that mean nothing to its parser, whatever they stand in: what lies between
 * two spaces of one line, after a letter, without a character that Markdown gives a meaning to. Quotes and parentheses
 * are such characters where the stretch has links or definitions, whose titles they would end. A stretch with HTML has no runs, nor
 * has one with an address that becomes a link by its own words.
 */
export function inertRuns(text: string, { start, end }: Range): readonly Range[] {
  const stretch = text.slice(start, end);
  if (/<|www\./iu.test(stretch)) return [];
  const hasTitles = /\][(:]/u.test(stretch);
  const runs: Range[] = [];
  for (let at = start; at < end; at++) {
    if (kinds[text.charCodeAt(at)] !== letter) continue;
    const words = wordsFrom(text, { start: at, end }, hasTitles);
    if (words.inner && words.inner.end - words.inner.start >= shortestRun) runs.push(words.inner);
    at = words.end;
  }
  return runs;
}

/** The words from a letter on: where they end, and what lies between their first and last space before a word. */
function wordsFrom(
  text: string,
  { start, end }: Range,
  hasTitles: boolean,
): { readonly end: number; readonly inner?: Range } {
  let first = -1;
  let last = -1;
  let before: number = letter;
  let at = start;
  for (; at < end; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? sign;
    if (kind === sign || (kind === delimiter && hasTitles)) break;
    if (kind === space && first === -1) first = at + 1;
    if (kind !== space && before === space) last = at - 1;
    before = kind;
  }
  return first === -1 ? { end: at } : { end: at, inner: { start: first, end: last } };
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x2100);
  for (let unit = 0; unit < table.length; unit++) {
    if (/[\p{L}\p{M}]/u.test(String.fromCharCode(unit))) table[unit] = letter;
  }
  for (const character of '0123456789,.;?!-\u00a0\u202f’‘“”«»…–—%°€') table[character.charCodeAt(0)] = harmless;
  for (const character of '"\'()') table[character.charCodeAt(0)] = delimiter;
  table[32] = space;
  return table;
}
