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
    const listed = word?.keys.filter((key) => facts.abbreviations.inner.has(key)) ?? [];
    // A single capital is an initial or a name, whatever the letter abbreviates in lower case.
    const isCapital = word !== undefined && /^\p{Lu}$/u.test(word.text);
    return listed.some((key) => key.length > 1 || !isCapital) ? 'join' : undefined;
  },
};
