import type { Rule } from '../candidate.ts';

/** A mark alone in brackets comments on a word or stands for left-out words; it ends nothing. */
export const editorialMark: Rule = {
  name: 'editorial-mark',
  intent: 'A mark alone in brackets, such as (!) or [...], ends no sentence.',
  examples: [
    'Il a dit « oui » (?) Paul Martin en doute.',
    'Il marchait [...] Paul arriva.',
    'Il partit. |[...] Paul arriva.',
    'Sur [0 ; 1[. |Paul le voit.',
  ],
  decide: ({ text, mark, end }) => {
    const close = { '(': ')', '[': ']' }[text[mark - 1] ?? ''];
    return close !== undefined && text.slice(mark, end).includes(close) ? 'join' : undefined;
  },
};
