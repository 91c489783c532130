import type { SegmentContext } from '../check.ts';
import type { MarkFacts, MarkSign } from '../facts.ts';

/** A word of a text with what it says of its marks. */
export interface MarkedWord extends Reading {
  readonly start: number;
  readonly end: number;
}

interface Reading {
  /** Lower case, NFC. */
  readonly word: string;
  readonly sign: MarkSign;
  readonly isLower: boolean;
  readonly hasTone: boolean;
  /** Whether it is seldom, and would be frequent with the stroke of a letter. */
  readonly isStrokeless: boolean;
}

/** What is known of the marks of a context's target language. */
export function marksOf({ environment }: SegmentContext): MarkFacts | undefined {
  return environment.target.checks.marks;
}

const longest = 12;

/** The words of a text; long ones and those in addresses, in names of files and with digits are foreign. */
export function markedWords(text: string, marks: MarkFacts): readonly MarkedWord[] {
  const found: MarkedWord[] = [];
  for (let start = 0; start < text.length; ) {
    if (!isWordUnit(text.charCodeAt(start))) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    const isForeign = end - start > longest || isInAddress(text, start, end);
    const { word, sign, isLower, hasTone, isStrokeless } = isForeign ? long : readingOf(text.slice(start, end), marks);
    // Field by field: a spread costs five times as much.
    found.push({ word, sign, isLower, hasTone, isStrokeless, start, end });
    start = end;
  }
  return found;
}

const long: Reading = { word: '', sign: 'foreign', isLower: true, hasTone: false, isStrokeless: false };

const readings = new WeakMap<MarkFacts, Map<string, Reading>>();
const mostReadings = 20_000;

/** The reading of a word as it is written; a language has few syllables, so that most have been read before. */
function readingOf(surface: string, marks: MarkFacts): Reading {
  const all = readings.get(marks);
  const before = all?.get(surface);
  if (before) return before;
  const known = all && all.size < mostReadings ? all : new Map<string, Reading>();
  if (known !== all) readings.set(marks, known);
  const lower = surface.toLowerCase();
  const word = lower.normalize('NFC');
  const reading = {
    word,
    sign: marks.signOf(word),
    isLower: lower === surface,
    hasTone: marks.hasTone(word),
    isStrokeless: marks.strokeless.has(word),
  };
  known.set(surface, reading);
  return reading;
}

/** Letters, marks and digits, by large ranges: what is none of the language's letters is foreign anyway. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === 0x5f
    );
  return (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) || unit > 0x3040;
}

/** Whether a sign of an address joins a word to what stands before or after it. */
function isInAddress(text: string, start: number, end: number): boolean {
  if (isAddressSign(text.charCodeAt(start - 1)) && start > 1 && /\S/u.test(text[start - 2] ?? '')) return true;
  return isAddressSign(text.charCodeAt(end)) && /[^\s"”’)»\]]/u.test(text[end + 1] ?? ' ');
}

/** One of `@ / \ . = : -`. */
function isAddressSign(unit: number): boolean {
  return (unit >= 0x2d && unit <= 0x2f) || unit === 0x3a || unit === 0x3d || unit === 0x40 || unit === 0x5c;
}
