import type { Problem, SoundnessRule } from './rule.ts';
import { listed, quoted } from './words.ts';

/** The terms of a language that nobody has verified yet, summed up. */
export const unverifiedTerms: SoundnessRule = {
  id: 'term-unverified',
  severity: 'neutral',
  wants: 'Every term is verified before a release uses it.',
  *find({ uses }): Generator<Problem> {
    for (const [lang, { all }] of uses) {
      const names = new Set<string>();
      for (const { term } of all) if (term.isProposed) names.add(term.term);
      if (names.size === 0) continue;
      const [are, them] = names.size === 1 ? ['term is', 'it'] : ['terms are', 'them'];
      const message = `${names.size} ${are} only proposed in ${lang}: ${listed([...names].map(quoted))}. Verify ${them} before a release: a gate refuses proposed terms by default.`;
      yield { message, actual: String(names.size) };
    }
  },
};
