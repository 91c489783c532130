import { numberFormat } from '../../../../src/core/checks/numbers/number-format.ts';
import { fails, passes } from '../harness.ts';

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
