import { type Check, findingOf } from '../check.ts';
import { numberDifference } from './difference.ts';
import { unitLosses } from './unit-difference.ts';
import { written } from './written.ts';

/** A percentage of the source that is a bare number in the target. */
export const percent: Check = {
  id: 'percent',
  title: 'Lost per cent sign',
  category: 'accuracy',
  severity: 'minor',
  why: 'Five per cent and five are different facts.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Les ventes ont reculé de 5 %.', 'Sales fell by 5 per cent.'],
      ['vi', 'Entre 10 % et 15 % des élèves.', 'Từ 10 đến 15 phần trăm học sinh.'],
      ['en', 'Les prix montent de 2,5 %.', 'Prices rise by 2.5%.'],
    ],
    fails: [
      ['en', 'Les ventes ont reculé de 5 %.', 'Sales fell by 5.'],
      ['vi', 'Le taux est de 7,5 %.', 'Tỷ lệ là 7,5.'],
    ],
  },
  run(context) {
    if (numberDifference(context).equal.length === 0) return [];
    return unitLosses(context, 'percent').map((pair) => {
      const { start, end, expected, actual } = written(context, pair);
      return findingOf(percent, context, {
        message: `The source has the percentage ${expected}, the target only the number ${actual}. Write the sign, or the words for it.`,
        start,
        end,
        actual,
      });
    });
  },
};
