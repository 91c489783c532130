import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { numberDifference } from './difference.ts';
import type { NumberPair } from './mention.ts';
import { unitChanges, unitLosses } from './unit-difference.ts';
import { written } from './written.ts';

/** An amount that is in another currency in the target, or in none. */
export const currency: Check = {
  id: 'currency',
  title: 'Different currency',
  category: 'accuracy',
  severity: 'major',
  why: 'Ten euros are not ten dollars, and a reader cannot see that the sum was meant in another currency.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Le projet coûte 3 M€.', 'The project costs €3 million.'],
      ['en', 'Il a payé 20 livres sterling.', 'He paid £20.'],
      ['vi', 'Le billet coûte 15 dollars.', 'Vé có giá 15 đô la.'],
    ],
    fails: [
      ['en', 'Le musée a reçu 250 000 €.', 'The museum received $250,000.'],
      ['vi', 'Le billet coûte 15 dollars.', 'Vé có giá 15 euro.'],
    ],
  },
  run(context) {
    if (numberDifference(context).equal.length === 0) return [];
    return [
      ...unitChanges(context, (dimension) => dimension === 'currency').map((pair) => changed(context, pair)),
      ...unitLosses(context, 'currency').map((pair) => lost(context, pair)),
    ];
  },
};

function changed(context: SegmentContext, pair: NumberPair): Finding {
  const { start, end, expected, actual } = written(context, pair);
  return findingOf(currency, context, {
    message: `The amount ${expected} of the source is in another currency in the target, where ${actual} stands. Name the source's currency, or convert the amount.`,
    start,
    end,
    actual,
  });
}

function lost(context: SegmentContext, pair: NumberPair): Finding {
  const { start, end, expected, actual } = written(context, pair);
  return findingOf(currency, context, {
    message: `The source has ${expected}, the target only ${actual} and names no currency. Name the currency.`,
    severity: 'minor',
    start,
    end,
    actual,
  });
}
