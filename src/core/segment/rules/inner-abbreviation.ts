import { isListed } from '../abbreviations.ts';
import type { Rule } from '../candidate.ts';

/** Some abbreviations are never the last word. */
export const innerAbbreviation: Rule = {
  name: 'inner-abbreviation',
  intent: 'Some abbreviations always have something after them that belongs to them.',
  examples: ['Dans une ville, p. ex. Paris.', 'Voir cf. Le Monde.', 'Un délai, c.-à-d. Noël.'],
  decide: (candidate) => (isListed(candidate, candidate.facts.abbreviations.inner) ? 'join' : undefined),
};
