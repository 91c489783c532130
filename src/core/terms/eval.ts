import { type GoldLine, type GoldMatch, keyOf } from './eval-gold.ts';

/** What was counted in texts, and the three figures that come of it, from 0 to 1. */
export interface Score {
  /** Texts with a line in the gold. */
  readonly texts: number;
  /** Occurrences that the gold has, that were found, and that are in both: the same span and concept. */
  readonly expected: number;
  readonly found: number;
  readonly hits: number;
  /** Share of the expected that were found; 1 where nothing is expected. */
  readonly recall: number;
  /** Share of the found that were expected; 1 where nothing was found. */
  readonly precision: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
}

/** An occurrence that the gold and the matcher do not agree on. */
export interface Miss extends GoldMatch {
  readonly gold: GoldLine;
  readonly surface: string;
}

/** How one text came out. */
export interface LineResult {
  readonly counts: Counts;
  /** In the gold, and not found. */
  readonly missed: readonly Miss[];
  /** Found, and not in the gold. */
  readonly wrong: readonly Miss[];
}

export type Counts = Pick<Score, 'texts' | 'expected' | 'found' | 'hits'>;

/** The occurrences that were found in a text held against those that the gold has. A pair of span and concept counts once. */
export function evaluateLine(gold: GoldLine, found: readonly GoldMatch[]): LineResult {
  const expectedKeys = new Set(gold.matches.map(keyOf));
  const unique = new Map(found.map((match) => [keyOf(match), match] as const));
  const missOf = ({ concept, start, end }: GoldMatch): Miss => {
    return { gold, concept, start, end, surface: gold.text.slice(start, end) };
  };
  const wrong = [...unique].filter(([key]) => !expectedKeys.has(key)).map(([, match]) => missOf(match));
  const missed = gold.matches.filter((match) => !unique.has(keyOf(match))).map(missOf);
  const expected = gold.matches.length;
  return { counts: { texts: 1, expected, found: unique.size, hits: expected - missed.length }, missed, wrong };
}

/** The figures for all the counts together. */
export function scoreOf(all: readonly Counts[]): Score {
  const sum = { texts: 0, expected: 0, found: 0, hits: 0 };
  for (const { texts, expected, found, hits } of all) {
    sum.texts += texts;
    sum.expected += expected;
    sum.found += found;
    sum.hits += hits;
  }
  const recall = sum.expected === 0 ? 1 : sum.hits / sum.expected;
  const precision = sum.found === 0 ? 1 : sum.hits / sum.found;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { ...sum, recall, precision, f1 };
}

/** Characters shown on each side of an occurrence. */
const contextLength = 40;

/** An occurrence in its text, with brackets around it and `…` where the text goes on. */
export function contextOf({ gold: { text }, start, end }: Miss): string {
  const from = start > contextLength ? wholeFrom(text, start - contextLength) : 0;
  const to = end + contextLength < text.length ? wholeFrom(text, end + contextLength) : text.length;
  const before = `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < text.length ? '…' : ''}`;
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s/gu, ' ');
}

/** The offset, or the one before it where that would part a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
