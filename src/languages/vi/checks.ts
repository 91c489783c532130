import type { CheckFacts } from '../../core/checks/facts.ts';
import { numbers } from './numbers.ts';
import { isSyllable } from './syllable.ts';

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
  nameWords: new Set(),
  lookalikes: new Set(
    'a ai an can car con do du don en he hai in la le ma mai me my may no nos on or pas qui que sa sang so son ta tai te than to tu un y'.split(
      ' ',
    ),
  ),
  canSpell: isSyllable,
  conjunctions: new Set(['và', 'hoặc', 'hay', 'cũng']),
};
