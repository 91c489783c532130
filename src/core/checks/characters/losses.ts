import type { MarkFacts, MarkSign } from '../facts.ts';
import type { MarkedWord } from './marked-words.ts';

/** Words that lost marks, and the stretch that they are in. */
export interface Loss {
  readonly kind: 'all' | 'tone' | 'stroke';
  readonly words: readonly MarkedWord[];
  readonly start: number;
  readonly end: number;
}

/** How far a word speaks for a stretch without marks, or against it. */
const weights: Readonly<Record<MarkSign, number>> = {
  marked: -3,
  damaged: -1,
  plain: -0.4,
  doubtful: 0.7,
  stripped: 2.2,
  foreign: -1,
};
/** A stretch that weighs as much is no chance: a word that can't be without marks beside a doubtful one. */
const least = 2.8;
/** The same where every word may be without marks, and most are so seldom. */
const leastDoubtful = 3.4;
/** Names are written without marks abroad, so that a capital makes a word say little. */
const capital = 0.5;
/** So many words without any tone are no chance: more than half of the words of running text have one. */
const fewestToneless = 8;
/** Of these, so many have other marks: one alone may stand among words of another language. */
const fewestMarked = 3;

/**
 * The stretches of a text at which words lost their marks.
 *
 * @param isKept whether a word is the source's own, lower case
 */
export function lossesIn(
  words: readonly MarkedWord[],
  marks: MarkFacts,
  isKept: (word: string) => boolean,
): readonly Loss[] {
  const isStripped = ({ word, sign, isLower }: MarkedWord) => sign === 'stripped' && isLower && !isKept(word);
  const long = allBare(words, isStripped) ?? allToneless(words, marks);
  if (long) return [long];
  return [
    ...words.filter((word, i) => isStripped(word) && isAmongOwn(words, i)).map(lossOf('all')),
    ...words.filter(({ word, sign, isLower }) => sign === 'damaged' && isLower && !isKept(word)).map(lossOf('tone')),
    ...strokeless(words, marks).map(lossOf('stroke')),
  ];
}

function lossOf(kind: Loss['kind']): (word: MarkedWord) => Loss {
  return (word) => ({ kind, words: [word], start: word.start, end: word.end });
}

/** The heaviest stretch without marks, if it is no chance (Kadane's algorithm). */
function allBare(words: readonly MarkedWord[], isStripped: (word: MarkedWord) => boolean): Loss | undefined {
  let [sum, from, most, start, end] = [0, 0, 0, 0, 0];
  for (const [i, word] of words.entries()) {
    if (sum <= 0) [sum, from] = [0, i];
    sum += weightOf(word, isStripped);
    if (sum > most) [most, start, end] = [sum, from, i + 1];
  }
  if (most < least) return undefined;
  while (start > 0 && isBare(words[start - 1])) start--;
  while (end < words.length && isBare(words[end])) end++;
  const inside = words.slice(start, end);
  if (most < leastDoubtful && !inside.some(isStripped)) return undefined;
  const lost = inside.filter(({ sign }) => sign === 'stripped' || sign === 'doubtful');
  return { kind: 'all', words: lost, start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
}

function weightOf(word: MarkedWord, isStripped: (word: MarkedWord) => boolean): number {
  if (word.sign === 'stripped') return isStripped(word) ? weights.stripped : capital;
  return word.sign === 'marked' || word.isLower ? weights[word.sign] : 0;
}

function isBare(word: MarkedWord | undefined): boolean {
  return word?.sign === 'plain' || word?.sign === 'doubtful' || word?.sign === 'stripped';
}

/** Whether a word stands among words of the language: one beside it has marks, and none is another language's. */
function isAmongOwn(words: readonly MarkedWord[], at: number): boolean {
  const beside = [words[at - 1], words[at + 1]].filter((word) => word !== undefined);
  const isOther = ({ sign, isLower }: MarkedWord) => sign === 'foreign' && isLower;
  const isOwn = ({ sign }: MarkedWord) => sign === 'marked' || sign === 'damaged';
  return beside.some(isOwn) && !beside.some(isOther);
}

function allToneless(words: readonly MarkedWord[], marks: MarkFacts): Loss | undefined {
  const own = words.filter(({ sign }) => sign !== 'foreign');
  if (own.length < fewestToneless || own.some(({ word }) => marks.hasTone(word))) return undefined;
  if (own.filter(({ sign }) => sign === 'marked' || sign === 'damaged').length < fewestMarked) return undefined;
  return { kind: 'tone', words: own, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
}

/** Where no word has đ, the words that are seldom and would be frequent ones with it, if there are several. */
function strokeless(words: readonly MarkedWord[], { strokeless: rare }: MarkFacts): readonly MarkedWord[] {
  const found = words.filter(({ word, isLower }) => isLower && rare.has(word));
  return found.length < 2 || words.some(({ word }) => word.includes('đ')) ? [] : found;
}
