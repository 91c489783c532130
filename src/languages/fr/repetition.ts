import type { RepetitionFacts } from '../../core/checks/facts.ts';

/**
 * Pronouns that French doubles: the subject and the reflexive have one form (`nous nous réunissons`).
 *
 * @see Grevisse et Goosse, Le Bon Usage, on the reflexive pronoun
 */
export const repetition: RepetitionFacts = {
  mayDouble: (word) => word === 'nous' || word === 'vous',
  phraseStarts: new Set(),
  isComplete: false,
};
