import { widthAt } from '../text.ts';
import type { CompoundFacts } from './facts.ts';
import { CharClass, classAt, foldWord } from './fold.ts';

/** How a syllable is written: `an`, `An`, `AN`. A single capital letter is `title`. */
type Shape = 'lower' | 'title' | 'capitals';

interface Syllable {
  /** Folded, in the spelling of the words. */
  readonly key: string;
  readonly shape: Shape;
  /** Whether only a space or a hyphen parts it from the syllable before. */
  readonly isJoined: boolean;
}

/** The syllables around and in an occurrence; the occurrence is those from `first` up to, and without, `end`. */
interface Stretch {
  readonly syllables: readonly Syllable[];
  readonly first: number;
  readonly end: number;
}

/** Syllables read on each side of an occurrence. */
const reach = 4;
/** Longest syllable, in code units; `nghiêng` in NFD has nine. Anything longer is not looked at. */
const longestSyllable = 16;
/** Longest run of spaces between the syllables of a word. */
const longestGap = 8;

/** What a word costs in a reading; one of several syllables, one of a single syllable, a syllable that is no word. */
const cost = { word: 10, syllable: 11, remnant: 20 } as const;

/**
 * Whether an occurrence takes its first or last syllable from a neighbouring word: `học máy` in `học máy tính`, which
 * reads `học | máy tính`.
 *
 * Two readings of the occurrence with up to four syllables on each side are weighed: in one the occurrence is a word, in
 * the other some word crosses its start or its end. The reading with fewer words is taken, with fewer single syllables
 * where they have equally many; a syllable that is no word by itself counts as two. Where both cost the same, the
 * crossing word is taken.
 *
 * @param start UTF-16 offsets into the text, `end` exclusive
 */
export function straddlesWords(text: string, start: number, end: number, facts: CompoundFacts): boolean {
  const before = syllableBefore(text, start, facts);
  const after = syllableAfter(text, end, facts);
  if (!before && !after) return false;
  const inside = syllablesOf(text, start, end, facts);
  const crossesStart = before && isLinked(before.syllable, inside[0], facts);
  const crossesEnd = after && isLinked(inside.at(-1), after.syllable, facts) && !isName(inside, after.syllable);
  if (!crossesStart && !crossesEnd) return false;
  const left = before ? readAll(before, (at) => syllableBefore(text, at, facts)).reverse() : [];
  const right = after ? readAll(after, (at) => syllableAfter(text, at, facts)) : [];
  const [opening, ...rest] = inside;
  if (!opening) return false;
  const joined = left.length > 0 ? [{ ...opening, isJoined: true }, ...rest] : inside;
  const stretch = { syllables: [...left, ...joined, ...right], first: left.length, end: left.length + inside.length };
  return crossingCost(stretch, facts) <= termCost(stretch, facts);
}

function isLinked(first: Syllable | undefined, second: Syllable | undefined, facts: CompoundFacts): boolean {
  return first !== undefined && second !== undefined && facts.isLinked(first.key, second.key);
}

/** Whether the syllables are a name that ends where its capitals end. */
function isName(inside: readonly Syllable[], after: Syllable): boolean {
  return inside.length > 1 && after.shape !== 'capitals' && inside.every(({ shape }) => shape === 'title');
}

/** The cost of the reading in which the occurrence is a word. */
function termCost({ syllables, first, end }: Stretch, facts: CompoundFacts): number {
  const left = { syllables: syllables.slice(0, first), first: 0, end: 0 };
  const right = { syllables: syllables.slice(end), first: 0, end: 0 };
  return costs(left, facts).plain + cost.word + costs(right, facts).plain;
}

/** The least cost of a reading in which some word crosses the start or the end of the occurrence. */
function crossingCost(stretch: Stretch, facts: CompoundFacts): number {
  return costs(stretch, facts).crossing;
}

interface Costs {
  /** Of readings in which no word crosses a bound of the occurrence. */
  readonly plain: number;
  /** Of readings in which one does. */
  readonly crossing: number;
}

/** The least costs of reading all the syllables, worked out from the left: the last word may have any length. */
function costs({ syllables, first, end }: Stretch, facts: CompoundFacts): Costs {
  const best: Costs[] = [{ plain: 0, crossing: Number.POSITIVE_INFINITY }];
  for (let to = 1; to <= syllables.length; to++) {
    let plain = Number.POSITIVE_INFINITY;
    let crossing = Number.POSITIVE_INFINITY;
    for (let from = to - 1; from >= 0 && to - from <= facts.longest; from--) {
      if (to - from > 1 && syllables[from + 1]?.isJoined === false) break;
      const price = priceOf(syllables.slice(from, to), facts);
      const before = best[from];
      if (price === undefined || !before) continue;
      const crosses = (from < first && first < to) || (from < end && end < to);
      if (crosses) crossing = Math.min(crossing, before.plain + price);
      else plain = Math.min(plain, before.plain + price);
      crossing = Math.min(crossing, before.crossing + price);
    }
    best.push({ plain, crossing });
  }
  return best.at(-1) ?? { plain: 0, crossing: Number.POSITIVE_INFINITY };
}

/** What the syllables cost as one word; undefined where they are none. */
function priceOf(syllables: readonly Syllable[], facts: CompoundFacts): number | undefined {
  const [only] = syllables;
  if (only && syllables.length === 1) {
    return (only.shape !== 'lower' && only.isJoined) || facts.isWord(only.key) ? cost.syllable : cost.remnant;
  }
  return keysOf(syllables).some((key) => facts.isWord(key)) ? cost.word : undefined;
}

/**
 * The words that the syllables may be. A capital stands at the start of a word or of a name's syllable: `an Ninh` is not
 * `an ninh`, but `An Ninh` and `AN NINH` may be. Capitals beside other letters make no word, so that `AI cập nhật` has no
 * `Ai Cập` in it.
 */
function keysOf(syllables: readonly Syllable[]): readonly string[] {
  const capitals = syllables.filter(({ shape }) => shape === 'capitals').length;
  const isShouted = capitals > 0 && syllables.every(({ shape }) => shape !== 'lower');
  if (capitals > 0 && !isShouted) return [];
  const lower = syllables.map(({ key }) => key);
  const titled = syllables.map(({ key, shape }) => (shape === 'lower' ? key : capitalised(key)));
  const rises = titled.some((key, i) => i > 0 && syllables[i - 1]?.shape === 'lower' && key !== lower[i]);
  const [first = ''] = lower;
  const keys = [titled.join(' '), [first, ...titled.slice(1)].join(' ')];
  return rises ? keys : [...keys, lower.join(' ')];
}

function capitalised(key: string): string {
  const width = widthAt(key, 0);
  return key.slice(0, width).toUpperCase() + key.slice(width);
}

/** A syllable, and the offset at which reading on goes on. */
interface Step {
  readonly syllable: Syllable;
  readonly next: number;
}

function readAll(first: Step, read: (offset: number) => Step | undefined): Syllable[] {
  const syllables: Syllable[] = [];
  for (let step: Step | undefined = first; step && syllables.length < reach; step = read(step.next))
    syllables.push(step.syllable);
  return syllables;
}

/** The syllables of an occurrence; the first is never joined. */
function syllablesOf(text: string, start: number, end: number, facts: CompoundFacts): readonly Syllable[] {
  const syllables: Syllable[] = [];
  let last = start;
  for (let at = start; at < end; ) {
    if (!isLetter(text, at)) {
      at += widthAt(text, at);
      continue;
    }
    let to = at;
    while (to < end && isLetter(text, to)) to += widthAt(text, to);
    syllables.push(syllableOf(text.slice(at, to), syllables.length > 0 && isGap(text, last, at), facts));
    last = to;
    at = to;
  }
  return syllables;
}

function syllableAfter(text: string, offset: number, facts: CompoundFacts): Step | undefined {
  let from = offset;
  while (from < text.length && from - offset < longestGap && !isLetter(text, from)) from++;
  if (!isGap(text, offset, from)) return undefined;
  let to = from;
  while (to < text.length && to - from <= longestSyllable && isLetter(text, to)) to += widthAt(text, to);
  if (to === from || to - from > longestSyllable) return undefined;
  return { syllable: syllableOf(text.slice(from, to), true, facts), next: to };
}

function syllableBefore(text: string, offset: number, facts: CompoundFacts): Step | undefined {
  let to = offset;
  while (to > 0 && offset - to < longestGap && !isLetter(text, to - 1)) to--;
  if (!isGap(text, to, offset)) return undefined;
  let from = to;
  while (from > 0 && to - from <= longestSyllable && isLetter(text, from - 1)) from--;
  if (to === from || to - from > longestSyllable) return undefined;
  // The first of all is joined to nothing that is read; `costs` never asks.
  return { syllable: syllableOf(text.slice(from, to), true, facts), next: from };
}

function syllableOf(word: string, isJoined: boolean, facts: CompoundFacts): Syllable {
  const lower = foldWord(word);
  const written = word.normalize('NFC');
  const [initial = ''] = written;
  const isCapital = initial !== initial.toLowerCase();
  const isAll = written.length > 1 && written === written.toUpperCase() && isCapital;
  return { key: facts.spellingOf(lower), shape: isAll ? 'capitals' : isCapital ? 'title' : 'lower', isJoined };
}

function isLetter(text: string, offset: number): boolean {
  const cls = classAt(text, offset);
  return cls === CharClass.simple || cls === CharClass.complex || cls === CharClass.invisible;
}

/** Whether what lies between two syllables is spaces, with one line break at most, or one hyphen. */
function isGap(text: string, start: number, end: number): boolean {
  if (end - start === 1 && classAt(text, start) === CharClass.hyphen) return true;
  let breaks = 0;
  for (let at = start; at < end; at++) {
    if (classAt(text, at) !== CharClass.space) return false;
    if (text.charCodeAt(at) === 0x0a) breaks++;
  }
  return end > start && breaks <= 1;
}
