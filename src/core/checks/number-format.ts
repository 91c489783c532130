import { type Check, findingOf } from './check.ts';
import { isEmpty } from './emptiness.ts';
import { compareNumbers } from './numbers/compare.ts';
import { readNumbers } from './numbers/mention.ts';

/** A number of the target that equals the source's only by the decimal and grouping marks of another language. */
export const numberFormat: Check = {
  id: 'number-format',
  title: 'Number in the form of another language',
  category: 'locale-conventions',
  severity: 'minor',
  why: 'A decimal comma for a point, or the other way round, makes a thousand of one.',
  run(context) {
    const { source, target, environment } = context;
    if (isEmpty(target) || !/\d[.,]\d/u.test(target)) return [];
    const facts = environment.target.checks.numbers;
    const { misread } = compareNumbers(
      readNumbers(source, environment.source.checks.numbers),
      readNumbers(target, facts),
    );
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
