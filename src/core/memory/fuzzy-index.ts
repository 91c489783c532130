import { boundedDistance } from './bounded-distance.ts';
import { type FrozenTexts, freezeTexts } from './frozen-texts.ts';
import { leastUnshared, signatureOf } from './signatures.ts';
import { comparedWords, mostEdits, pctOf } from './words.ts';

/** A text of an index that is like the one that was looked for. */
export interface FuzzyHit {
  /** Its place among the texts that the index was built from. */
  readonly entry: number;
  /** 100 for the same text after NFC; else what `similarityPct` gives, at most 99. */
  readonly similarityPct: number;
}

export interface FuzzySearch {
  /** Not below what the index was built for. */
  readonly minPct: number;
  readonly limit: number;
  /** Which texts count; all of them by default. */
  readonly accepts?: (entry: number) => boolean;
  /** After a hit, what another must have to be of use; by default more than the worst of `limit` hits. */
  readonly nextMin?: (found: number) => number;
  /**
   * Where more texts than this are so like the one that is looked for that they must be compared word by word, only so
   * many are, those with its rarest words first, or as many as it takes to find one. All are by default; then nothing is
   * missed.
   */
  readonly mostCompared?: number;
}

export interface FuzzyIndex {
  /** The texts that are most alike, the best first; of equal ones always the same. */
  search(text: string, search: FuzzySearch): readonly FuzzyHit[];
}

/**
 * An index that finds the texts like another one by their word edit distance, without missing any: two texts that are
 * alike enough share one of their rarest words, so only texts that have one of those are compared.
 *
 * @param texts each once
 * @param leastPct the least similarity that will be asked for, 1 to 100; the lower, the slower
 */
export function buildFuzzyIndex(texts: readonly string[], leastPct: number): FuzzyIndex {
  const frozen = freezeTexts(texts, leastPct);
  const counts = new Int32Array(frozen.wordCount);
  const seen = new Int32Array(texts.length);
  let round = 0;
  return {
    search(text, options) {
      round++;
      return searchIn(texts, frozen, text, options, { counts, seen, round });
    },
  };
}

/** Space that searches share, so that none has to make and clear it. */
interface Scratch {
  /** How often each word stands in the text that is looked for; zero between searches. */
  readonly counts: Int32Array;
  /** The number of the last search that looked at an entry. */
  readonly seen: Int32Array;
  readonly round: number;
}

function searchIn(
  texts: readonly string[],
  frozen: FrozenTexts,
  text: string,
  options: FuzzySearch,
  { counts, seen, round }: Scratch,
): readonly FuzzyHit[] {
  const words = comparedWords(text);
  const query = Int32Array.from(words, (word) => frozen.rankOf(word));
  const sorted = query.slice().sort();
  const signature = signatureOf(query);
  const found = new Hits(options);
  let left = options.mostCompared ?? Number.POSITIVE_INFINITY;
  const look = (entry: number) => {
    if (seen[entry] === round) return true;
    seen[entry] = round;
    const pct = compare(query, signature, entry, frozen, counts, found.minPct);
    if (pct !== unlike) left--;
    if (pct >= found.minPct && options.accepts?.(entry) !== false)
      found.add({ entry, similarityPct: exactly(pct, texts[entry] ?? '', text) });
    return left > 0 || found.list().length === 0;
  };
  count(query, counts);
  // The rarest words first, unknown ones (-1) before all others; a hit raises what others need, so fewer words matter.
  for (let at = 0; at <= Math.min(query.length - 1, mostEdits(query.length, found.minPct)); at++) {
    const rank = sorted[at] ?? -1;
    if (rank >= 0 && sorted[at - 1] !== rank && !lookAtAll(rank, frozen, look)) break;
  }
  for (const rank of query) if (rank >= 0) counts[rank] = 0;
  return found.list();
}

function count(query: Int32Array, counts: Int32Array): void {
  for (const rank of query) if (rank >= 0) counts[rank] = (counts[rank] ?? 0) + 1;
}

/** Calls back with each text that is found by a word, as long as the answer is yes; the last answer. */
function lookAtAll(rank: number, { postings, postingStarts }: FrozenTexts, look: (entry: number) => boolean): boolean {
  const end = postingStarts[rank + 1] ?? 0;
  for (let at = postingStarts[rank] ?? 0; at < end; at++) if (!look(postings[at] ?? 0)) return false;
  return true;
}

/** What `compare` gives for an entry that need not be compared word by word. */
const unlike = -2;

/** The similarity of an entry, -1 where it is below `minPct`, or `unlike`. */
function compare(
  query: Int32Array,
  signature: Int32Array,
  entry: number,
  frozen: FrozenTexts,
  counts: Int32Array,
  minPct: number,
): number {
  const start = frozen.textStarts[entry] ?? 0;
  const end = frozen.textStarts[entry + 1] ?? 0;
  const longer = Math.max(query.length, end - start);
  const limit = mostEdits(longer, minPct);
  if (limit < 0 || Math.abs(query.length - (end - start)) > limit) return unlike;
  const unshared = query.length + (end - start) - 2 * (longer - limit);
  if (leastUnshared(signature, frozen.signatures, entry) > unshared) return unlike;
  if (sharedWords(frozen.ranks, start, end, counts, longer - limit) < longer - limit) return unlike;
  const distance = boundedDistance(query, frozen.ranks, start, end, limit);
  return distance > limit ? -1 : pctOf(distance, longer);
}

/** How many words an entry shares with the text, or fewer than `wanted` as soon as it is clear that there are. */
function sharedWords(ranks: Int32Array, start: number, end: number, counts: Int32Array, wanted: number): number {
  let shared = 0;
  let at = start;
  for (; at < end && shared + (end - at) >= wanted; at++) {
    const rank = ranks[at] ?? 0;
    const left = counts[rank] ?? 0;
    if (left > 0) shared++;
    counts[rank] = left - 1;
  }
  for (let i = start; i < at; i++) {
    const rank = ranks[i] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return shared;
}

function exactly(pct: number, entry: string, text: string): number {
  return pct === 99 && entry.normalize('NFC') === text.normalize('NFC') ? 100 : pct;
}

/** The best hits so far, and what a further one needs. */
class Hits {
  readonly #search: FuzzySearch;
  readonly #hits: FuzzyHit[] = [];
  minPct: number;

  constructor(search: FuzzySearch) {
    this.#search = search;
    this.minPct = search.minPct;
  }

  add(hit: FuzzyHit): void {
    const { limit, nextMin } = this.#search;
    const hits = this.#hits;
    let at = hits.length;
    while (at > 0 && (hits[at - 1]?.similarityPct ?? 0) < hit.similarityPct) at--;
    hits.splice(at, 0, hit);
    if (hits.length > limit) hits.pop();
    const worst = hits.at(-1)?.similarityPct ?? 0;
    if (nextMin) this.minPct = Math.max(this.minPct, nextMin(hit.similarityPct));
    // A text that is the same counts as 99 until it is compared letter by letter.
    else if (hits.length === limit) this.minPct = Math.max(this.minPct, worst === 99 ? 99 : worst + 1);
  }

  list(): readonly FuzzyHit[] {
    return this.#hits;
  }
}
