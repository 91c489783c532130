import type { Rule } from '../candidate.ts';
import { isLeader } from '../marks.ts';

/** The dots of a table of contents lead to a page. */
export const leader: Rule = {
  name: 'leader',
  intent: 'A row of dots that leads to a number, as in a table of contents, ends nothing.',
  examples: [
    'Introduction ........ 5',
    'Introduction ........ 5\n|Les origines de tout ..... 12',
    'Il hésite... |5 ans passent.',
  ],
  decide: ({ text, mark, end, firstKind }) => {
    return firstKind === 'digit' && isLeader(text, mark, end) ? 'join' : undefined;
  },
};
