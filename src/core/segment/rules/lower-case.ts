import type { Rule } from '../candidate.ts';

/** A lower-case letter goes on with the sentence. */
export const lowerCase: Rule = {
  name: 'lower-case',
  intent: 'A sentence goes on before a lower-case letter.',
  examples: [
    '« Au feu ! » s’écria Paul.',
    'Ah ! quel plaisir… dit-il.',
    'Il vint – enfin ! – et repartit.',
    'iGov ferme. |iGov rouvre.',
  ],
  decide: ({ firstKind }) => (firstKind === 'lower' ? 'join' : undefined),
};
