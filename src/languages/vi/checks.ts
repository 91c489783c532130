import type { CheckFacts } from '../../core/checks/facts.ts';
import { numbers } from './numbers.ts';
import { isOwn, isPossible } from './orthography.ts';
import { repetition } from './reduplication.ts';

/**
 * What the checks know about Vietnamese.
 *
 * @see Nghị định 30/2020/NĐ-CP on the form of official documents; CLDR, locale vi
 */
export const checks: CheckFacts = {
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  spaceBefore: [],
  numbers,
  functionWords: new Set(
    (
      'và của là các những trong cho được với không có một này đã khi đến từ ở để về theo như vào cũng ra sẽ tại bị đó trên ' +
      'nhưng còn người họ tôi ông bà anh cô chúng nhiều nhất lại rằng việc năm vì nếu sau trước do bởi đang thì mà ' +
      'hơn rất hay hoặc cùng nên'
    ).split(' '),
  ),
  conjunctions: new Set(['và', 'hoặc', 'hay', 'cũng']),
  repetition,
  syllables: { isOwn, isPossible },
};
