import type { TermMatch } from '../terms/matcher.ts';
import { type Check, findingOf, type SegmentContext } from './check.ts';
import { acceptedTerms, anyOf, isAcceptedMatch, originOf, sourceConcepts } from './terms.ts';

/**
 * A term of the target that the termbase forbids for a concept of the source. It is let pass where the same words, or
 * longer ones around them, are an accepted term of a concept that the source has; and where the concept is rendered by
 * accepted terms as often as the source has it, since the word then renders another one (« gouvernement » beside
 * « gouvernance »). A superseded term is minor.
 */
export const termForbidden: Check = {
  id: 'term-forbidden',
  title: 'Forbidden term',
  category: 'terminology',
  severity: 'major',
  why: 'The termbase rules the word out for this concept because it means something else or is out of date.',
  run(context) {
    if (context.targetMatches.every(isAcceptedMatch)) return [];
    const concepts = sourceConcepts(context);
    const matches = context.targetMatches.filter((match) => concepts.has(match.concept));
    const accepted = matches.filter(isAcceptedMatch);
    const isRendered = (concept: string) => countOf(concept, accepted) >= countOf(concept, context.sourceMatches);
    return matches
      .filter((match) => !isRendered(match.concept))
      .filter((match) => !isAcceptedMatch(match) && !matches.some((other) => covers(other, match)))
      .map((match) => forbidden(match, context));
  },
};

/** Whether another match answers for the place: an accepted term there or around it, or a longer forbidden one. */
function covers(other: TermMatch, match: TermMatch): boolean {
  if (other.start > match.start || other.end < match.end) return false;
  return isAcceptedMatch(other) || other.end - other.start > match.end - match.start;
}

function countOf(concept: string, matches: readonly TermMatch[]): number {
  return matches.filter((match) => match.concept === concept).length;
}

function forbidden(match: TermMatch, context: SegmentContext): ReturnType<typeof findingOf> {
  const expected = acceptedTerms([match.concept], context);
  const wanted = expected.length === 0 ? 'another term' : anyOf(expected);
  const isSuperseded = match.status === 'superseded';
  return findingOf(termForbidden, context, {
    message: `“${match.surface}” is ${isSuperseded ? 'superseded' : 'not allowed'} for this concept. Use ${wanted} (${originOf([match.concept], context)}).`,
    severity: isSuperseded ? 'minor' : 'major',
    start: match.start,
    end: match.end,
    actual: match.surface,
    expected,
  });
}
