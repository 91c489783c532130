import type { Candidate, Enclosure, Rule } from '../candidate.ts';
import { Char, charAt, hasWord, skipSpace } from '../characters.ts';

/** A quotation that a sentence goes on after is part of that sentence, whole. */
export const insideQuotation: Rule = {
  name: 'inside-quotation',
  intent: 'A quotation inside a sentence that goes on after it is not split.',
  examples: [
    'Il a crié « Au feu ! Au secours ! » avant de tomber.',
    'Le livre « Où va-t-on ? Et pourquoi ? » est paru.',
    'Il a dit : « Je pars. |Tu restes. » |Puis il est parti.',
    '« Je pars. |Tu restes. » |Puis il est parti.',
  ],
  decide: (candidate) => {
    const { quotation } = candidate;
    return quotation && isWithinSentence(candidate, quotation) && goesOnAfter(candidate, quotation)
      ? 'join'
      : undefined;
  },
};

/** What is longer is a speech, which is split wherever its sentences end. */
const longestQuotation = 300;

/** Whether words of the sentence stand before the quotation. */
function isWithinSentence({ text, sentenceStart, mark }: Candidate, { open, close }: Enclosure): boolean {
  if (open <= sentenceStart || open >= mark || close - open > longestQuotation) return false;
  return hasWord(text, sentenceStart, open);
}

function goesOnAfter({ text }: Candidate, { close }: Enclosure): boolean {
  const after = skipSpace(text, close + 1);
  return text[after] === ',' || (charAt(text, after) & Char.lower) !== 0;
}
