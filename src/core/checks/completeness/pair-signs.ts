import { TokenKind, tokenize } from '../../text.ts';
import type { IdentityFacts } from '../facts.ts';
import { nameKey } from '../identity/name-key.ts';

/** What is recognisable of a text in its translation. */
export interface Signs {
  /** Names, numbers, shared words and word beginnings, each with how much it tells. */
  readonly features: ReadonlyMap<string, number>;
  /** Marks that a translation keeps: question, exclamation, quotation, brackets, colon. */
  readonly marks: readonly boolean[];
  /** UTF-16 units. */
  readonly length: number;
}

const weights = { name: 3, number: 3, digit: 1.5, concept: 2, beginning: 1.5 } as const;
const marks: readonly RegExp[] = [/\?/u, /!/u, /[«»“”"‘]/u, /[([]/u, /[:;]/u];
/** What is looked at of a text: its signs tell long before. */
const longest = 3000;

/** The signs of a text, by what its language's facts know. */
export function signsOf(text: string, facts: IdentityFacts): Signs {
  const features = new Map<string, number>();
  const known = conceptsOf(facts);
  const read = text.length > longest ? text.slice(0, longest) : text;
  let before = '';
  for (const { kind, start, end } of tokenize(read)) {
    if (kind !== TokenKind.word) continue;
    const word = read.slice(start, end);
    const lower = word.toLowerCase();
    const concept = known.get(lower);
    if (concept !== undefined) features.set(concept, weights.concept);
    const phrase = before === '' ? undefined : known.get(`${before} ${lower}`);
    if (phrase !== undefined) features.set(phrase, weights.concept);
    before = lower;
    addForm(features, word, lower, facts.nativeWord !== undefined);
  }
  return { features, marks: marks.map((mark) => mark.test(read)), length: text.length };
}

/** Adds what a word has in common with its counterpart by its letters: a number, a name, the beginning of a cognate. */
function addForm(features: Map<string, number>, word: string, lower: string, isFar: boolean): void {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const digits = /^\d+/u.exec(word)?.[0] ?? '';
    features.set(`#${digits}`, digits.length > 1 ? weights.number : weights.digit);
    return;
  }
  const hasCapital = word[0] !== lower[0];
  if (word.length < 4 && !(hasCapital && word.length > 1)) return;
  // A language of other roots shares names alone, but the source may have one in small letters.
  if (isFar && !hasCapital) return;
  const beginning = nameKey(lower.slice(0, 5));
  const weight = hasCapital ? weights.name : weights.beginning;
  if (word.length >= 5 || hasCapital) features.set(beginning, Math.max(weight, features.get(beginning) ?? 0));
}

/**
 * How much the signs of a source and a target say that they belong together: what they share, less what their marks and
 * lengths differ.
 *
 * @param ratio natural logarithm of the usual length of a target by that of its source
 */
export function agreement(source: Signs, target: Signs, ratio: number): number {
  let sum = sharedSigns(source, target);
  for (const [i, mark] of source.marks.entries()) if (mark !== target.marks[i]) sum -= i < 2 ? 1.5 : 0.7;
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

const prepared = new WeakMap<IdentityFacts, ReadonlyMap<string, string>>();

/** Words and phrases of two words by the key that the languages share. */
function conceptsOf(facts: IdentityFacts): ReadonlyMap<string, string> {
  let concepts = prepared.get(facts);
  if (!concepts) {
    const made = new Map<string, string>();
    for (const list of [facts.common, facts.acronyms, facts.places])
      for (const [key, forms] of list)
        for (const form of forms) made.set(form.toLowerCase().split(/[ -]/u).slice(0, 2).join(' '), `=${key}`);
    concepts = made;
    prepared.set(facts, concepts);
  }
  return concepts;
}
