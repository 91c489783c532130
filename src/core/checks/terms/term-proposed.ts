import { type Check, findingOf } from '../check.ts';
import { isAcceptedMatch, originOf, sourceConcepts } from './terms.ts';

/** A term of the target that the termbase only proposes. It is no mistake; a release may refuse it. */
export const termProposed: Check = {
  id: 'term-proposed',
  title: 'Proposed term',
  category: 'terminology',
  severity: 'neutral',
  why: 'What goes out with an unverified term may have to be called back.',
  examples: {
    passes: [['en', 'La traçabilité des données', 'Data traceability']],
    fails: [['vi', 'La traçabilité des données', 'Khả năng truy vết của dữ liệu']],
  },
  run(context) {
    const proposed = context.targetMatches.filter((match) => match.isProposed && isAcceptedMatch(match));
    if (proposed.length === 0) return [];
    const concepts = sourceConcepts(context);
    const seen = new Set<string>();
    return proposed
      .filter((match) => {
        const key = `${match.concept} ${match.term}`;
        const isFirst = concepts.has(match.concept) && !seen.has(key);
        if (isFirst) seen.add(key);
        return isFirst;
      })
      .map((match) =>
        findingOf(termProposed, context, {
          message: `“${match.surface}” is proposed and not verified yet (${originOf([match.concept], context)}). Verify it before a release.`,
          start: match.start,
          end: match.end,
          actual: match.surface,
        }),
      );
  },
};
