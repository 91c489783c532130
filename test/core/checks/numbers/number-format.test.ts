import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../../src/core/checks/numbers/number-format.ts';
import { fails, findingsOf, passes } from '../harness.ts';

passes(numberFormat, [
  ['en', '1 234,56', '1,234.56'],
  ['vi', '1 234,56', '1.234,56'],
  ['en', '5,6 points', '5.6 points'],
  ['vi', '10 000 personnes', '10.000 người'],
  ['en', '2,8 milliards', '£2.8bn'],
]);

fails(numberFormat, [
  ['vi', '10 000 personnes', '10,000 người', '10,000'],
  ['vi', '5,6 points', '5.6 điểm', '5.6'],
  ['en', '5,6 points', '5,6 points', '5,6'],
  ['en', '10 000 personnes', '10.000 people', '10.000'],
]);

passes(numberFormat, [
  ['vi', 'la version 3.5', 'phiên bản 3.5'],
  ['en', 'le 26.2.2025', '26.2.2025'],
  ['en', '25\u00A0000 manifestants', '25,000 protesters'],
]);

fails(numberFormat, [
  ['en', '25 000 manifestants', '25\u00A0000 protesters', '25\u00A0000'],
  ['en', '25 000 manifestants', '25 000 protesters', '25 000'],
  ['vi', '1 234,56', '1,234.56', '1,234.56'],
  ['en', '1 234,56', '1.234,56', '1.234,56'],
  ['en', '2,5 millions', '2,5 million', '2,5 million'],
]);

describe('number-format proposes', () => {
  it.each([
    ['en', '1 234,56', '1.234,56', '1,234.56'],
    ['en', '25 000 voix', '25 000 votes', '25,000'],
    ['en', '2,5 millions', '2,5 million', '2.5 million'],
    ['vi', '1 234 567', '1,234,567', '1.234.567'],
    ['vi', '0,125', '0.125', '0,125'],
  ] as const)('in %s for %s, not %s but %s', (to, source, target, expected) => {
    expect(findingsOf(numberFormat, to, [{ source, target }]).map((finding) => finding.expected)).toEqual([[expected]]);
  });
});
