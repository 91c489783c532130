import type { Rule } from '../candidate.ts';

/** After a sentence, `b)` begins the next item of a list within the line. */
export const item: Rule = {
  name: 'item',
  intent:
    'A letter or number with a closing bracket begins an item, and so a sentence; a small letter with a full stop after another such item.',
  examples: [
    'a) Le premier point. |b) le second point.',
    '1) Le temps. |2) L’argent.',
    'a. Le premier point. |b. Le second point.',
  ],
  decide: ({ text, next, sentenceStart }) => {
    if (/^\(?(?:\p{L}|\d{1,2}|[ivx]{2,4})\)\s/u.test(text.slice(next, next + 7))) return 'break';
    return isLettered(text, next) && isLettered(text, sentenceStart) ? 'break' : undefined;
  },
};

function isLettered(text: string, start: number): boolean {
  return /^(?:\p{Ll}|[ivx]{2,4})\.\s+\p{Lu}/u.test(text.slice(start, start + 9));
}
