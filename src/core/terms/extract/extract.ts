import type { LanguageTag } from '../../document.ts';
import type { TermMatcher } from '../matcher.ts';
import { collectPhrases, type Occurrence } from './collect.ts';
import type { PhraseFacts, PhraseKind } from './facts.ts';
import { type ExtractSegment, findRenderings, type RenderingUsed, type TargetFacts } from './renderings.ts';
import { rankPhrases, type Scored } from './termhood.ts';

/** A phrase of the texts that may be a term. */
export interface Candidate {
  /** The form under which a termbase would have it. */
  readonly term: string;
  /** How the texts write it, the most frequent form first. */
  readonly surfaces: readonly string[];
  readonly kind: PhraseKind;
  readonly count: number;
  readonly score: number;
  readonly cValue: number;
  readonly contrast: number;
  /** Ids of the concepts that have it already, in any form. */
  readonly concepts: readonly string[];
  /** The first occurrences, as many as were asked for. */
  readonly contexts: readonly Occurrence[];
  /** By target language, the best first; a language is missing where too little tells. */
  readonly renderings: ReadonlyMap<LanguageTag, readonly RenderingUsed[]>;
}

export interface ExtractOptions {
  /** Phrases with fewer occurrences are left out; 1 and up. */
  readonly minCount: number;
  /** The most candidates that are given; 0 for all. */
  readonly limit: number;
  /** The most contexts of a candidate. */
  readonly contexts: number;
  /** Whether terms of the termbase are given as well. */
  readonly keepsKnown: boolean;
}

export interface ExtractFacts {
  readonly phrases: PhraseFacts;
  /** Of the source language. */
  readonly matcher: TermMatcher;
  /** By target language, whose renderings are looked for. */
  readonly targets: ReadonlyMap<LanguageTag, TargetFacts>;
}

export interface Extracted {
  readonly candidates: readonly Candidate[];
  /** Candidates before the limit, without those left out as known. */
  readonly total: number;
  /** Candidates that the termbase has already. */
  readonly knownCount: number;
  readonly words: number;
  readonly isPruned: boolean;
}

/** The most candidates that compete for renderings, beside those that are given. */
const maxRivals = 500;

/** The term candidates of segments, best first: found by patterns, ranked by termhood, with contexts and renderings. */
export function extractCandidates(
  segments: readonly ExtractSegment[],
  options: ExtractOptions,
  facts: ExtractFacts,
): Extracted {
  const { phrases, matcher } = facts;
  const collection = collectPhrases(sources(segments), phrases);
  const ranked = rankPhrases(collection, options.minCount, phrases.generalShare);
  const described = ranked.map((scored) => ({ scored, concepts: conceptsOf(scored, matcher) }));
  const wanted = options.keepsKnown ? described : described.filter(({ concepts }) => concepts.length === 0);
  const given = options.limit > 0 ? wanted.slice(0, options.limit) : wanted;
  const rivals = new Set([...ranked.slice(0, maxRivals), ...given.map(({ scored }) => scored)]);
  const renderings = [...facts.targets].map(
    ([lang, target]) => [lang, findRenderings([...rivals], segments, lang, target)] as const,
  );
  const candidates = given.map(({ scored, concepts }): Candidate => {
    const { surfaces, kind, count, score, cValue, contrast, occurrences, key } = scored;
    const used = renderings.flatMap(([lang, found]) => {
      const list = found.get(key);
      return list ? [[lang, list] as const] : [];
    });
    const term = phrases.baseForm(surfaces[0] ?? '', kind);
    const contexts = occurrences.slice(0, options.contexts);
    return { term, surfaces, kind, count, score, cValue, contrast, concepts, contexts, renderings: new Map(used) };
  });
  return {
    candidates,
    total: wanted.length,
    knownCount: described.filter(({ concepts }) => concepts.length > 0).length,
    words: collection.totalWords,
    isPruned: collection.isPruned,
  };
}

function* sources(segments: readonly ExtractSegment[]): Generator<string> {
  for (const { source } of segments) yield source;
}

/** The concepts of which one of the phrase's forms is a whole term. */
function conceptsOf({ surfaces }: Scored, matcher: TermMatcher): readonly string[] {
  const found = new Set<string>();
  for (const surface of surfaces)
    for (const { concept, start, end } of matcher.match(surface))
      if (start === 0 && end === surface.length) found.add(concept);
  return [...found];
}
