import { kindAt, TokenKind } from '../../text.ts';
import type { SegmentContext } from '../check.ts';

/** What beside its length shows that a part of a target was cut off. */
export interface CutSign {
  /** As a part of a message. */
  readonly clause: string;
}

/** Below this no sign counts. */
export const leastShortness = 0.5;

/** How many deviations below the mean a target has to be for a sign to count. */
const from = { unfinished: leastShortness, begun: 0.8, sentences: 1.8 };

/**
 * The first sign that a target's beginning or end is missing.
 *
 * @param shortness by how many deviations the target lies below the mean; signs that need more are not looked for
 */
export function cutSign({ source, target, environment }: SegmentContext, shortness: number): CutSign | undefined {
  const last = shortness > from.unfinished ? lastWord(target) : '';
  if (environment.target.checks.unfinished.has(last) && !environment.source.checks.unfinished.has(lastWord(source)))
    return { clause: `it ends with “${last}”` };
  if (shortness > from.begun && isLower(firstLetter(target)) && isUpper(firstLetter(source)))
    return { clause: 'it begins in the middle of a sentence' };
  if (shortness <= from.sentences) return undefined;
  const [own, wanted] = [countSentences(target), countSentences(source)];
  return wanted >= 2 && own < wanted
    ? { clause: `the source has ${wanted} sentences and the target ${own}` }
    : undefined;
}

/** The last word of a text, in NFC, where it stands before nothing but marks. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && end > text.length - 8 && kindAt(text, end - 1) !== TokenKind.word) end--;
  let start = end;
  while (start > 0 && start > end - 12 && kindAt(text, start - 1) === TokenKind.word) start--;
  return text.slice(start, end).normalize('NFC');
}

/** The first letter or figure of a text; empty where it has none near its beginning. */
function firstLetter(text: string): string {
  let at = 0;
  while (at < text.length && at < 20 && kindAt(text, at) !== TokenKind.word) at++;
  return kindAt(text, at) === TokenKind.word ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
}

function isLower(letter: string): boolean {
  return letter.toUpperCase() !== letter;
}

function isUpper(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}

/** The sentences of a text, by end marks behind a word of three letters or more; abbreviations are mostly shorter. */
function countSentences(text: string): number {
  return [...text.matchAll(/(?<=[\p{Ll}\d]{3})[.?!…]["”’»)]?(?=\s+["“‘«]?\s?\p{Lu}|\s*$)/gu)].length;
}
