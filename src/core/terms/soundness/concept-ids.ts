import type { Problem, SoundnessRule } from './rule.ts';

/** Two concepts with one id: what refers to the id, such as an approval, would mean either. */
export const duplicateIds: SoundnessRule = {
  id: 'termbase-duplicate-id',
  severity: 'major',
  wants: 'Each concept has an id that no other concept of the termbase has.',
  *find({ termbase }): Generator<Problem> {
    const seen = new Set<string>();
    for (const concept of termbase.concepts) {
      if (seen.has(concept.id)) {
        const message = `The id ${concept.id} stands for two concepts. Give one of them another id, or join them.`;
        yield { concept, message, actual: concept.id };
      }
      seen.add(concept.id);
    }
  },
};
