import { kindAt, TokenKind } from '../../text.ts';
import { type Check, findingOf } from '../check.ts';
import { textWords } from '../text-words.ts';
import { listWords, type Word } from './word-list.ts';

/** Words that have to come again: fewer may be a figure of speech. */
const clauseLength = 6;
/** Characters of what comes again elsewhere than right behind: less may be the name of a thing. */
const clauseCharacters = 40;

/** A clause that stands twice in a target and once in its source. */
export const repeatedClause: Check = {
  id: 'repeated-clause',
  title: 'Text pasted twice',
  category: 'accuracy',
  severity: 'major',
  why: 'A sentence that was pasted twice slips through, since each half of it is right.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [['en', 'Elle court, elle saute, elle rit.', 'She runs, she jumps, she laughs.']],
    fails: [
      [
        'en',
        'Le musée ferme ses portes à dix-huit heures.',
        'The museum closes its doors at six. The museum closes its doors at six.',
      ],
      ['vi', 'Bảo tàng đóng cửa.', 'Bảo tàng đóng cửa lúc sáu giờ chiều. Bảo tàng đóng cửa lúc sáu giờ chiều.'],
    ],
  },
  run(context) {
    const again = findRepetition(context.target, context.source);
    if (!again) return [];
    const actual = context.target.slice(again.start, again.end);
    return [
      findingOf(repeatedClause, context, {
        message: `“${actual.length <= 80 ? actual : `${actual.slice(0, 80)}…`}” stands in the target before already, and the source says nothing twice. Remove one of them.`,
        ...again,
        actual,
      }),
    ];
  },
};

/** UTF-16 offsets of what stands in a target for the second time, where nothing in the source does. */
export function findRepetition(
  target: string,
  source: string,
): { readonly start: number; readonly end: number } | undefined {
  const text = target.trimEnd();
  const middle = secondHalf(text);
  if (middle !== undefined)
    return secondHalf(source.trim()) === undefined ? { start: middle, end: text.length } : undefined;
  if (!hasRunAgain(target) || !mayRepeat(target) || mayRepeat(source)) return undefined;
  const words = listWords(target);
  const again = findAgain(words);
  const [first, last] = [words[again?.from ?? -1], words[(again?.to ?? 0) - 1]];
  return first && last && { start: first.start, end: last.end };
}

/** The offset at which a text of two equal halves of three words or more begins again. */
function secondHalf(text: string): number | undefined {
  for (let middle = Math.floor(text.length / 2); middle <= text.length / 2 + 1; middle++) {
    const half = text.slice(middle);
    if (half.length < 8 || text.codePointAt(0) !== half.codePointAt(0)) continue;
    if (text.slice(0, middle).trimEnd() === half && listWords(half).length >= 3) return middle;
  }
  return undefined;
}

/** Whether six words in a row have come before in the text, in whatever order: a text without them repeats no clause. */
function hasRunAgain(text: string): boolean {
  const { words } = textWords(text);
  if (words.length <= clauseLength) return false;
  const round = ++rounds;
  let run = 0;
  for (const { id } of words) {
    // A word that is not remembered may have come before.
    if (id < 0 || seenIn[id] === round) {
      if (++run === clauseLength) return true;
    } else {
      while (seenIn.length < id) seenIn.push(0);
      seenIn[id] = round;
      run = 0;
    }
  }
  return false;
}

/** By word: the round in which it came last. */
const seenIn: number[] = [];
let rounds = 0;

/** Whether the hashes of some six words in a row come twice: a test without an object for each word. */
function mayRepeat(text: string): boolean {
  const ring = new Int32Array(clauseLength);
  const seen = new Set<number>();
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) !== TokenKind.word) continue;
    let hash = 0;
    for (; at < text.length && kindAt(text, at) === TokenKind.word; at++)
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    ring[count % clauseLength] = hash;
    count++;
    if (count < clauseLength) continue;
    let joined = 0;
    for (let i = 0; i < clauseLength; i++)
      joined = (Math.imul(joined, 1_000_003) + (ring[(count + i) % clauseLength] ?? 0)) | 0;
    // Numbers of 30 bits are kept without an object.
    joined &= 0x3fffffff;
    if (seen.has(joined)) return true;
    seen.add(joined);
  }
  return false;
}

/** The second place of the first clause that comes again without touching the first, as long as the two agree. */
function findAgain(words: readonly Word[]): { readonly from: number; readonly to: number } | undefined {
  const places = new Map<string, number>();
  for (let at = 0; at + clauseLength <= words.length; at++) {
    const clause = words.slice(at, at + clauseLength).map(({ folded }) => folded);
    const key = clause.join(' ');
    const before = places.get(key);
    if (before === undefined) places.set(key, at);
    else if (at >= before + clauseLength && new Set(clause).size > clauseLength / 2) {
      let to = at + clauseLength;
      while (to < words.length && words[to]?.folded === words[before + to - at]?.folded && before + to - at < at) to++;
      const isBehind = at <= before + to - at;
      const [first, last] = [words[at], words[to - 1]];
      if (isBehind || (first && last && last.end - first.start >= clauseCharacters)) return { from: at, to };
    }
  }
  return undefined;
}
