import type { CheckFacts } from '../../core/checks/facts.ts';
import { acronyms } from './acronyms.ts';
import { commonWords } from './common-words.ts';
import { marks } from './marks.ts';
import { numbers } from './numbers.ts';
import { isOwn, isPossible } from './orthography.ts';
import { placeNames } from './place-names.ts';
import { repetition } from './reduplication.ts';
import { isBareSyllable, withoutMarks } from './syllables.ts';

/**
 * What the checks know about Vietnamese.
 *
 * @see Nghị định 30/2020/NĐ-CP on the form of official documents; CLDR, locale vi; Nguyễn Đình-Hoà, Vietnamese (1997),
 * "Interrogative sentences"
 *
 * The lengths were fitted on 925 news segments of NTREX-128, French and Vietnamese (Federmann, Kocmi and Xin, 2022): the
 * mean by maximum likelihood, the variance so that the most halved targets lie 2.7 deviations below the mean where 2
 * whole ones do.
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
    'a ai an à can car con do du don en he hai in la le ma mai me my may no nos on or pas qui que sa sang so son ta tai te than to tu un y'.split(
      ' ',
    ),
  ),
  canSpell: (word) => isBareSyllable(withoutMarks(word)),
  hasStrictSpelling: true,
  looksOwn: (word) => /[ăđơư\u1EA0-\u1EF9]/u.test(word),
  unfinished: new Set('và của là các những cho với đã sẽ đang rằng mà hoặc nhưng vì nếu mỗi mọi bởi sự'.split(' ')),
  lengths: { fr: { mean: -0.09, fixed: 0.026, perCharacter: 2.3 } },
  conjunctions: new Set(['và', 'hoặc', 'hay', 'cũng']),
  identity: {
    places: placeNames,
    acronyms,
    common: commonWords,
    capitalised: new Set(),
    isNativeWord: isBareSyllable,
  },
  questions: {
    lasts: new Set(['không', 'chưa', 'sao', 'gì', 'à', 'hả', 'ư', 'nhỉ', 'chăng', 'đâu', 'ai', 'nào', 'chứ', 'nhé']),
    firsts: new Set([
      'sao',
      'tại sao',
      'vì sao',
      'làm sao',
      'làm thế',
      'phải chăng',
      'liệu',
      'bao giờ',
      'ai',
      'chẳng lẽ',
    ]),
    words: new Set(),
    verbs: new Set(),
    subjects: new Set(),
  },
  marks,
  repetition,
  syllables: { isOwn, isPossible },
};
