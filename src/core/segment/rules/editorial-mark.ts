import type { Rule } from '../candidate.ts';

/** A mark alone in brackets comments on a word or stands for left-out words; it ends nothing. */
export const editorialMark: Rule = {
  name: 'editorial-mark',
  intent: 'A mark alone in brackets, such as (!) or [...], ends no sentence.',
  examples: [
    'Il a dit « oui » (?) Paul Martin en doute.',
    'Il marchait [...] Paul arriva.',
    'Il partit. |[...] Paul arriva.',
  ],
  decide: ({ text, mark }) => (text[mark - 1] === '(' || text[mark - 1] === '[' ? 'join' : undefined),
};
