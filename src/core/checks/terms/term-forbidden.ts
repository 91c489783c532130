import type { TermMatch } from '../../terms/matcher.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
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
  examples: {
    passes: [['vi', 'L’ONU siège à New York.', 'Liên hợp quốc đặt trụ sở tại New York.']],
    fails: [['vi', 'L’ONU siège à New York.', 'Liên Hiệp Quốc đặt trụ sở tại New York.']],
  },
  run(context) {
    return forbiddenMatches(context).map((match) => forbidden(match, context));
  },
};

/** The terms of a target that `term-forbidden` reports. Linear in their number. */
export function forbiddenMatches(context: SegmentContext): readonly TermMatch[] {
  if (context.targetMatches.every(isAcceptedMatch)) return [];
  const concepts = sourceConcepts(context);
  const matches = context.targetMatches.filter((match) => concepts.has(match.concept));
  const inSource = countByConcept(context.sourceMatches);
  const rendered = countByConcept(matches.filter(isAcceptedMatch));
  const isRendered = (concept: string) => (rendered.get(concept) ?? 0) >= (inSource.get(concept) ?? 0);
  return uncovered(matches).filter((match) => !isAcceptedMatch(match) && !isRendered(match.concept));
}

/** The matches for whose place no other answers: an accepted term there, or a longer one around it. */
function uncovered(matches: readonly TermMatch[]): readonly TermMatch[] {
  const kept: TermMatch[] = [];
  let reach = -1;
  let first = 0;
  while (first < matches.length) {
    const { start = 0, end = 0 } = matches[first] ?? {};
    let after = first + 1;
    while (matches[after]?.start === start && matches[after]?.end === end) after++;
    const place = matches.slice(first, after);
    // Longer matches come first, so what reaches this far began before it or is longer.
    if (reach < end && !place.some(isAcceptedMatch)) for (const match of place) kept.push(match);
    reach = Math.max(reach, end);
    first = after;
  }
  return kept;
}

function countByConcept(matches: readonly TermMatch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { concept } of matches) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
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
