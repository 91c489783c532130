import { editDistance } from './edit-distance.ts';
import { foldForComparison, TokenKind, tokenize } from './text.ts';

/** Longer texts are compared over their first this many words, which keeps the work bounded. */
const maxWords = 400;

/**
 * How alike two plain texts are, as a whole percentage: 100 for texts equal after folding, 0 for nothing in common.
 * It is one minus the word edit distance over the longer text's words, the measure that translators know from memories.
 */
export function similarityPct(a: string, b: string): number {
  const left = foldForComparison(a);
  const right = foldForComparison(b);
  if (left === right) return 100;
  const leftWords = wordsOf(left);
  const rightWords = wordsOf(right);
  const longer = Math.max(leftWords.length, rightWords.length);
  if (longer === 0) return 0;
  const share = 1 - editDistance(leftWords, rightWords) / longer;
  return Math.min(99, Math.round(share * 100));
}

/** The tokens that count, spaces left out. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === TokenKind.space) continue;
    words.push(text.slice(token.start, token.end));
    if (words.length === maxWords) break;
  }
  return words;
}
