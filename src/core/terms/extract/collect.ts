import type { Phrase, PhraseFacts, PhraseKind, WordRun } from './facts.ts';
import { wordRuns } from './word-runs.ts';

/** Where a phrase stands: the segment by its number, and UTF-16 offsets into its source text, end exclusive. */
export interface Occurrence {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

/** A phrase with all that the texts say of it. */
export interface Counted {
  readonly key: string;
  readonly kind: PhraseKind;
  /** The keys of its nouns and adjectives. */
  readonly content: readonly string[];
  readonly count: number;
  /** Occurrences that lie in no longer phrase of the same kind. */
  readonly alone: number;
  /** How the texts write it, the most frequent form first, then the earlier. */
  readonly surfaces: readonly string[];
  /** The first occurrences, up to a limit. */
  readonly occurrences: readonly Occurrence[];
  /** The phrases of the same kind of pattern that stand inside it, by key. */
  readonly nested: readonly string[];
}

export interface Collection {
  readonly phrases: readonly Counted[];
  /** Running words, by key. */
  readonly wordCounts: ReadonlyMap<string, number>;
  readonly totalWords: number;
  /** True where there was more than memory is given: rare phrases of the beginning may be counted short. */
  readonly isPruned: boolean;
}

export interface CollectLimits {
  /** Distinct phrases held at once. */
  readonly phrases: number;
  /** Occurrences kept of each. */
  readonly occurrences: number;
}

const defaultLimits: CollectLimits = { phrases: 600_000, occurrences: 200 };

interface Entry {
  readonly key: string;
  readonly kind: PhraseKind;
  readonly content: readonly string[];
  readonly nested: readonly string[];
  count: number;
  alone: number;
  readonly surface: string;
  /** Counts by surface, from the moment there is a second one. */
  surfaces?: Map<string, number>;
  /** Segment, start, end of each occurrence, one behind the other. */
  readonly places: number[];
}

/**
 * Counts the phrases of segments in one pass. Time is linear in the text; memory is bounded: when there are more phrases
 * than the limit, the rarest are forgotten, in the manner of lossy counting.
 *
 * @param segments source texts in order; their place is the segment's number
 * @see G. S. Manku and R. Motwani, "Approximate frequency counts over data streams", VLDB 2002
 */
export function collectPhrases(
  segments: Iterable<string>,
  facts: PhraseFacts,
  limits: CollectLimits = defaultLimits,
): Collection {
  const counts: Counts = { entries: new Map(), wordCounts: new Map(), totalWords: 0 };
  let isPruned = false;
  let segment = 0;
  for (const text of segments) {
    for (const run of wordRuns(text)) countRun(run, { text, segment }, facts, limits.occurrences, counts);
    segment++;
    if (counts.entries.size > limits.phrases) {
      prune(counts.entries, limits.phrases / 2);
      isPruned = true;
    }
  }
  const { entries, wordCounts, totalWords } = counts;
  return { phrases: [...entries.values()].map(counted), wordCounts, totalWords, isPruned };
}

interface Counts {
  readonly entries: Map<string, Entry>;
  readonly wordCounts: Map<string, number>;
  totalWords: number;
}

function countRun(
  run: WordRun,
  { text, segment }: { readonly text: string; readonly segment: number },
  facts: PhraseFacts,
  limit: number,
  counts: Counts,
): void {
  const { keys, phrases } = facts.analyse(run);
  counts.totalWords += keys.length;
  for (const key of keys) counts.wordCounts.set(key, (counts.wordCounts.get(key) ?? 0) + 1);
  for (const [index, phrase] of phrases.entries()) {
    const start = run.words[phrase.first]?.start ?? 0;
    const end = run.words[phrase.last]?.end ?? 0;
    let entry = counts.entries.get(phrase.key);
    if (!entry) {
      entry = newEntry(phrases, index, keys, surfaceOf(text, start, end));
      counts.entries.set(phrase.key, entry);
    }
    addOccurrence(entry, text, { segment, start, end }, limit);
    if (!liesInLonger(phrases, index)) entry.alone++;
  }
}

function newEntry(phrases: readonly Phrase[], index: number, keys: readonly string[], surface: string): Entry {
  const phrase = phrases[index];
  const nested = new Set(phrase ? insideOf(phrases, index, phrase) : []);
  return {
    key: phrase?.key ?? '',
    kind: phrase?.kind ?? 'word',
    content: phrase?.content.map((at) => keys[at] ?? '') ?? [],
    nested: [...nested],
    count: 0,
    alone: 0,
    surface,
    places: [],
  };
}

/** The keys of the phrases inside one of a run's phrases. These come in the order of their first words. */
function* insideOf(phrases: readonly Phrase[], index: number, outer: Phrase): Generator<string> {
  let at = index;
  while (at > 0 && phrases[at - 1]?.first === outer.first) at--;
  for (let inner = phrases[at]; inner && inner.first <= outer.last; inner = phrases[++at])
    if (isInside(inner, outer)) yield inner.key;
}

/** The most words of a phrase, or more: what begins farther back does not reach here. */
const longestPhrase = 40;

function liesInLonger(phrases: readonly Phrase[], index: number): boolean {
  const inner = phrases[index];
  if (!inner) return false;
  let at = index;
  while (phrases[at + 1]?.first === inner.first) at++;
  for (let outer = phrases[at]; outer && outer.first >= inner.first - longestPhrase; outer = phrases[--at])
    if (outer.kind === inner.kind && isInside(inner, outer)) return true;
  return false;
}

function isInside(inner: Phrase, outer: Phrase): boolean {
  return inner.first >= outer.first && inner.last <= outer.last && inner.last - inner.first < outer.last - outer.first;
}

function addOccurrence(entry: Entry, text: string, { segment, start, end }: Occurrence, limit: number): void {
  entry.count++;
  if (entry.places.length < limit * 3) entry.places.push(segment, start, end);
  const surface = surfaceOf(text, start, end);
  if (entry.surfaces) entry.surfaces.set(surface, (entry.surfaces.get(surface) ?? 0) + 1);
  else if (surface !== entry.surface)
    entry.surfaces = new Map([
      [entry.surface, entry.count - 1],
      [surface, 1],
    ]);
}

function surfaceOf(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .normalize('NFC')
    .replace(/[’ʼ＇‘]/gu, "'")
    .replace(/\s+/gu, ' ');
}

/** Forgets the rarest phrases until no more than `size` are left. */
function prune(entries: Map<string, Entry>, size: number): void {
  for (let least = 1; entries.size > size; least++)
    for (const [key, entry] of entries) if (entry.count <= least) entries.delete(key);
}

function counted({ key, kind, content, nested, count, alone, surface, surfaces, places }: Entry): Counted {
  const occurrences: Occurrence[] = [];
  for (let i = 0; i < places.length; i += 3)
    occurrences.push({ segment: places[i] ?? 0, start: places[i + 1] ?? 0, end: places[i + 2] ?? 0 });
  const ordered = surfaces ? [...surfaces].sort(([, a], [, b]) => b - a).map(([form]) => form) : [surface];
  return { key, kind, content, nested, count, alone, surfaces: ordered, occurrences };
}
