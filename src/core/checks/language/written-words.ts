import type { SegmentContext } from '../check.ts';
import { type KnownWord, knownWord, nextHash } from '../known-word.ts';
import { onceASegment } from '../once-a-segment.ts';
import { textWords } from '../text-words.ts';

/** A word of a text, with UTF-16 offsets. */
export interface WrittenWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly known: KnownWord;
}

/** The words of a segment's target: an apostrophe between two letters joins them (`don't`). Found once a segment. */
export const targetWords: (context: SegmentContext) => readonly WrittenWord[] = onceASegment(({ target }) =>
  writtenWords(target),
);

function writtenWords(text: string): readonly WrittenWord[] {
  const { words, starts, ends } = textWords(text);
  const written: WrittenWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const start = starts[i] as number;
    const first = i;
    while (starts[i + 1] === (ends[i] as number) + 1 && isApostrophe(text.charCodeAt(ends[i] as number))) i++;
    const end = ends[i] as number;
    const known = i === first ? (words[i] as KnownWord) : wordAt(text, start, end);
    written.push({ start, end, text: known.text, known });
  }
  return written;
}

function wordAt(text: string, start: number, end: number): KnownWord {
  let hash = 0;
  for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at));
  return knownWord(text, start, end, hash);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
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
