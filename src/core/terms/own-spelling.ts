import { foldWord } from './fold.ts';

/** How near a term's spelling comes to that of words in a text: the first figure that differs decides. */
type Closeness = readonly [shared: number, unmatched: number, isParted: number];

interface Words {
  /** Folded. */
  readonly words: readonly string[];
  /** What stands between the words, without what differs in type alone. */
  readonly gaps: string;
}

/**
 * The place in the list of the term that the words of a text are spelt like, the first of those that are equally near:
 * the one whose words begin with the most of the same letters, then the one with the fewest others, then the one with
 * the same hyphens. Endings that only the text has count for nothing, so that it serves for inflected words too.
 *
 * @param terms base forms, at least one
 * @example closestSpelling('data centers', ['data centre', 'data center']) // 1
 */
export function closestSpelling(surface: string, terms: readonly string[]): number {
  if (surface === terms[0]) return 0;
  const found = wordsOf(surface);
  let closest = 0;
  let best: Closeness | undefined;
  for (const [index, term] of terms.entries()) {
    const closeness = closenessOf(found, wordsOf(term));
    if (best && !isCloser(closeness, best)) continue;
    closest = index;
    best = closeness;
  }
  return closest;
}

function wordsOf(text: string): Words {
  const words = foldWord(text).split(/[\s'’ʼ＇\u2010\u2011-]+/u);
  const gaps = (text.match(/[\s'’ʼ＇\u2010\u2011-]+/gu) ?? []).map((gap) => (/[\u2010\u2011-]/u.test(gap) ? '-' : ' '));
  return { words, gaps: gaps.join('') };
}

function closenessOf(found: Words, term: Words): Closeness {
  let shared = 0;
  let unmatched = 0;
  for (const [index, word] of term.words.entries()) {
    const length = sharedStart(word, found.words[index] ?? '');
    shared += length;
    unmatched += word.length - length;
  }
  return [shared, -unmatched, found.gaps === term.gaps ? 1 : 0];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function isCloser(a: Closeness, b: Closeness): boolean {
  return a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] > b[1] : a[2] > b[2];
}
