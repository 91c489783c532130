import { signaturesOf } from './signatures.ts';
import { comparedWords, mostEdits } from './words.ts';

/** Texts as numbers: each word is its rank, the rarest word 0. Flat arrays, since there may be a million texts. */
export interface FrozenTexts {
  readonly wordCount: number;
  /** The rank of a word, -1 for one that no text has. */
  rankOf(word: string): number;
  /** The words of all texts, one text after the other. */
  readonly ranks: Int32Array;
  /** Where each text begins in `ranks`, and behind the last where it ends. */
  readonly textStarts: Int32Array;
  /** Signatures of the texts, by which most that are unlike are told apart at once. */
  readonly signatures: Int32Array;
  /** Texts by their rarest words: enough of them that two texts which are alike share one. */
  readonly postings: Int32Array;
  /** Where the texts of each rank begin in `postings`. */
  readonly postingStarts: Int32Array;
}

/** @param leastPct the least similarity at which two texts must share one of the words that they are found by */
export function freezeTexts(texts: readonly string[], leastPct: number): FrozenTexts {
  const ids = new Map<string, number>();
  const frequencies: number[] = [];
  const textStarts = new Int32Array(texts.length + 1);
  const words: number[] = [];
  texts.forEach((text, index) => {
    for (const word of comparedWords(text)) {
      const id = ids.get(word) ?? ids.size;
      if (id === ids.size) ids.set(word, id);
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      words.push(id);
    }
    textStarts[index + 1] = words.length;
  });
  const rankOfId = ranksByRarity(frequencies);
  const ranks = new Int32Array(words.length);
  words.forEach((id, at) => {
    ranks[at] = rankOfId[id] ?? 0;
  });
  const rankOf = (word: string): number => {
    const id = ids.get(word);
    return id === undefined ? -1 : (rankOfId[id] ?? -1);
  };
  const signatures = signaturesOf(ranks, textStarts);
  return {
    wordCount: ids.size,
    rankOf,
    ranks,
    textStarts,
    signatures,
    ...postingsOf(ranks, textStarts, ids.size, leastPct),
  };
}

/** The rank of each word: how many words are rarer, or as rare and older. */
function ranksByRarity(frequencies: readonly number[]): Int32Array {
  const order = Array.from(frequencies.keys()).sort((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0) || a - b);
  const ranks = new Int32Array(frequencies.length);
  order.forEach((id, rank) => {
    ranks[id] = rank;
  });
  return ranks;
}

function postingsOf(ranks: Int32Array, textStarts: Int32Array, wordCount: number, leastPct: number) {
  const postingStarts = new Int32Array(wordCount + 1);
  eachRareWord(ranks, textStarts, leastPct, (rank) => {
    postingStarts[rank + 1] = (postingStarts[rank + 1] ?? 0) + 1;
  });
  for (let rank = 0; rank < wordCount; rank++)
    postingStarts[rank + 1] = (postingStarts[rank + 1] ?? 0) + (postingStarts[rank] ?? 0);
  const filled = postingStarts.slice();
  const postings = new Int32Array(postingStarts[wordCount] ?? 0);
  eachRareWord(ranks, textStarts, leastPct, (rank, text) => {
    const at = filled[rank] ?? 0;
    postings[at] = text;
    filled[rank] = at + 1;
  });
  return { postings, postingStarts };
}

/** Calls back for each text with its rarest words, each word once. */
function eachRareWord(
  ranks: Int32Array,
  textStarts: Int32Array,
  leastPct: number,
  tell: (rank: number, text: number) => void,
): void {
  for (let text = 0; text + 1 < textStarts.length; text++) {
    const sorted = ranks.slice(textStarts[text], textStarts[text + 1]).sort();
    const count = Math.min(sorted.length, mostEdits(sorted.length, leastPct) + 1);
    for (let at = 0; at < count; at++) {
      const rank = sorted[at] ?? 0;
      if (at === 0 || sorted[at - 1] !== rank) tell(rank, text);
    }
  }
}
