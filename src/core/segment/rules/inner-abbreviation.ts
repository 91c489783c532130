import { isListed } from '../abbreviations.ts';
import type { Rule } from '../candidate.ts';

/** Some abbreviations are never the last word. */
export const innerAbbreviation: Rule = {
  name: 'inner-abbreviation',
  intent: 'Some abbreviations always have something after them that belongs to them.',
  examples: [
    'Dans une ville, p. ex. Paris.',
    'Voir cf. Le Monde.',
    'Un délai, c.-à-d. Noël.',
    'L’arrêt Roe c. Wade.',
    'N. B. Les prix baissent.',
  ],
  decide: (candidate) => {
    const { word, facts } = candidate;
    if (!word || !isListed(candidate, facts.abbreviations.inner)) return undefined;
    // A single capital is an initial or a name, whatever the letter abbreviates in lower case.
    const isCapitalAlone = word.keys.length === 1 && /^\p{Lu}$/u.test(word.text);
    return isCapitalAlone ? undefined : 'join';
  },
};
