import { type Check, findingOf } from '../check.ts';
import type { NumberFacts } from '../facts.ts';
import { numberDifference } from './difference.ts';

/** A number of the target that equals the source's only by the decimal and grouping marks of another language. */
export const numberFormat: Check = {
  id: 'number-format',
  title: 'Number in the form of another language',
  category: 'locale-conventions',
  severity: 'minor',
  why: 'A decimal comma for a point, or the other way round, makes a thousand of one.',
  falseAlarms: { en: 0, vi: 6.5 },
  examples: {
    passes: [
      ['en', 'Le lac couvre 1 234,5 hectares.', 'The lake covers 1,234.5 hectares.'],
      ['vi', 'Le stade accueille 10 000 personnes.', 'Sân vận động chứa 10.000 người.'],
      ['vi', 'Installez la version 3.5.', 'Hãy cài đặt phiên bản 3.5.'],
    ],
    fails: [
      ['vi', 'Le stade accueille 10 000 personnes.', 'Sân vận động chứa 10,000 người.'],
      ['en', 'Le taux est de 5,6 points.', 'The rate is 5,6 points.'],
      ['en', 'Le stade accueille 10 000 personnes.', 'The stadium holds 10 000 people.'],
    ],
  },
  run(context) {
    const { misread } = numberDifference(context);
    if (misread.length === 0) return [];
    const { target, environment } = context;
    return misread.map(({ start, end, foreign = 0 }) => {
      const actual = target.slice(start, end);
      const expected = rewrite(actual, foreign, environment.target.checks.numbers);
      return findingOf(numberFormat, context, {
        message: `${actual} has the decimal or grouping mark of another language. ${environment.target.name} writes ${expected}.`,
        start,
        end,
        actual,
        expected: [expected],
      });
    });
  },
};

/** The number with the marks of a language, what follows its digits left alone. */
function rewrite(actual: string, foreign: number, { decimal, grouping }: NumberFacts): string {
  const [mark = ''] = grouping;
  const [number = ''] = /^\d+(?:[.,\s]\d+)*/u.exec(actual) ?? [];
  const hasFraction = !Number.isInteger(foreign) || !/[.,\s]\d{3}$/u.test(number);
  const last = hasFraction ? Math.max(number.lastIndexOf('.'), number.lastIndexOf(',')) : number.length;
  const whole = number.slice(0, last).replace(/[.,\s]/gu, mark);
  const fraction = last < number.length ? decimal + number.slice(last + 1) : '';
  return whole + fraction + actual.slice(number.length);
}
