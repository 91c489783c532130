import { plainText } from '../../content.ts';
import { type Check, findingOf } from '../check.ts';
import { isOfSameSource, isPrevious, shortened, unedited } from './proposals.ts';

/** A target that was made for an earlier version of the source and has not been touched since. */
export const stale: Check = {
  id: 'stale',
  title: 'Translation of an earlier source',
  category: 'process',
  severity: 'major',
  why: 'The source has changed and the translation has not, so that the two say different things.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      {
        texts: ['en', 'Le comité a trois membres.', 'The committee has three members.'],
        unit: { matches: [previous('deux', 'two')] },
      },
    ],
    fails: [
      {
        texts: ['en', 'Le comité a trois membres.', 'The committee has two members.'],
        unit: { matches: [previous('deux', 'two')] },
      },
      {
        texts: ['en', 'Le comité a trois membres.', 'The committee has two members.'],
        segment: { subState: 'acme:outdated' },
      },
    ],
  },
  run(context) {
    const { segment, target } = context;
    if (segment.state === 'initial') return [];
    const place = { start: 0, end: target.length, actual: target };
    const said = segment.subState?.slice(segment.subState.indexOf(':') + 1) ?? '';
    if (outdated.has(said))
      return [
        findingOf(stale, context, {
          message: `The segment is ${segment.state}, and yet marked ${segment.subState}: its source has changed since. Compare the two, and remove the mark.`,
          ...place,
        }),
      ];
    const same = unedited(context);
    if (same.length === 0 || same.some((match) => isOfSameSource(match, context))) return [];
    const old = same.find(isPrevious);
    if (!old) return [];
    return [
      findingOf(stale, context, {
        message: `The target is still that of an earlier source, “${shortened(plainText(old.source))}”. Compare it with the source as it is.`,
        ...place,
      }),
    ];
  },
};

/** What tools write as a subState for a source that has changed. */
const outdated: ReadonlySet<string> = new Set([
  'stale',
  'outdated',
  'out-of-date',
  'obsolete',
  'source-changed',
  'needs-update',
]);

function previous(french: string, english: string) {
  return {
    id: 'm1',
    ref: '#s1',
    type: 'tm',
    origin: 'passerelle:previous',
    similarityPct: 85,
    originalData: [],
    source: [{ kind: 'text', text: `Le comité a ${french} membres.` }],
    target: [{ kind: 'text', text: `The committee has ${english} members.` }],
  } as const;
}
