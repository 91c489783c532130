import type { IdentityFacts } from '../facts.ts';
import { nameKey } from '../identity/name-key.ts';
import { type KnownWord, ofWord } from '../known-word.ts';
import { textWords } from '../text-words.ts';

/** What is recognisable of a text in its translation. */
export interface Signs {
  /** Names, numbers, shared words and word beginnings, each with how much it tells. */
  readonly features: ReadonlyMap<string, number>;
  /** Bits of the marks that a translation keeps: question, exclamation, quotation, brackets, colon. */
  readonly marks: number;
  /** UTF-16 units. */
  readonly length: number;
}

const weights = { name: 3, number: 3, digit: 1.5, concept: 2, beginning: 1.5 } as const;
/** What each mark counts, in the order of its bits, where one text alone has it. */
const markWeights = [1.5, 1.5, 0.7, 0.7, 0.7] as const;
const markBits = new Map(
  ['?', '!', '«»“”"‘', '([', ':;'].flatMap((list, i) => [...list].map((mark) => [mark.charCodeAt(0), 1 << i])),
);
const markTable = Uint8Array.from({ length: 0x2100 }, (_, unit) => markBits.get(unit) ?? 0);
/** What is looked at of a text: its signs tell long before. */
const longest = 3000;

/** The signs of a text, by what its language's facts know. */
export function signsOf(text: string, facts: IdentityFacts): Signs {
  const features = new Map<string, number>();
  const known = wordsOf(facts);
  const { words, starts, ends } = textWords(text.length > longest ? text.slice(0, longest) : text);
  let marks = 0;
  let before: WordSigns | undefined;
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    marks |= marksIn(text, end, starts[i] as number);
    end = ends[i] as number;
    const word = known.signsOf(words[i] as KnownWord);
    if (word.concept !== undefined) features.set(word.concept, weights.concept);
    const phrase = before?.opensPhrase ? known.concepts.get(`${before.lower} ${word.lower}`) : undefined;
    if (phrase !== undefined) features.set(phrase, weights.concept);
    if (word.form !== undefined) features.set(word.form, Math.max(word.weight, features.get(word.form) ?? 0));
    before = word;
  }
  marks |= marksIn(text, end, Math.min(text.length, longest));
  return { features, marks, length: text.length };
}

/** The bits of the marks of a stretch. */
function marksIn(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit < markTable.length) marks |= markTable[unit] as number;
  }
  return marks;
}

/** What one word tells. */
interface WordSigns {
  readonly lower: string;
  readonly concept: string | undefined;
  readonly opensPhrase: boolean;
  /** What it has in common with its counterpart by its letters: a number, a name, the beginning of a cognate. */
  readonly form: string | undefined;
  readonly weight: number;
}

function formOf(word: string, lower: string, isFar: boolean): Pick<WordSigns, 'form' | 'weight'> {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const digits = /^\d+/u.exec(word)?.[0] ?? '';
    return { form: `#${digits}`, weight: digits.length > 1 ? weights.number : weights.digit };
  }
  const hasCapital = word[0] !== lower[0];
  // A language of other roots shares names alone.
  const isSign = hasCapital ? word.length > 1 : word.length > 4 && !isFar;
  if (!isSign) return { form: undefined, weight: 0 };
  return { form: nameKey(lower.slice(0, 5)), weight: hasCapital ? weights.name : weights.beginning };
}

/**
 * How much the signs of a source and a target say that they belong together: what they share, less what their marks and
 * lengths differ.
 *
 * @param ratio natural logarithm of the usual length of a target by that of its source
 */
export function agreement(source: Signs, target: Signs, ratio: number): number {
  let sum = sharedSigns(source, target);
  const differing = source.marks ^ target.marks;
  if (differing !== 0)
    for (let i = 0; i < markWeights.length; i++) if (differing & (1 << i)) sum -= markWeights[i] ?? 0;
  const stretch = (Math.log((target.length + 5) / (source.length + 5)) - ratio) / 0.22;
  return sum - Math.min(5, (stretch * stretch) / 2);
}

/** How much two texts share. */
export function sharedSigns(source: Signs, target: Signs): number {
  const [few, many] =
    source.features.size < target.features.size
      ? [source.features, target.features]
      : [target.features, source.features];
  let sum = 0;
  for (const [feature, weight] of few) {
    const other = many.get(feature);
    if (other !== undefined) sum += Math.min(weight, other);
  }
  return sum;
}

interface KnownWords {
  /** Words and phrases of two words by the key that the languages share. */
  readonly concepts: ReadonlyMap<string, string>;
  signsOf(word: KnownWord): WordSigns;
}

const prepared = new WeakMap<IdentityFacts, KnownWords>();

function wordsOf(facts: IdentityFacts): KnownWords {
  let words = prepared.get(facts);
  if (!words) {
    words = prepare(facts);
    prepared.set(facts, words);
  }
  return words;
}

function prepare(facts: IdentityFacts): KnownWords {
  const concepts = new Map<string, string>();
  for (const list of [facts.common, facts.acronyms, facts.places])
    for (const [key, forms] of list)
      for (const form of forms) concepts.set(form.toLowerCase().split(/[ -]/u).slice(0, 2).join(' '), `=${key}`);
  const openers = new Set(
    [...concepts.keys()].flatMap((form) => (form.includes(' ') ? form.split(' ').slice(0, 1) : [])),
  );
  return {
    concepts,
    signsOf: ofWord((word) => {
      const lower = word.toLowerCase();
      const form = formOf(word, lower, facts.isNativeWord !== undefined);
      return { lower, concept: concepts.get(lower), opensPhrase: openers.has(lower), ...form };
    }),
  };
}
