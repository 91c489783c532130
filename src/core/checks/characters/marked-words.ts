import type { SegmentContext } from '../check.ts';
import type { MarkFacts, MarkSign } from '../facts.ts';

/** A word of a text with what it says of its marks. */
export interface MarkedWord {
  /** Lower case, NFC. */
  readonly word: string;
  readonly sign: MarkSign;
  readonly isLower: boolean;
  readonly start: number;
  readonly end: number;
}

/** What is known of the marks of a context's target language. */
export function marksOf({ environment }: SegmentContext): MarkFacts | undefined {
  return environment.target.checks.marks;
}

const runs = /[\p{L}\p{M}\p{N}_]+/gu;
const addressSigns = /[@/\\.=:-]/u;
const longest = 12;

/** The words of a text; those in addresses and names of files, and with digits, are foreign. */
export function markedWords(text: string, marks: MarkFacts): readonly MarkedWord[] {
  const found: MarkedWord[] = [];
  for (const match of text.matchAll(runs)) {
    const [surface] = match;
    const start = match.index;
    const end = start + surface.length;
    const lower = surface.toLowerCase();
    const isLower = lower === surface;
    const isForeign = surface.length > longest || isInAddress(text, start, end);
    const word = isForeign ? lower : lower.normalize('NFC');
    found.push({ word, sign: isForeign ? 'foreign' : marks.signOf(word), isLower, start, end });
  }
  return found;
}

/** Whether a sign of an address joins a word to what stands before or after it. */
function isInAddress(text: string, start: number, end: number): boolean {
  const isBefore = start > 1 && addressSigns.test(text[start - 1] ?? '') && /\S/u.test(text[start - 2] ?? '');
  return isBefore || (addressSigns.test(text[end] ?? '') && /[^\s"”’)»\]]/u.test(text[end + 1] ?? ' '));
}
