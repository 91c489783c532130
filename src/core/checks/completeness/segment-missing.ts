import type { Finding } from '../../finding.ts';
import { type DocumentCheck, findingOf } from '../check.ts';
import { isEmpty } from './emptiness.ts';

/** Findings that are kept: a file with more open segments is unfinished, not faulty. */
const limit = 200;

/**
 * A segment without a target among translated ones, in a file that keeps no states: where even the translated segments
 * have the state `initial`, an open one can't be told from a forgotten one by its state. In any other file a segment of
 * the state `initial` is simply open.
 */
export const segmentMissing: DocumentCheck = {
  id: 'segment-missing',
  title: 'Missing translation in a file without states',
  category: 'accuracy',
  severity: 'major',
  why: 'A file from another tool often says nothing of a segment that was skipped.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      { texts: ['en', 'Un jour.', 'One day.', 'La nuit.', 'The night.'], segment: { state: 'initial' } },
      // A file that keeps states says itself which segments are open.
      {
        texts: ['en', 'Un jour.', 'One day.', 'La nuit.', 'The night.', 'Le matin.'],
        segment: { state: 'translated' },
      },
    ],
    fails: [
      { texts: ['en', 'Un jour.', 'One day.', 'La nuit.', 'The night.', 'Le matin.'], segment: { state: 'initial' } },
    ],
  },
  begin() {
    const open: Finding[] = [];
    let isWithoutStates = true;
    let translated = 0;
    let count = 0;
    return {
      see(context) {
        if (context.segment.state !== 'initial') isWithoutStates = false;
        if (!isWithoutStates || isEmpty(context.source)) return;
        if (!context.isOpen) {
          translated++;
          return;
        }
        count++;
        if (count > limit) return;
        open.push(
          findingOf(segmentMissing, context, {
            message: 'The segment has no target, while others of its file have one. Translate it.',
            side: 'source',
            start: 0,
            end: context.source.length,
            actual: context.source,
          }),
        );
      },
      findings: () => (isWithoutStates && count <= limit && translated > count ? open : []),
    };
  },
};
