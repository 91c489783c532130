import { kindAt, TokenKind, widthAt } from '../../text.ts';
import type { SegmentContext } from '../check.ts';

/** A word of a text, with UTF-16 offsets. */
export interface WrittenWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const known = new WeakMap<SegmentContext, readonly WrittenWord[]>();

/** The words of a segment's target. Found once a segment. */
export function targetWords(context: SegmentContext): readonly WrittenWord[] {
  let words = known.get(context);
  if (!words) {
    words = writtenWords(context.target);
    known.set(context, words);
  }
  return words;
}

/** The words of a text: runs of letters, marks and digits; an apostrophe between two letters joins them (`don't`). */
function writtenWords(text: string): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  let at = 0;
  while (at < text.length) {
    if (kindAt(text, at) !== TokenKind.word) {
      at += widthAt(text, at);
      continue;
    }
    const start = at;
    while (at < text.length && (kindAt(text, at) === TokenKind.word || isInnerApostrophe(text, at))) {
      at += widthAt(text, at);
    }
    words.push({ start, end: at, text: text.slice(start, at) });
  }
  return words;
}

function isInnerApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x27 || unit === 0x2019) && at + 1 < text.length && kindAt(text, at + 1) === TokenKind.word;
}

/** How far around a word its chunk is looked at. */
const reach = 60;

/**
 * Whether a word is part of something that is not running text: an address, a path, a placeholder, a piece of code
 * between back ticks, a name with a sign in it (`C#`, `@home`).
 */
export function isInCode(text: string, { start, end }: Pick<WrittenWord, 'start' | 'end'>): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + reach))?.[0] ?? '';
  if (/[@\\_<>{}=#$%|~^*`]|\/.*\/|^\//u.test(before) || /[@\\_<>{}=#$%|~^`]|\/.*\//u.test(after)) return true;
  if (/[\p{L}\p{N}][./]$/u.test(before) || /^\.[\p{L}\p{N}]/u.test(after)) return true;
  return hasOpenTick(text, start);
}

function hasOpenTick(text: string, end: number): boolean {
  const from = text.lastIndexOf('`', end - 1);
  if (from < 0 || text.indexOf('`', end) < 0) return false;
  let ticks = 0;
  for (let at = text.indexOf('`'); at >= 0 && at < end; at = text.indexOf('`', at + 1)) ticks++;
  return ticks % 2 === 1;
}
