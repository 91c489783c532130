import type { Finding } from '../finding.ts';
import { type Check, findingOf, type SegmentContext } from './check.ts';
import { isEmpty } from './emptiness.ts';
import { acceptedTerms, areWordsWithin, isAcceptedMatch, isCoordinated, outerPlaces, type TermPlace } from './terms.ts';

/**
 * A term of the source whose concept the target names by none of its accepted terms, in any of their forms. A term that
 * belongs to several concepts is satisfied by any of them. Of nested terms only the longest is required; where all
 * its parts are rendered by their terms, or where the target names the concept less often than the source, as
 * pronouns allow, the finding is minor. A concept without an accepted term in the target's language asks for nothing.
 */
export const termMissing: Check = {
  id: 'term-missing',
  title: 'Required term missing',
  category: 'terminology',
  severity: 'major',
  why: 'Readers take a different word for a different thing; law and policy texts are read that way.',
  run(context) {
    if (isEmpty(context.target) || context.sourceMatches.length === 0) return [];
    const findings: Finding[] = [];
    const groups = new Map<string, TermPlace[]>();
    for (const place of outerPlaces(context.sourceMatches)) {
      const key = place.concepts.join(' ');
      const group = groups.get(key);
      if (group) group.push(place);
      else groups.set(key, [place]);
    }
    const rendered = renderedCounts(context);
    for (const places of groups.values()) findings.push(...findingsFor(places, rendered, context));
    return findings.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  },
};

/** How often the target names each concept by an accepted term. */
function renderedCounts(context: SegmentContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const match of context.targetMatches)
    if (isAcceptedMatch(match)) counts.set(match.concept, (counts.get(match.concept) ?? 0) + 1);
  return counts;
}

function findingsFor(
  places: readonly TermPlace[],
  rendered: ReadonlyMap<string, number>,
  context: SegmentContext,
): readonly Finding[] {
  const [first] = places;
  if (!first) return [];
  const expected = acceptedTerms(first.concepts, context);
  if (expected.length === 0) return [];
  const count = first.concepts.reduce((sum, concept) => sum + (rendered.get(concept) ?? 0), 0);
  if (count >= places.length) return [];
  const wanted = expected.map((term) => `“${term}”`).join(' or ');
  const concepts =
    first.concepts.length === 1 ? `concept ${first.concepts[0]}` : `concepts ${first.concepts.join(', ')}`;
  const details = { side: 'source', start: first.start, end: first.end, actual: first.surface, expected } as const;
  if (count > 0)
    return [
      findingOf(termMissing, context, {
        ...details,
        message: `“${first.surface}” stands ${places.length} times in the source, and its term ${count === 1 ? 'once' : `${count} times`} in the target (${wanted}; termbase, ${concepts}).`,
        severity: 'minor',
      }),
    ];
  if (isCoordinated(expected, context)) return [];
  if (first.isDeprecated)
    return [
      findingOf(termMissing, context, {
        ...details,
        message: `“${first.surface}” is not the term for its concept in the source. If it means ${concepts} all the same, render it by ${wanted}.`,
        severity: 'minor',
      }),
    ];
  const inner = first.inner.filter((place) => place.concepts.some((concept) => rendered.has(concept)));
  if (inner.length > 0 && areWordsWithin(first, inner, context))
    return [
      findingOf(termMissing, context, {
        ...details,
        message: `“${first.surface}” is rendered by its parts. The termbase has ${wanted} for the whole (${concepts}).`,
        severity: 'minor',
      }),
    ];
  return [
    findingOf(termMissing, context, {
      ...details,
      message: `“${first.surface}” must be rendered by ${wanted} (termbase, ${concepts}). The target has none of them.`,
    }),
  ];
}
