import type { CheckRule } from '../check.ts';

/** A segment without a target. The runner reports it itself, since no other check can run on such a segment. */
export const targetMissing: CheckRule = {
  id: 'target-missing',
  title: 'Missing translation',
  category: 'accuracy',
  severity: 'major',
  why: 'What has no translation is missing from the release.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [{ texts: ['en', 'Le sommet commence.'], segment: { state: 'initial' } }],
    fails: [{ texts: ['en', 'Le sommet commence.'], segment: { state: 'reviewed' } }],
  },
};
