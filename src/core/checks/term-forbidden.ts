import type { TermMatch } from '../terms/matcher.ts';
import { type Check, findingOf, type SegmentContext } from './check.ts';
import { acceptedTerms, isAcceptedMatch, sourceConcepts } from './terms.ts';

/**
 * A term of the target that the termbase forbids for a concept of the source. It is let pass where the same words, or
 * longer ones around them, are an accepted term of a concept that the source has. A superseded term is minor.
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
    const accepted = context.targetMatches.filter((match) => isAcceptedMatch(match) && concepts.has(match.concept));
    return context.targetMatches
      .filter((match) => !isAcceptedMatch(match) && concepts.has(match.concept))
      .filter((match) => !accepted.some((other) => other.start <= match.start && match.end <= other.end))
      .map((match) => forbidden(match, context));
  },
};

function forbidden(match: TermMatch, context: SegmentContext): ReturnType<typeof findingOf> {
  const expected = acceptedTerms([match.concept], context);
  const wanted = expected.length === 0 ? 'another term' : expected.map((term) => `“${term}”`).join(' or ');
  const isSuperseded = match.status === 'superseded';
  return findingOf(termForbidden, context, {
    message: `“${match.surface}” is ${isSuperseded ? 'superseded' : 'not allowed'} for the concept ${match.concept}. Use ${wanted} (termbase).`,
    severity: isSuperseded ? 'minor' : 'major',
    start: match.start,
    end: match.end,
    actual: match.surface,
    expected,
  });
}
