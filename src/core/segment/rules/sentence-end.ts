import type { Rule } from '../candidate.ts';

/** What no other rule keeps together is the end of a sentence. */
export const sentenceEnd: Rule = {
  name: 'sentence-end',
  intent: 'A mark, white space, and what may open a sentence: there a sentence ends.',
  examples: [
    'Il part. |Elle reste.',
    'Tu viens ? |« Non ! » |Dommage… |Tant pis ?! |— Oui.',
    'Fin de l’IA . |Deuxièmement , la suite.',
  ],
  decide: () => 'break',
};
