import type { Rule } from '../candidate.ts';
import { hasWord } from '../characters.ts';

/** A remark in brackets inside a sentence is part of it, whole. */
export const insideBracket: Rule = {
  name: 'inside-bracket',
  intent: 'A remark in brackets inside a sentence is not split.',
  examples: [
    'Il est venu (enfin ! Quelle joie ! Tous riaient) hier soir.',
    '(Il est tard. |Tous dorment.) |La ville est calme.',
  ],
  decide: ({ text, sentenceStart, mark, bracket }) => {
    if (!bracket || bracket.open <= sentenceStart || bracket.open >= mark) return undefined;
    if (bracket.close - bracket.open > longestRemark) return undefined;
    return hasWord(text, sentenceStart, bracket.open) ? 'join' : undefined;
  },
};

/** What is longer is a passage of its own, which is split wherever its sentences end. */
const longestRemark = 300;
