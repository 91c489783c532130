import type { Rule } from '../candidate.ts';

/** After a sentence, `b)` begins the next item of a list within the line. */
export const item: Rule = {
  name: 'item',
  intent: 'A letter or number with a closing bracket begins an item, and so a sentence.',
  examples: ['a) Le premier point. |b) le second point.', '1) Le temps. |2) L’argent.'],
  decide: ({ text, next }) =>
    /^(?:\p{L}|\d{1,2}|[ivx]{2,4})\)\s/u.test(text.slice(next, next + 6)) ? 'break' : undefined,
};
