import type { Rule } from '../candidate.ts';

/** No sentence begins with a comma. */
export const goesOn: Rule = {
  name: 'goes-on',
  intent: 'A sentence goes on where a comma, a semicolon, a colon or another sign follows that opens nothing.',
  examples: ['« Vraiment ? », dit Paul.', 'Le prix (env. 5 €, T.T.C. ; Paris) baisse.', 'Tél. : 01 23 45 67 89.'],
  decide: ({ text, next }) => (',;:%/=&+)]}»'.includes(text[next] ?? '') ? 'join' : undefined),
};
