import type { Collection, Counted } from './collect.ts';

/** A phrase with its rank among the candidates. */
export interface Scored extends Counted {
  /** C-value times contrast; greater is more of a term. */
  readonly score: number;
  readonly cValue: number;
  /** How much more its words stand here than in general texts, in bits. */
  readonly contrast: number;
}

/**
 * The phrases of a collection that may be terms, best first. The score is the product of two measures.
 *
 * C-value: (1 + log2 n) · (f − mean f of the longer phrases that it stands in), with n the phrase's nouns and adjectives
 * and f its count. What stands only inside one longer phrase gets 0 and is left out. Among the longer phrases count
 * those with at least `minCount` occurrences, and at least two: what stands once is no evidence against what it holds. The 1 lets phrases of one word have a value. A name counts
 * only where it stands in no longer name: `York` is none because of New York and York Road.
 *
 * Contrast: the sum of log2 w over the phrase's nouns and adjectives, less `commonplaceBits` / n, divided by n, where
 * w = (f + m·p) / (N + m) / p is the weirdness of a word that stands f times among N here, against its share p in general
 * texts; m words of general text are added to the texts, so that a short one does not make each of its words look rare.
 *
 * @param minCount phrases with fewer occurrences are left out
 * @see K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms: the C-value/NC-value method",
 * International Journal on Digital Libraries 3(2), 2000
 * @see A. Barrón-Cedeño et al., "An improved automatic term recognition method for Spanish", CICLing 2009, for 1 + log2 n
 * @see K. Ahmad, L. Gillam and L. Tostevin, "University of Surrey participation in TREC 8", 1999, for weirdness
 */
export function rankPhrases(
  collection: Collection,
  minCount: number,
  generalShare: (key: string) => number,
): readonly Scored[] {
  const frequent = collection.phrases.filter(({ count }) => count >= minCount);
  const longer = longerPhrases(frequent.filter(({ count }) => count >= fewestToCover));
  const scored: Scored[] = [];
  for (const phrase of frequent) {
    const around = longer.get(phrase.key);
    const outside = phrase.count - (around ? around.occurrences / around.phrases : 0);
    const independent = phrase.kind === 'name' ? Math.min(outside, phrase.alone) : outside;
    const cValue = (1 + Math.log2(phrase.content.length)) * independent;
    const contrast = contrastOf(phrase, collection, generalShare);
    const score = cValue * contrast;
    if (score > 0) scored.push({ ...phrase, score, cValue, contrast });
  }
  return scored.sort((a, b) => b.score - a.score || b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** A longer phrase that stands less often takes nothing from those inside it. */
const fewestToCover = 2;
/** Words of general text that are added to the texts. */
const generalWords = 1000;
/** What a general word reaches that a text happens to use. */
const commonplaceBits = 3;

interface Around {
  phrases: number;
  occurrences: number;
}

/** For each phrase that stands in longer ones: how many, and how often they stand altogether. */
function longerPhrases(phrases: readonly Counted[]): ReadonlyMap<string, Around> {
  const found = new Map<string, Around>();
  for (const { nested, count } of phrases) {
    for (const key of nested) {
      const around = found.get(key);
      if (around) {
        around.phrases++;
        around.occurrences += count;
      } else found.set(key, { phrases: 1, occurrences: count });
    }
  }
  return found;
}

function contrastOf({ content }: Counted, collection: Collection, generalShare: (key: string) => number): number {
  let bits = 0;
  for (const key of content) {
    const share = generalShare(key);
    const here = (collection.wordCounts.get(key) ?? 1) + generalWords * share;
    bits += Math.log2(here / (collection.totalWords + generalWords) / share);
  }
  return (bits - commonplaceBits / content.length) / content.length;
}
