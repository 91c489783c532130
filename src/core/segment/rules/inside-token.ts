import type { Rule } from '../candidate.ts';

/** Without white space after it, a mark is inside a token. */
export const insideToken: Rule = {
  name: 'inside-token',
  intent: 'A mark that no white space follows is inside a number, an address, a file name or an abbreviation.',
  examples: [
    'La version 2.1.0 du fichier rapport.final.docx pèse 3.5 Mo.',
    'Voir www.exemple.fr/page?id=5 pour la suite.',
  ],
  decide: ({ end, next }) => (next === end ? 'join' : undefined),
};
