import { plainText } from '../../content.ts';
import type { RawAttribute, Unit } from '../../document.ts';
import { replacedOrigin } from '../../merge/origins.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { comparable, shortened } from './proposals.ts';

/** Text that is locked, or not to be translated, and is otherwise than it was. */
export const lockedChanged: Check = {
  id: 'locked-changed',
  title: 'Locked text changed',
  category: 'process',
  severity: 'major',
  seesKept: true,
  why: 'Somebody decided that the text stays as it is: a product name, a legal wording, a translation that was signed.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      { texts: ['en', 'Passerelle 2', 'Passerelle 2'], unit: { translate: false } },
      {
        texts: ['en', 'Tous droits réservés.', 'All rights reserved.'],
        unit: { translate: false },
        segment: { state: 'final' },
      },
    ],
    fails: [{ texts: ['en', 'Passerelle 2', 'Footbridge 2'], unit: { translate: false } }],
  },
  run(context) {
    const { unit, source, target } = context;
    if (!isLocked(unit) || target.trim() === '') return [];
    const recorded = recordedTarget(context);
    const wanted = recorded ?? (unit.translate || isSigned(context) ? undefined : source);
    if (wanted === undefined || comparable(wanted) === comparable(target)) return [];
    const what = unit.translate ? 'is locked' : 'is not to be translated';
    const was = recorded === undefined ? 'the source has' : 'it was';
    return [
      findingOf(lockedChanged, context, {
        message: `The text ${what}, and yet it is not as ${was}. Put “${shortened(wanted)}” back, or take the lock off.`,
        start: 0,
        end: target.length,
        actual: target,
        expected: [wanted],
      }),
    ];
  },
};

/** Whether a unit is not to be translated, or another tool says that it stays as it is. */
export function isLocked({ translate, extras }: Pick<Unit, 'translate' | 'extras'>): boolean {
  return !translate || extras?.attributes.some(isLock) === true;
}

/** As memoQ and Phrase say it: `mq:locked="locked"`, `m:locked="true"`. */
function isLock({ name, value }: RawAttribute): boolean {
  return /:locked$/u.test(name) && (value === 'locked' || value === 'true' || value === '1');
}

/** The target that a returned file or a change of a term has replaced. */
function recordedTarget({ unit, segment }: SegmentContext): string | undefined {
  const match = unit.matches.find(({ origin, ref }) => origin === replacedOrigin && ref === `#${segment.id}`);
  return match && plainText(match.target);
}

/** Tools lock what is translated and signed; it differs from the source as it should. */
function isSigned({ segment }: SegmentContext): boolean {
  return segment.state === 'reviewed' || segment.state === 'final';
}
