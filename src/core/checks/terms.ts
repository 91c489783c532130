import { conceptsById } from '../terms/annotate.ts';
import { foldWord } from '../terms/fold.ts';
import type { TermMatch } from '../terms/matcher.ts';
import { isAccepted, termsIn } from '../terms/termbase.ts';
import { TokenKind, tokenize } from '../text.ts';
import type { SegmentContext } from './check.ts';

/** A place of the source where a term stands: the concepts it may mean, and the places of terms inside it. */
export interface TermPlace {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly concepts: readonly string[];
  readonly inner: readonly TermPlace[];
}

/** The outermost places of terms, in order; what nests in a place is its `inner`. */
export function outerPlaces(matches: readonly TermMatch[]): readonly TermPlace[] {
  const top: MutablePlace[] = [];
  const open: MutablePlace[] = [];
  for (const match of matches) {
    while (open.length > 0 && (open.at(-1) as MutablePlace).end <= match.start) open.pop();
    const outer = open.at(-1);
    if (outer?.start === match.start && outer.end === match.end) outer.concepts.push(match.concept);
    else {
      const { start, end, surface } = match;
      const place: MutablePlace = { start, end, surface, concepts: [match.concept], inner: [] };
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
  readonly inner: MutablePlace[];
}

/** All concepts that the source's terms may mean, those of nested terms included. */
export function sourceConcepts(context: SegmentContext): ReadonlySet<string> {
  return new Set(context.sourceMatches.map((match) => match.concept));
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
