import { foldForComparison, TokenKind, tokenize } from '../text.ts';

/** Longer texts are compared over their first this many words, as `similarityPct` does. */
export const maxWords = 400;

/** The words and marks of a text by which it is compared, folded; at most `maxWords`. */
export function comparedWords(text: string): readonly string[] {
  const folded = foldForComparison(text);
  const words: string[] = [];
  for (const { kind, start, end } of tokenize(folded)) {
    if (kind === TokenKind.space) continue;
    words.push(folded.slice(start, end));
    if (words.length === maxWords) break;
  }
  return words;
}

/** The similarity of two texts that are `distance` word edits apart, the longer of `length` words: 0 to 99. */
export function pctOf(distance: number, length: number): number {
  return Math.min(99, Math.round((1 - distance / length) * 100));
}

/** The most word edits that leave a similarity of at least `minPct` where the longer text has `length` words; -1 for none. */
export function mostEdits(length: number, minPct: number): number {
  let edits = Math.min(length, Math.ceil((length * (100.5 - minPct)) / 100));
  while (edits >= 0 && pctOf(edits, length) < minPct) edits--;
  return edits;
}
