import { conceptsById } from '../../terms/annotate.ts';
import { foldWord } from '../../terms/fold.ts';
import type { TermMatch, TermMatcher } from '../../terms/matcher.ts';
import { outermost } from '../../terms/renderings.ts';
import { type ConceptEntry, isAccepted, type TermSec, termsIn } from '../../terms/termbase.ts';
import { TokenKind, tokenize } from '../../text.ts';
import type { SegmentContext } from '../check.ts';

/** A place of the source where a term stands: the concepts it may mean, and the places of terms inside it. */
export interface TermPlace {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly concepts: readonly string[];
  /** The matches of the place, one for each concept. */
  readonly senses: readonly TermMatch[];
  /** True where the termbase rules the words out for all the concepts, so that they may mean something else. */
  readonly isDeprecated: boolean;
  readonly inner: readonly TermPlace[];
}

/** The outermost places of terms, in order; what nests in a place is its `inner`. */
export function outerPlaces(matches: readonly TermMatch[]): readonly TermPlace[] {
  const top: MutablePlace[] = [];
  const open: MutablePlace[] = [];
  for (const match of matches) {
    while (open.length > 0 && (open.at(-1) as MutablePlace).end <= match.start) open.pop();
    const outer = open.at(-1);
    if (outer?.start === match.start && outer.end === match.end) {
      outer.concepts.push(match.concept);
      outer.senses.push(match);
      outer.isDeprecated &&= match.status === 'deprecated';
    } else {
      const { start, end, surface } = match;
      const isDeprecated = match.status === 'deprecated';
      const place: MutablePlace = {
        start,
        end,
        surface,
        concepts: [match.concept],
        senses: [match],
        isDeprecated,
        inner: [],
      };
      (outer?.inner ?? top).push(place);
      open.push(place);
    }
  }
  return top;
}

interface MutablePlace {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly concepts: string[];
  readonly senses: TermMatch[];
  isDeprecated: boolean;
  readonly inner: MutablePlace[];
}

/**
 * All concepts that the source's terms mean, those of nested terms included. A term that the termbase rules out for a
 * concept in the source's language may well mean something else there.
 */
export function sourceConcepts(context: SegmentContext): ReadonlySet<string> {
  const meant = context.sourceMatches.filter((match) => match.status !== 'deprecated');
  return new Set(meant.map((match) => match.concept));
}

/** The terms that a translation may use for any of the concepts: preferred ones first, each once. */
export function acceptedTerms(concepts: readonly string[], context: SegmentContext): readonly string[] {
  const index = conceptsById(context.environment.matchers.target.termbase);
  const terms = concepts.flatMap((id) => {
    const concept = index.get(id);
    return concept ? termsIn(concept, context.environment.target.tag).filter(isAccepted) : [];
  });
  const preferred = terms.filter((term) => term.status === 'preferred');
  return [...new Set([...preferred, ...terms].map((term) => term.term))];
}

/** The concept of a match of the source. */
export function conceptOf({ concept }: TermMatch, { environment }: SegmentContext): ConceptEntry | undefined {
  return conceptsById(environment.matchers.source.termbase).get(concept);
}

/** Where a rule comes from, as findings say it: `termbase, concept ai`. */
export function originOf(concepts: readonly string[], { environment }: Pick<SegmentContext, 'environment'>): string {
  const name = environment.termbaseName ?? 'termbase';
  return `${name}, ${concepts.length === 1 ? 'concept' : 'concepts'} ${someOf(concepts, ', ')}`;
}

/** Terms in quotation marks, with `or` between them; of very many the first. */
export function anyOf(terms: readonly string[]): string {
  return someOf(
    terms.map((term) => `“${term}”`),
    ' or ',
  );
}

/** How many terms or concepts a sentence names. */
const mostNamed = 8;

/** The items with a word between them; of very many the first, and how many more there are. */
export function someOf(items: readonly string[], between: string): string {
  if (items.length <= mostNamed) return items.join(between);
  return `${items.slice(0, mostNamed).join(between)}${between}${items.length - mostNamed} more`;
}

/** The term of a concept that a match stands for, as the termbase has it. */
export function termOf(
  match: Pick<TermMatch, 'concept' | 'term'>,
  { termbase, lang }: TermMatcher,
): TermSec | undefined {
  const concept = conceptsById(termbase).get(match.concept);
  return concept && termsIn(concept, lang).find(({ term }) => term === match.term);
}

/**
 * Whether two terms of a concept stand for each other in one text as its grammar and its length ask: an abbreviation
 * and its long form, two parts of speech, a name and a shorter one made of its words.
 */
export function isVariant(a: TermSec, b: TermSec): boolean {
  if (a.isExact !== b.isExact || a.partOfSpeech !== b.partOfSpeech) return true;
  const [first, second] = [wordsOf(a.term), wordsOf(b.term)];
  const has = (all: readonly string[], some: readonly string[]) => some.every((word) => all.includes(word));
  return has(first, second) || has(second, first);
}

/** ` (here and 3 more times)`, and nothing for one place. */
export function placesPhrase(count: number): string {
  if (count === 1) return '';
  return ` (here and ${count === 2 ? 'once more' : `${count - 1} more times`})`;
}

/**
 * The places of the target where an accepted term of one of some concepts stands; one that lies in a longer one of
 * another is a part of it: `trách nhiệm` in `trách nhiệm pháp lý`.
 */
export function namesOf(concepts: readonly string[], context: SegmentContext): readonly TermMatch[] {
  const ids = new Set(concepts);
  return outermost(context.targetMatches.filter((match) => isAcceptedMatch(match) && ids.has(match.concept)));
}

/** Whether a matched term of the target may be used. */
export function isAcceptedMatch(match: TermMatch): boolean {
  return match.status === 'preferred' || match.status === 'admitted';
}

/** Whether every word of a place that carries meaning lies in one of the given inner places. */
export function areWordsWithin(place: TermPlace, inner: readonly TermPlace[], context: SegmentContext): boolean {
  const { functionWords } = context.environment.source.checks;
  return tokenize(place.surface).every(({ kind, start, end }) => {
    if (kind !== TokenKind.word || functionWords.has(foldWord(place.surface.slice(start, end)))) return true;
    const at = place.start + start;
    return inner.some((other) => other.start <= at && at < other.end);
  });
}

/** How many words may stand between two words of a term that shares one of them with another. */
const widestGap = 4;

/**
 * Whether the target has the words of one of the terms in order with a coordination between them, as two terms do that
 * share a word: `training and exchange programmes` has a training programme in it.
 */
export function isCoordinated(terms: readonly string[], context: SegmentContext): boolean {
  const { checks, inflection } = context.environment.target;
  const words = wordsOf(context.target);
  const starts = words.flatMap((word, i) => (checks.conjunctions.has(word) ? [i] : []));
  if (starts.length === 0) return false;
  return terms
    .flatMap((term) => inflection.forms(term, undefined))
    .map(wordsOf)
    .filter((form) => form.length > 1)
    .some((form) => starts.some((at) => standsAround(form, words, at, checks.conjunctions)));
}

/** Whether the words of a form stand in order around a conjunction, with few others between them. */
function standsAround(
  form: readonly string[],
  words: readonly string[],
  conjunction: number,
  conjunctions: ReadonlySet<string>,
): boolean {
  for (let split = 1; split < form.length; split++) {
    const before = form.slice(0, split);
    const from = conjunction - before.length;
    if (!before.every((word, i) => words[from + i] === word)) continue;
    const after = form.slice(split);
    for (let gap = 1; gap <= widestGap; gap++) {
      const at = conjunction + gap + 1;
      if (conjunctions.has(words[at - 1] ?? '')) break;
      if (after.every((word, i) => words[at + i] === word)) return true;
    }
  }
  return false;
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ kind, start, end }) =>
    kind === TokenKind.word ? [foldWord(text.slice(start, end))] : [],
  );
}
