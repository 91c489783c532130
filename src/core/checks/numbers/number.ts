import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { numberDifference } from './difference.ts';
import type { NumberMention, NumberPair } from './mention.ts';

/**
 * Numbers that the other side has neither in digits nor in words. Where one is missing and another is extra, the number
 * was changed; one that is only missing is major from ten up, one that is only extra is minor, since languages write
 * small numbers in words and count in other ways.
 */
export const number: Check = {
  id: 'number',
  title: 'Different number',
  category: 'accuracy',
  severity: 'major',
  why: 'A wrong figure, date or amount is the mistake that readers act on.',
  falseAlarms: { en: 2.2, vi: 7.6 },
  examples: {
    passes: [
      ['en', 'La 4e session s’ouvre à 14 h 30.', 'The fourth session opens at 2.30 pm.'],
      ['vi', 'Le 1er décembre 2024, 3 M€ ont été versés.', 'Ngày 1/12/2024, 3 triệu euro đã được chi trả.'],
      ['en', 'Le sommet culmine à 1 000 mètres.', 'The summit rises to 3,281 feet.'],
    ],
    fails: [
      ['en', 'La loi date de 1998.', 'The act dates from 1989.'],
      ['vi', 'Le budget atteint 12 millions d’euros.', 'Ngân sách lên tới 12 tỷ euro.'],
      ['en', 'Le cortège réunit 150 élèves.', 'The procession brings pupils together.'],
    ],
  },
  run(context) {
    const { changed, missing, extra } = numberDifference(context);
    if (changed.length + missing.length + extra.length === 0) return [];
    return [
      ...changed.map((pair) => changedNumber(context, pair)),
      ...missing.map((mention) => missingNumber(context, mention)),
      ...extra.map((mention) => extraNumber(context, mention)),
    ];
  },
};

function changedNumber(context: SegmentContext, { source: was, target: is }: NumberPair): Finding {
  const expected = context.source.slice(was.start, was.end);
  const actual = context.target.slice(is.start, is.end);
  const isConverted =
    was.units !== undefined && is.units !== undefined && !was.units.some((id) => is.units?.includes(id));
  const advice = isConverted
    ? 'The measures do not say the same: convert the figure again.'
    : `Write the source's number, in the way of ${context.environment.target.name}.`;
  return findingOf(number, context, {
    message: `The source has ${expected}, the target ${actual}. ${advice}`,
    start: is.start,
    end: is.end,
    actual,
    expected: [expected],
  });
}

function missingNumber(context: SegmentContext, { start, end, values }: NumberMention): Finding {
  const expected = context.source.slice(start, end);
  const isSmall = values.every((value) => Number.isInteger(value) && value < 10);
  return findingOf(number, context, {
    message: `The number ${expected} of the source is not in the target, in digits or in words.`,
    severity: isSmall ? 'minor' : 'major',
    side: 'source',
    start,
    end,
    expected: [expected],
  });
}

function extraNumber(context: SegmentContext, { start, end }: NumberMention): Finding {
  const actual = context.target.slice(start, end);
  return findingOf(number, context, {
    message: `The number ${actual} of the target is not in the source, in digits or in words.`,
    severity: 'minor',
    start,
    end,
    actual,
  });
}
