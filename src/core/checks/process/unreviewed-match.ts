import type { Match } from '../../document.ts';
import { replacedOrigin } from '../../merge/origins.ts';
import { type Check, findingOf } from '../check.ts';
import { isOfSameSource, isPrevious, unedited } from './proposals.ts';

/**
 * A proposal for another sentence, or of a machine, that was confirmed as it came. A machine's that is only translated
 * passes: that is what the editing of machine translation gives where there was nothing to correct.
 */
export const unreviewedMatch: Check = {
  id: 'unreviewed-match',
  title: 'Match confirmed unedited',
  category: 'process',
  severity: 'minor',
  why: 'A match of a similar sentence differs from it in something, and a review that changed nothing may not have been one.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      {
        texts: ['en', 'Le comité a trois membres.', 'The committee has three members.'],
        unit: { matches: [match('tm', 85, 'deux', 'two')] },
      },
      {
        texts: ['en', 'Le comité a trois membres.', 'The committee has three members.'],
        unit: { matches: [match('mt', undefined, 'trois', 'three')] },
      },
    ],
    fails: [
      {
        texts: ['en', 'Le comité a trois membres.', 'The committee has two members.'],
        unit: { matches: [match('tm', 85, 'deux', 'two')] },
      },
      {
        texts: ['en', 'Le comité a trois membres.', 'The committee has three members.'],
        unit: { matches: [match('mt', undefined, 'trois', 'three')] },
        segment: { state: 'final' },
      },
    ],
  },
  run(context) {
    const { segment, target } = context;
    if (segment.state === 'initial') return [];
    const same = unedited(context);
    if (same.length === 0 || same.some((one) => isPrevious(one) || isTrusted(one))) return [];
    const isReviewed = segment.state !== 'translated';
    const place = { start: 0, end: target.length, actual: target };
    const fuzzy = same.find((one) => isFuzzy(one) && !isOfSameSource(one, context));
    if (fuzzy)
      return [
        findingOf(unreviewedMatch, context, {
          message: `The segment is ${segment.state} with the text of a match of ${fuzzy.similarityPct} % as it came. Compare it with the source, and correct what differs.`,
          severity: isReviewed ? 'major' : 'minor',
          ...place,
        }),
      ];
    if (!isReviewed || !same.some(({ type }) => type === 'mt')) return [];
    return [
      findingOf(unreviewedMatch, context, {
        message: `The segment is ${segment.state} with the text of a machine translation as it came. Read it against the source once more.`,
        ...place,
      }),
    ];
  },
};

function isFuzzy({ type, similarityPct }: Match): boolean {
  return type !== 'mt' && similarityPct !== undefined && similarityPct < 100;
}

/** Whether a match is a person's translation of the very sentence, which needs no change. */
function isTrusted({ type, similarityPct, origin }: Match): boolean {
  return type !== 'mt' && (origin === replacedOrigin || type === 'icm' || similarityPct === 100);
}

function match(type: 'tm' | 'mt', similarityPct: number | undefined, french: string, english: string) {
  return {
    id: 'm1',
    ref: '#s1',
    type,
    ...(similarityPct !== undefined && { similarityPct }),
    originalData: [],
    source: [{ kind: 'text', text: `Le comité a ${french} membres.` }],
    target: [{ kind: 'text', text: `The committee has ${english} members.` }],
  } as const;
}
