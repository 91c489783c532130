import { type Check, findingOf } from '../check.ts';
import { numberDifference } from './difference.ts';
import { unitChanges } from './unit-difference.ts';
import { written } from './written.ts';

/** A measure that has the source's number with another unit. */
export const unit: Check = {
  id: 'unit',
  title: 'Different unit of measure',
  category: 'accuracy',
  severity: 'major',
  why: 'Ten miles are not ten kilometres: a unit may be converted only together with its number.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Le village est à 10 km.', 'The village is 10 kilometres away.'],
      ['en', 'Le village est à 10 km.', 'The village is 6 miles away.'],
      ['vi', 'Il pèse 2 kg.', 'Nó nặng 2 kg.'],
    ],
    fails: [
      ['en', 'Le village est à 10 km.', 'The village is 10 miles away.'],
      ['vi', 'Le paquet pèse 500 g.', 'Gói hàng nặng 500 kg.'],
    ],
  },
  run(context) {
    if (numberDifference(context).equal.length === 0) return [];
    const isMeasure = (dimension: string) => dimension !== 'percent' && dimension !== 'currency';
    return unitChanges(context, isMeasure).map((pair) => {
      const { start, end, expected, actual } = written(context, pair);
      return findingOf(unit, context, {
        message: `The source has ${expected}, the target ${actual}: the number is the same, but the unit is another. Keep the unit, or convert the number with it.`,
        start,
        end,
        actual,
      });
    });
  },
};
