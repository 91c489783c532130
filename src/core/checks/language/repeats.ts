import { kindAt, TokenKind, widthAt } from '../../text.ts';
import { type KnownWord, ofWord } from '../known-word.ts';
import { textWords } from '../text-words.ts';

/** Words that stand twice in a row, with UTF-16 offsets into the text. */
export interface Repeat {
  readonly start: number;
  /** Where the first occurrence ends, and where the second starts and ends. */
  readonly firstEnd: number;
  readonly again: number;
  readonly end: number;
  /** How many words are doubled. */
  readonly words: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** True where only white space (or a comma, where those are allowed) stands before it. */
  readonly isJoined: boolean;
}

/** The longest phrase that is looked for, in words. */
const longest = 4;

/**
 * The words and short phrases of a text that stand twice with nothing but white space between, whatever their capitals.
 * Words with digits, parts of hyphenated words, and rows such as `more and more and more` are none.
 *
 * @param withCommas whether a comma may stand between: `très, très`
 */
export function repeatsIn(text: string, withCommas = false): readonly Repeat[] {
  if (!mayRepeat(text)) return none;
  const words = wordsOf(text, withCommas);
  const repeats: Repeat[] = [];
  // A word belongs to one repeat at most.
  let from = 0;
  for (let last = 1; last < words.length; last++) {
    const found = repeatAt(text, words, from, last);
    if (!found) continue;
    repeats.push(found);
    from = last + 1;
  }
  return repeats;
}

const none: readonly Repeat[] = [];
const lower = ofWord((word) => word.toLowerCase());

/** Whether any word stands so near before itself that a phrase may be doubled. */
function mayRepeat(text: string): boolean {
  const { words } = textWords(text);
  for (let last = 1; last < words.length; last++) {
    const word = lower(words[last] as KnownWord);
    for (let before = Math.max(0, last - longest); before < last; before++)
      if (lower(words[before] as KnownWord) === word) return true;
  }
  return false;
}

function wordsOf(text: string, withCommas: boolean): readonly Word[] {
  const words: Word[] = [];
  let isJoined = false;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== TokenKind.word) {
      if (kind !== TokenKind.space && !(withCommas && text[at] === ',')) isJoined = false;
      at += widthAt(text, at);
      continue;
    }
    const start = at;
    while (at < text.length && kindAt(text, at) === TokenKind.word) at += widthAt(text, at);
    words.push({ start, end: at, isJoined });
    isJoined = true;
  }
  return words;
}

/** The longest repeat that ends with a word and begins with none before `from`. */
function repeatAt(text: string, words: readonly Word[], from: number, last: number): Repeat | undefined {
  for (let size = Math.min(longest, (last + 1 - from) >> 1); size > 0; size--) {
    if (!isRepeat(text, words, last, size)) continue;
    const [start, end] = [words[last - 2 * size + 1]?.start ?? 0, words[last]?.end ?? 0];
    const [firstEnd, again] = [words[last - size]?.end ?? 0, words[last - size + 1]?.start ?? 0];
    if (/\p{N}/u.test(text.slice(start, firstEnd)) || isTied(text, start, end)) continue;
    if (size > 1 && isRow(text, words, last, size)) continue;
    return { start, firstEnd, again, end, words: size };
  }
  return undefined;
}

function isRepeat(text: string, words: readonly Word[], last: number, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const [second, first] = [words[last - i], words[last - size - i]];
    if (!second?.isJoined || !first || !isSame(text, second, first)) return false;
    if (!first.isJoined && i < size - 1) return false;
  }
  return true;
}

function isSame(text: string, a: Word, b: Word): boolean {
  if (a.end - a.start !== b.end - b.start) return false;
  // Most words differ in their first letter already.
  const [one, other] = [text.charCodeAt(a.start), text.charCodeAt(b.start)];
  if (one < 0x80 && (one | 0x20) !== (other | 0x20)) return false;
  return text.slice(a.start, a.end).toLowerCase() === text.slice(b.start, b.end).toLowerCase();
}

/** Whether a hyphen or an apostrophe ties one end to another word: `rich in in-house staff`. */
function isTied(text: string, start: number, end: number): boolean {
  return /[-‐‑'’]/u.test(text[start - 1] ?? '') || /[-‐‑'’@/.][\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

/** Whether the phrase goes on in its own rhythm: `more and more and more`, `day after day after day`. */
function isRow(text: string, words: readonly Word[], last: number, size: number): boolean {
  const [before, after] = [words[last - 2 * size], words[last + 1]];
  const [first, end] = [words[last - size + 1], words[last]];
  if (!first || !end) return false;
  const goesOn = after?.isJoined === true && isSame(text, after, first);
  return goesOn || (words[last - 2 * size + 1]?.isJoined === true && before !== undefined && isSame(text, before, end));
}
