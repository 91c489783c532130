import type { LanguageTag } from '../../document.ts';
import { foldWord } from '../fold.ts';
import type { Counted } from './collect.ts';
import type { TermhoodFacts } from './facts.ts';
import { grams, PhraseTrie, type TargetToken, targetTokens } from './grams.ts';

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
  /** Segments with the candidate that are translated; of a frequent candidate the first ones. */
  readonly outOf: number;
  /** Dice's coefficient, from 0 to 1. */
  readonly dice: number;
}

/** The most renderings of one candidate in one language. */
const maxRenderings = 2;
/** With fewer segments that have both, a rendering would be a guess. */
const fewestTogether = 2;
/** With fewer, the expression must be in every one of them and nowhere else. */
const enoughTogether = 3;
const lowestDice = 0.6;
/** The log-likelihood at which chance has one in a thousand (chi-square, one degree of freedom). */
const leastEvidence = 10.83;
/** The most segments of one candidate that are read for expressions. */
const maxRead = 50;
/** The most expressions of one candidate that are counted over all segments. */
const maxContenders = 40;
/** An unlike expression whose Dice comes so near to the best one's leaves the choice open. */
const nearDice = 0.1;
/** Beside the best one, a second rendering needs this much of its Dice. */
const shareOfBest = 0.75;

/** What is known of a target language. */
export type TargetFacts = Omit<TermhoodFacts, 'phrases'>;

/**
 * The expressions by which a language's translations render each candidate, by the candidates' keys, the best first;
 * none where too few segments tell. An expression must stand in the translations of the candidate's segments much more
 * than elsewhere (log-likelihood, Dice), be about as long as the candidate, and go with no other candidate better; of
 * expressions that always stand together it is the longest. Where several unlike ones fit equally well, none is given.
 * Linear in the length of the translations.
 *
 * @param candidates those whose renderings are wanted, and others that compete for the same expressions, best first
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
  facts: TargetFacts,
): ReadonlyMap<string, readonly RenderingUsed[]> {
  const tokensOf = (text: string) => targetTokens(text, facts.wordKey ?? ((word) => word));
  const contenders = new PhraseTrie();
  const pools = candidates.map((candidate) => {
    const pool = poolOf(candidate, textsOf(candidate, segments, lang).map(tokensOf), facts);
    for (const key of pool.grams.keys()) contenders.add(key);
    return pool;
  });
  let translated = 0;
  for (const segment of segments) {
    const text = segment.targets.get(lang);
    if (text === undefined) continue;
    translated++;
    contenders.count(tokensOf(text));
  }
  const scored = pools.map((pool) => score(pool, contenders, translated, segments.length));
  const owners = ownersOf(scored);
  const found = new Map<string, readonly RenderingUsed[]>();
  for (const linked of scored) {
    const chosen = choose(linked, owners, facts);
    if (chosen.length > 0) found.set(linked.candidate.key, chosen);
  }
  return found;
}

/** The translations of a candidate's segments. */
function textsOf({ occurrences }: Counted, segments: readonly ExtractSegment[], lang: LanguageTag): readonly string[] {
  const texts: string[] = [];
  let last = -1;
  for (const { segment } of occurrences) {
    if (segment === last || texts.length === maxRead) continue;
    last = segment;
    const text = segments[segment]?.targets.get(lang);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

interface Gram {
  /** Translations of the candidate's segments that have it. */
  together: number;
  /** Its first spelling. */
  readonly text: string;
  /** Its spellings, each with its count, from the moment there is a second one. */
  texts?: Map<string, number>;
}

interface Pool {
  readonly candidate: Counted;
  /** Translations that were read. */
  readonly outOf: number;
  readonly grams: ReadonlyMap<string, Gram>;
}

/** The expressions that stand in enough of a candidate's translations. */
function poolOf(candidate: Counted, texts: readonly (readonly TargetToken[])[], facts: TargetFacts): Pool {
  const counts = new Map<string, Gram>();
  for (const tokens of texts.length < fewestTogether ? [] : texts) {
    for (const [key, text] of grams(tokens, facts.functionWords)) {
      const gram = counts.get(key);
      if (gram) addSpelling(gram, text);
      else counts.set(key, { together: 1, text });
    }
  }
  const least = Math.max(fewestTogether, Math.ceil(texts.length * 0.3));
  const kept = [...counts].filter(([, { together }]) => together >= least);
  kept.sort(([a, x], [b, y]) => y.together - x.together || b.length - a.length || (a < b ? -1 : 1));
  return { candidate, outOf: texts.length, grams: new Map(kept.slice(0, maxContenders)) };
}

function addSpelling(gram: Gram, text: string): void {
  if (!gram.texts && text !== gram.text) gram.texts = new Map([[gram.text, gram.together]]);
  gram.together++;
  gram.texts?.set(text, (gram.texts.get(text) ?? 0) + 1);
}

/** The most frequent spelling, of several the first. */
function spellingOf({ text, texts }: Gram): string {
  let best: readonly [string, number] = [text, 0];
  for (const spelling of texts ?? []) if (spelling[1] > best[1]) best = spelling;
  return best[0];
}

interface Link extends RenderingUsed {
  readonly key: string;
  readonly evidence: number;
}

interface Linked {
  readonly candidate: Counted;
  readonly links: readonly Link[];
}

function score(
  { candidate, outOf, grams: pool }: Pool,
  contenders: PhraseTrie,
  translated: number,
  all: number,
): Linked {
  const links: Link[] = [];
  // Of a frequent candidate a part of the segments was read: the rest is taken to be like it.
  const isSample = outOf >= maxRead;
  const scale = isSample ? Math.max(1, (candidate.count * translated) / all / outOf) : 1;
  for (const [key, gram] of pool) {
    const { together } = gram;
    const ours = together * scale;
    const theirs = Math.max(ours, contenders.countOf(key));
    const dice = (2 * ours) / (outOf * scale + theirs);
    const evidence = logLikelihood(ours, outOf * scale, theirs, Math.max(translated, outOf * scale));
    if (dice < (together < enoughTogether ? 1 : lowestDice) || evidence < leastEvidence) continue;
    const text = spellingOf(gram);
    links.push({ key, text, count: together, outOf, dice, evidence });
  }
  links.sort((a, b) => b.dice - a.dice || b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  return { candidate, links };
}

/** For each expression the candidate that it goes with best; of several, the longest, then the best. */
function ownersOf(scored: readonly Linked[]): ReadonlyMap<string, Counted> {
  const best = new Map<string, { readonly evidence: number; readonly by: Counted }>();
  for (const { candidate, links } of scored) {
    for (const { key, evidence } of links) {
      const before = best.get(key);
      const isBetter =
        !before ||
        evidence > before.evidence ||
        (evidence === before.evidence && candidate.content.length > before.by.content.length);
      if (isBetter) best.set(key, { evidence, by: candidate });
    }
  }
  return new Map([...best].map(([key, { by }]) => [key, by]));
}

/** The best expressions of one candidate. */
function choose(
  { candidate, links }: Linked,
  owners: ReadonlyMap<string, Counted>,
  facts: TargetFacts,
): readonly RenderingUsed[] {
  const same = links.find(({ text }) => candidate.surfaces.some((surface) => foldWord(surface) === foldWord(text)));
  const free = links.filter(({ key }) => owners.get(key) === candidate);
  const best = same ?? free.find((link) => isWhole(link, links));
  if (!best || (!same && !isAsLong(best, candidate, facts))) return [];
  const unlike = free.filter((link) => !overlaps(link.key, best.key));
  if (!same && unlike.some(({ dice, count }) => dice > best.dice - nearDice && count + best.count > best.outOf))
    return [];
  const second = unlike.find(
    (link) =>
      link.dice >= best.dice * shareOfBest &&
      link.count + best.count <= best.outOf &&
      isWhole(link, links) &&
      isAsLong(link, candidate, facts),
  );
  return [best, ...(second ? [second] : [])]
    .slice(0, maxRenderings)
    .map(({ text, count, outOf, dice }) => ({ text, count, outOf, dice }));
}

/** Whether no longer expression stands wherever this one does. */
function isWhole(link: Link, links: readonly Link[]): boolean {
  return !links.some(
    (other) =>
      other.key.length > link.key.length && other.dice >= link.dice && ` ${other.key} `.includes(` ${link.key} `),
  );
}

/** Whether an expression is about as long as the candidate; names and acronyms may be of any length. */
function isAsLong(
  { key, count }: Link,
  { content, kind }: Counted,
  { wordsPerWord, functionWords }: TargetFacts,
): boolean {
  const words = key.split(' ').filter((word) => !functionWords.has(word)).length;
  const { fewest, most } = wordsPerWord;
  if (kind === 'name' || kind === 'acronym') return words <= content.length * most + 2;
  const isSure = count >= enoughTogether;
  const least = content.length > 1 && isSure ? content.length - 1 : content.length;
  return words >= least * fewest && words <= content.length * most + (most > 1 ? 2 : 1);
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
