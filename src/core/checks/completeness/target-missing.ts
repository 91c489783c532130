import type { Check } from '../check.ts';

/** A segment without a target. The runner reports it itself, since no other check can run on such a segment. */
export const targetMissing: Pick<Check, 'id' | 'title' | 'category' | 'severity' | 'why'> = {
  id: 'target-missing',
  title: 'Missing translation',
  category: 'accuracy',
  severity: 'major',
  why: 'What has no translation is missing from the release.',
};
