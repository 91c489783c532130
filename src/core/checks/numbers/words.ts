import { foldWord } from '../../terms/fold.ts';
import { TokenKind, tokenize } from '../../text.ts';
import type { NumberFacts } from '../facts.ts';
import type { NumberMention } from './mention.ts';

/** What multiplies the digits that stand before it, by the offset where it begins. */
export interface Scale {
  readonly factor: number;
  readonly end: number;
}

export interface WordReading {
  readonly mentions: readonly NumberMention[];
  /** Roman numerals with the ending of an ordinal (`XIXe`), which stand for a number as surely as digits do. */
  readonly ordinals: readonly NumberMention[];
  readonly scales: ReadonlyMap<number, Scale>;
  readonly isAfternoon: boolean;
}

interface Word {
  readonly folded: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether only spaces or one hyphen stand between this word and the one before it. */
  readonly isJoined: boolean;
}

/** A number word as part of a sequence: `vingt` adds, `mille` multiplies. */
interface Part {
  readonly value: number;
  readonly role: 'value' | 'factor' | 'half' | 'link';
  readonly length: number;
}

/** The numbers that stand in words, Roman numerals and calendar names, and the factors that may follow digits. */
export function readWords(text: string, facts: NumberFacts): WordReading {
  const words = wordsOf(text);
  const lexicon = lexiconOf(facts);
  const mentions: NumberMention[] = [];
  const ordinals: NumberMention[] = [];
  const scales = new Map<number, Scale>();
  let isAfternoon = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (facts.afternoon.has(word.folded)) isAfternoon = true;
    const calendar = Object.hasOwn(facts.calendar, word.folded) ? facts.calendar[word.folded] : undefined;
    if (calendar) mentions.push({ kind: 'calendar', start: word.start, end: word.end, values: calendar });
    const roman = romanValue(word.text);
    if (roman) {
      const list = roman.isOrdinal ? ordinals : mentions;
      list.push({ kind: 'roman', start: word.start, end: word.end, values: [roman.value] });
    }
    const parts = sequenceAt(words, at, lexicon);
    if (parts.length === 0) {
      at++;
      continue;
    }
    const count = parts.reduce((sum, part) => sum + part.length, 0);
    const end = (words[at + count - 1] as Word).end;
    mentions.push({ kind: 'words', start: word.start, end, values: valuesOf(parts) });
    const factors = leadingFactor(parts);
    if (factors) scales.set(word.start, { factor: factors.factor, end: (words[at + factors.length - 1] as Word).end });
    at += count;
  }
  return { mentions, ordinals, scales, isAfternoon };
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let gap = '';
  for (const { kind, start, end } of tokenize(text)) {
    const slice = text.slice(start, end);
    if (kind !== TokenKind.word) {
      gap = gap.length < 4 ? gap + slice : gap;
      continue;
    }
    const isJoined = words.length > 0 && /^(?:\s+|[-\u2010\u2011])$/u.test(gap);
    words.push({ folded: foldWord(slice), text: slice, start, end, isJoined });
    gap = '';
  }
  return words;
}

type Lexicon = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly part: Part }[]>;

const lexicons = new WeakMap<NumberFacts, Lexicon>();

/** The number words by their first word, the longest first. Computed once a language. */
function lexiconOf(facts: NumberFacts): Lexicon {
  const known = lexicons.get(facts);
  if (known) return known;
  const lexicon = new Map<string, { rest: readonly string[]; part: Part }[]>();
  const add = (phrase: string, value: number, role: Part['role']) => {
    const [first = '', ...rest] = phrase.split(' ');
    const list = lexicon.get(first) ?? [];
    list.push({ rest, part: { value, role, length: rest.length + 1 } });
    list.sort((a, b) => b.rest.length - a.rest.length);
    lexicon.set(first, list);
  };
  for (const [word, value] of Object.entries(facts.words)) add(word, value, 'value');
  for (const [word, value] of Object.entries(facts.multipliers)) add(word, value, 'factor');
  for (const word of facts.halves) add(word, 0.5, 'half');
  for (const word of facts.links) add(word, 0, 'link');
  lexicons.set(facts, lexicon);
  return lexicon;
}

/** No spoken number is longer; a longer run of number words is a list. */
const longestSequence = 12;

function sequenceAt(words: readonly Word[], from: number, lexicon: Lexicon): readonly Part[] {
  const parts: Part[] = [];
  for (let at = from; at < words.length && parts.length < longestSequence; ) {
    if (at > from && !words[at]?.isJoined) break;
    const part = partAt(words, at, lexicon);
    if (!part || (parts.length === 0 && (part.role === 'link' || part.role === 'half'))) break;
    parts.push(part);
    at += part.length;
  }
  while (parts.at(-1)?.role === 'link') parts.pop();
  return parts;
}

function partAt(words: readonly Word[], at: number, lexicon: Lexicon): Part | undefined {
  return lexicon.get(words[at]?.folded ?? '')?.find(({ rest }) => {
    return rest.every((word, i) => words[at + 1 + i]?.folded === word && words[at + 1 + i]?.isJoined);
  })?.part;
}

/** The number that a sequence says as a whole, and what its beginnings and single words say, since some are other words too. */
function valuesOf(parts: readonly Part[]): readonly number[] {
  const values = new Set<number>();
  for (let length = parts.length; length > 0; length--) values.add(compose(parts.slice(0, length)));
  for (const { value, role } of parts) if (role === 'value') values.add(value);
  return [...values];
}

/** The value of a sequence: units and tens add up, factors multiply what stands before them. */
function compose(parts: readonly Part[]): number {
  let total = 0;
  let below = 0;
  let last = 0;
  let factor = 1;
  for (const { value, role } of parts) {
    if (role === 'half') total += factor / 2;
    if (role === 'value') {
      below += last;
      last = value;
    }
    if (role !== 'factor') continue;
    factor = value;
    if (value >= 1000) {
      // A thousand billion: nothing new stands before the second factor.
      total = below + last === 0 && total > 0 ? total * value : total + (below + last || 1) * value;
      below = last = 0;
    } else if (value === 100) {
      // Twenty-two hundred: a hundred multiplies all that stands before it.
      last = (below + last || 1) * value;
      below = 0;
    } else last = (last || 1) * value;
  }
  return total + below + last;
}

/** The product of the factors that begin a sequence, as in `3 nghìn tỷ`; with a half where one follows. */
function leadingFactor(parts: readonly Part[]): { readonly factor: number; readonly length: number } | undefined {
  let factor = 1;
  let length = 0;
  for (const part of parts) {
    if (part.role !== 'factor') break;
    factor *= part.value;
    length += part.length;
  }
  return length === 0 ? undefined : { factor, length };
}

const romanForm =
  /^(M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(er|ers|re|e|es|è|ème|èmes|ᵉ|th|st|nd|rd)?$/u;

const romanDigits: ReadonlyMap<string, number> = new Map(
  Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }),
);

/** The value of a word that is a Roman numeral, with or without the ending of an ordinal. */
function romanValue(word: string): { readonly value: number; readonly isOrdinal: boolean } | undefined {
  if (word.length > 20) return undefined;
  const [, numeral = '', ending = ''] = romanForm.exec(word) ?? [];
  // Le, Ces, De and Me are words.
  if (numeral === '' || (ending !== '' && /^[LCDM]$/u.test(numeral))) return undefined;
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = romanDigits.get(numeral[i] ?? '') ?? 0;
    value += digit < (romanDigits.get(numeral[i + 1] ?? '') ?? 0) ? -digit : digit;
  }
  return { value, isOrdinal: ending !== '' };
}
