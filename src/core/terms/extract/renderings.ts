import type { LanguageTag } from '../../document.ts';
import type { Counted } from './collect.ts';
import { grams, PhraseTrie, targetTokens } from './grams.ts';

/** A segment as extraction sees it. */
export interface ExtractSegment {
  readonly source: string;
  /** Translations by target language; a language without one is missing. */
  readonly targets: ReadonlyMap<LanguageTag, string>;
}

/** Words of the translation that go with a candidate. */
export interface RenderingUsed {
  /** As the translation most often has it. */
  readonly text: string;
  /** Segments with both. */
  readonly count: number;
  /** Segments with the candidate that are translated. */
  readonly outOf: number;
  /** Dice's coefficient, from 0 to 1. */
  readonly dice: number;
}

/** The most renderings of one candidate in one language. */
const maxRenderings = 2;
/** With fewer segments that have both, a rendering would be a guess. */
const fewestTogether = 2;
const lowestDice = 0.5;
/** The log-likelihood at which chance has one in a thousand (chi-square, one degree of freedom). */
const leastEvidence = 10.83;
/** The most expressions of one candidate that are counted over all segments. */
const maxContenders = 60;
/** Beside the best one, a second rendering needs this much of its Dice. */
const shareOfBest = 0.75;

/**
 * The expressions of one to four words by which a language's translations render each candidate, by the candidates'
 * keys, the best first; none where too few segments tell. An expression must stand in the translations of the
 * candidate's segments much more than elsewhere (log-likelihood, Dice), go with no other candidate better, and be the
 * only one: where several unlike ones fit equally well, none is given. Linear in the length of the translations.
 *
 * @param candidates those whose renderings are wanted, and others that compete for the same expressions
 * @param functionWords of the target language
 * @see T. Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics 19(1), 1993
 * @see F. Smadja, K. McKeown and V. Hatzivassiloglou, "Translating collocations for bilingual lexicons", Computational
 * Linguistics 22(1), 1996, for Dice's coefficient
 * @see I. D. Melamed, "Models of translational equivalence among words", Computational Linguistics 26(2), 2000, for the
 * competition
 */
export function findRenderings(
  candidates: readonly Counted[],
  segments: readonly ExtractSegment[],
  lang: LanguageTag,
  functionWords: ReadonlySet<string>,
): ReadonlyMap<string, readonly RenderingUsed[]> {
  const tokens = (index: number) => targetTokens(segments[index]?.targets.get(lang) ?? '');
  const contenders = new PhraseTrie();
  const pools = candidates.map((candidate) => poolOf(candidate, segments, lang, tokens, functionWords, contenders));
  let translated = 0;
  for (const segment of segments) {
    const text = segment.targets.get(lang);
    if (text === undefined) continue;
    translated++;
    contenders.count(targetTokens(text));
  }
  const scored = pools.map((pool) => score(pool, contenders, translated));
  const owners = bestEvidence(scored);
  const found = new Map<string, readonly RenderingUsed[]>();
  for (const { candidate, links } of scored) {
    const chosen = choose(candidate, links, owners);
    if (chosen.length > 0)
      found.set(
        candidate.key,
        chosen.map(({ text, together, outOf, dice }) => ({ text, count: together, outOf, dice })),
      );
  }
  return found;
}

interface Pool {
  readonly candidate: Counted;
  /** Translated segments among those whose occurrences are kept. */
  readonly outOf: number;
  /** Expressions, with the segments among these that have them. */
  readonly grams: ReadonlyMap<string, { readonly together: number; readonly text: string }>;
}

/** The expressions that stand in enough of a candidate's translations. */
function poolOf(
  candidate: Counted,
  segments: readonly ExtractSegment[],
  lang: LanguageTag,
  tokens: (index: number) => ReturnType<typeof targetTokens>,
  functionWords: ReadonlySet<string>,
  contenders: PhraseTrie,
): Pool {
  const counts = new Map<string, { together: number; text: string }>();
  const places = new Set(candidate.occurrences.map(({ segment }) => segment));
  const translated = [...places].filter((index) => segments[index]?.targets.has(lang));
  if (translated.length >= fewestTogether) {
    for (const index of translated) {
      for (const [key, text] of grams(tokens(index), functionWords)) {
        const entry = counts.get(key);
        if (entry) entry.together++;
        else counts.set(key, { together: 1, text });
      }
    }
  }
  const least = Math.max(fewestTogether, Math.ceil(translated.length * 0.3));
  const kept = [...counts].filter(([, { together }]) => together >= least);
  kept.sort(([a, x], [b, y]) => y.together - x.together || b.length - a.length || (a < b ? -1 : 1));
  const grammar = kept.slice(0, maxContenders);
  for (const [key] of grammar) contenders.add(key);
  return { candidate, outOf: translated.length, grams: new Map(grammar) };
}

interface Link {
  readonly key: string;
  readonly text: string;
  readonly together: number;
  readonly outOf: number;
  readonly dice: number;
  readonly evidence: number;
}

interface Linked {
  readonly candidate: Counted;
  readonly links: readonly Link[];
}

function score({ candidate, outOf, grams: pool }: Pool, contenders: PhraseTrie, translated: number): Linked {
  const links: Link[] = [];
  for (const [key, { together, text }] of pool) {
    const all = Math.max(together, contenders.countOf(key));
    const dice = (2 * together) / (outOf + all);
    const evidence = logLikelihood(together, outOf, all, translated);
    if (dice >= lowestDice && evidence >= leastEvidence) links.push({ key, text, together, outOf, dice, evidence });
  }
  // Of equally good expressions the longer: what stands in it stands wherever it does.
  links.sort((a, b) => b.dice - a.dice || b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  return { candidate, links };
}

/** For each expression the evidence of the candidate that it goes with best, and that candidate. */
function bestEvidence(
  scored: readonly Linked[],
): ReadonlyMap<string, { readonly evidence: number; readonly by: Counted }> {
  const best = new Map<string, { evidence: number; by: Counted }>();
  for (const { candidate, links } of scored) {
    for (const { key, evidence } of links) {
      const before = best.get(key);
      if (!before || evidence > before.evidence) best.set(key, { evidence, by: candidate });
    }
  }
  return best;
}

/** The best expressions of one candidate, each unlike the others and owned by no other candidate. */
function choose(
  candidate: Counted,
  links: readonly Link[],
  owners: ReadonlyMap<string, { readonly evidence: number; readonly by: Counted }>,
): readonly Link[] {
  const free = links.filter(({ key, evidence }) => {
    const owner = owners.get(key);
    return !owner || owner.by === candidate || evidence >= owner.evidence || isNestedPair(owner.by, candidate);
  });
  const [best] = free;
  if (!best) return [];
  const unlike = free.filter((link) => !overlaps(link.key, best.key));
  // Two expressions that fit as well as each other: the segments are too few to tell which one it is.
  const rival = unlike.find(({ dice }) => dice > best.dice - 0.1);
  if (rival && rival.together + best.together > best.outOf) return [];
  const rest = unlike.filter(
    ({ dice, together }) => dice >= best.dice * shareOfBest && together + best.together <= best.outOf,
  );
  return [best, ...rest].slice(0, maxRenderings);
}

function isNestedPair(a: Counted, b: Counted): boolean {
  return a.nested.includes(b.key) || b.nested.includes(a.key);
}

/** Whether two expressions share a word. */
function overlaps(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

/**
 * Dunning's log-likelihood ratio of two things that stand together, against chance; 0 where they do so less than by
 * chance.
 *
 * @param together segments with both
 * @param a segments with the first
 * @param b segments with the second
 * @param n all segments
 */
export function logLikelihood(together: number, a: number, b: number, n: number): number {
  if (together * n <= a * b) return 0;
  const cell = (observed: number, expected: number) => (observed > 0 ? observed * Math.log(observed / expected) : 0);
  const neither = Math.max(0, n - a - b + together);
  return (
    2 *
    (cell(together, (a * b) / n) +
      cell(a - together, (a * (n - b)) / n) +
      cell(b - together, ((n - a) * b) / n) +
      cell(neither, ((n - a) * (n - b)) / n))
  );
}
