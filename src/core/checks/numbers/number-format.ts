import { type Check, findingOf } from '../check.ts';
import { isEmpty } from '../completeness/emptiness.ts';
import { numberDifference } from './difference.ts';

/** A number of the target that equals the source's only by the decimal and grouping marks of another language. */
export const numberFormat: Check = {
  id: 'number-format',
  title: 'Number in the form of another language',
  category: 'locale-conventions',
  severity: 'minor',
  why: 'A decimal comma for a point, or the other way round, makes a thousand of one.',
  run(context) {
    const { target, environment } = context;
    if (isEmpty(target) || !/\d[.,]\d/u.test(target)) return [];
    const { misread } = numberDifference(context);
    return misread.map(({ start, end }) => {
      const actual = target.slice(start, end);
      const expected = swapMarks(actual);
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

function swapMarks(written: string): string {
  return written.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
}
