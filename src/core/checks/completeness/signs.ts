import type { Language } from '../../ports.ts';
import type { SegmentContext } from '../check.ts';
import { withoutAddresses } from '../identity/addresses.ts';
import { type KnownWord, ofWord, WordTrait } from '../known-word.ts';
import { onceASegment } from '../once-a-segment.ts';
import { textWords } from '../text-words.ts';
import { composed } from './composed.ts';

/** By what a target shows the languages that it is written in. Words are those without capitals and digits. */
export interface Signs {
  /** All words, capitals and digits or not. */
  readonly words: number;
  readonly lower: number;
  /** Function words of the target's language. */
  readonly own: number;
  /** Function words of the source's language that are no words of the target's; those that names have apart. */
  readonly source: number;
  readonly sourceInNames: number;
  /** Words whose letters are not the target language's. */
  readonly alien: number;
  /** The first of these; empty where there is none. */
  readonly firstAlien: string;
  /** The same among the words with capitals: names, and headings that capitalise every word. */
  readonly alienCapitals: number;
}

/** A word's part in the signs, as bits. */
export const Sign = { own: 1, source: 2, sourceInNames: 4, alien: 8 } as const;

/** The signs of a segment's target. Computed once a segment, in one pass over the text. */
export const signsOf: (context: SegmentContext) => Signs = onceASegment(({ target, environment }) =>
  countSigns(withoutAddresses(target), environment.source, environment.target),
);

/** The signs of a text by two languages. */
export function countSigns(written: string, source: Language, target: Language): Signs {
  const { words, traits } = textWords(written);
  const isComposed = (traits & WordTrait.mark) === 0;
  const all = isComposed ? words : textWords(composed(written)).words;
  const readWord = pairOf(source, target).ofWords;
  const counts = {
    words: all.length,
    lower: 0,
    own: 0,
    source: 0,
    sourceInNames: 0,
    alien: 0,
    firstAlien: '',
    alienCapitals: 0,
  };
  for (const word of all) countWord(word, readWord(word), counts);
  return counts;
}

function countWord({ text }: KnownWord, sign: number, counts: { -readonly [Key in keyof Signs]: Signs[Key] }): void {
  if (sign & capital) {
    if (sign & Sign.alien && !isDigitAt(text, 0)) counts.alienCapitals++;
    return;
  }
  counts.lower++;
  // Most words show nothing.
  if (sign === 0) return;
  if (sign & Sign.own) counts.own++;
  if (sign & Sign.source) counts.source++;
  if (sign & Sign.sourceInNames) counts.sourceInNames++;
  if ((sign & Sign.alien) === 0) return;
  if (counts.alien === 0) counts.firstAlien = text;
  counts.alien++;
}

/** A bit beside those of `Sign`: the word begins with no small letter. */
const capital = 16;

/** What a lower-case word shows, for a pair of languages. Words of more than 40 letters show nothing. */
export function signReader(source: Language, target: Language): (word: string) => number {
  return pairOf(source, target).ofText;
}

interface Readers {
  readonly ofText: (word: string) => number;
  readonly ofWords: (word: KnownWord) => number;
}

function pairOf(source: Language, target: Language): Readers {
  const pair = readers.get(source)?.get(target);
  if (pair) return pair;
  const ofText = makeReader(source, target);
  const ofWords = ofWord((word) => (isLowerAt(word, 0) ? ofText(word) : capital | ofText(word.toLowerCase())));
  const made = { ofText, ofWords };
  const ofSource = readers.get(source) ?? new WeakMap();
  readers.set(source, ofSource.set(target, made));
  return made;
}

const readers = new WeakMap<Language, WeakMap<Language, Readers>>();
const limit = 50_000;

function makeReader({ checks: source }: Language, { checks: target }: Language): (word: string) => number {
  const seen = new Map<string, number>();
  const read = (word: string) => {
    const spelling = target.canSpell(word) ? 0 : Sign.alien;
    const [isSource, isTarget] = [source.functionWords.has(word), target.functionWords.has(word)];
    if (isTarget) return isSource ? spelling : spelling | Sign.own;
    if (!isSource || target.lookalikes.has(word)) return spelling;
    return spelling | (source.nameWords.has(word) ? Sign.sourceInNames : Sign.source);
  };
  return (word) => {
    if (word.length > 40) return 0;
    const before = seen.get(word);
    if (before !== undefined) return before;
    const sign = read(word);
    if (seen.size < limit) seen.set(word, sign);
    return sign;
  };
}

/** Figures show no language: `Tel. +33 1 42`. */
function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const letter = text[at] ?? '';
  return letter.toLowerCase() === letter && letter.toUpperCase() !== letter;
}
