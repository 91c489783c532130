import { hasOpener } from '../abbreviations.ts';
import type { Rule } from '../candidate.ts';

/** No word is without a vowel: Cdt. is cut short. */
export const cutWord: Rule = {
  name: 'cut-word',
  intent: 'A short word without a vowel is an abbreviation, even one that no list has, and ends nothing before a name.',
  examples: [
    'Le cdt. Martin dirige le Rgt. Picardie.',
    'Il court 5 km. |Paul le suit.',
    'Il appelle le sdt. |Il attend.',
  ],
  decide: (candidate) => {
    const { word, end, mark, firstKind } = candidate;
    if (
      !word ||
      end > mark + 1 ||
      word.text.length < 2 ||
      word.text.length > 5 ||
      word.followsNumber ||
      word.endsAddress ||
      firstKind === 'lower'
    )
      return undefined;
    if (word.text === word.text.toUpperCase() || hasOpener(candidate)) return undefined;
    const letters = word.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return /^[b-df-hj-np-tv-xz]+$/u.test(letters) ? 'join' : undefined;
  },
};
