import { type Check, findingOf } from '../check.ts';
import { codeKey, codeOffsets, codesWithout, labelOf, unitCodeKeys, withoutPartners } from './codes.ts';

/** An inline code of the target that the source does not have, or not as often. A copy of one that may be copied is minor. */
export const codesExtra: Check = {
  id: 'codes-extra',
  title: 'Additional inline code',
  category: 'design-and-markup',
  severity: 'major',
  why: 'A code without a source has no markup of its own and breaks the document, or marks what nobody meant to mark.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Lisez <1>le guide</1>.', 'Read <1>the guide</1>.'],
      ['vi', 'Voir la carte <1/>.', 'Xem bản đồ <1/>.'],
    ],
    fails: [
      ['en', 'Lisez <1>le guide</1>.', 'Read <1>the guide</1> <2>now</2>.'],
      ['vi', 'Voir la carte <1/>.', 'Xem bản đồ <1/> <1/>.'],
    ],
  },
  run(context) {
    const { segment, unit } = context;
    const target = segment.target ?? [];
    const extra = codesWithout(target, segment.source);
    if (extra.length === 0) return [];
    const inSource = unitCodeKeys(unit, 'source');
    const offsets = codeOffsets(target);
    return withoutPartners(extra).map((code) => {
      const label = labelOf(code, unit);
      const isKnown = inSource.has(codeKey(code));
      const at = offsets.get(code) ?? 0;
      return findingOf(codesExtra, context, {
        message: isKnown
          ? `The code ${label} stands more often in the target than in the source. Remove the copy.`
          : `The code ${label} is not in the source. Remove it.`,
        severity: isKnown && code.canCopy !== false ? 'minor' : 'major',
        start: at,
        end: at,
        actual: label,
      });
    });
  },
};
