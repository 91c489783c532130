import { type Check, findingOf } from '../check.ts';
import { isEmpty } from '../completeness/emptiness.ts';
import { codeKey, codeOffsets, codesWithout, labelOf, unitCodeKeys, withoutPartners } from './codes.ts';

/** An inline code of the source that the target lacks. One that may be deleted, or that moved to a neighbour, is minor. */
export const codesMissing: Check = {
  id: 'codes-missing',
  title: 'Missing inline code',
  category: 'design-and-markup',
  severity: 'major',
  why: 'Without its code a link, an image, a placeholder or an emphasis is lost in the release.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Lisez <1>le guide</1>.', 'Read <1>the guide</1>.'],
      ['vi', 'Une <1>bonne</1> nouvelle.', 'Một tin <1>tốt</1>.'],
    ],
    fails: [
      ['en', 'Lisez <1>le guide</1>.', 'Read the guide.'],
      ['vi', 'Voir la carte <1/>.', 'Xem bản đồ.'],
    ],
  },
  run(context) {
    const { segment, unit, target } = context;
    const missing = codesWithout(segment.source, segment.target ?? []);
    if (missing.length === 0 || isEmpty(target)) return [];
    const elsewhere = unitCodeKeys(unit, 'target');
    const offsets = codeOffsets(segment.source);
    return withoutPartners(missing).map((code) => {
      const label = labelOf(code, unit);
      const hasMoved = elsewhere.has(codeKey(code));
      const at = offsets.get(code) ?? 0;
      return findingOf(codesMissing, context, {
        message: hasMoved
          ? `The code ${label} stands in another segment than in the source. Check that it marks the same words.`
          : `The code ${label} is missing from the target. Put it back around or beside the words it belongs to.`,
        severity: hasMoved || code.canDelete === true ? 'minor' : 'major',
        side: 'source',
        start: at,
        end: at,
        expected: [label],
      });
    });
  },
};
