import type { CheckFacts } from '../../core/checks/facts.ts';
import { acronyms } from './acronyms.ts';
import { numbers } from './numbers.ts';
import { placeNames } from './place-names.ts';

/** A syllable: an onset, a nucleus of vowels, a final consonant. */
const syllable = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

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
  identity: {
    places: placeNames,
    acronyms,
    capitalised: new Set(),
    nativeWord: syllable,
  },
};
