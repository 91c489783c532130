import type { InflectionFacts } from '../../core/terms/facts.ts';
import { otherJoint } from './compound.ts';
import { plurals, singulars } from './number.ts';
import { spellings } from './spelling.ts';
import { conjugate } from './verb.ts';

/**
 * How English terms vary: the head of a noun term has a plural, verbs are conjugated, spelling is British or American,
 * compounds are written in one word or with a hyphen. A possessive needs no form: its apostrophe ends the word.
 */
export const inflection: InflectionFacts = { forms, elisions: {}, spellings };

function forms(term: string, partOfSpeech: string | undefined): readonly string[] {
  switch (partOfSpeech) {
    case 'properNoun':
    case 'adverb':
    case 'other':
      return [term];
    case 'adjective':
      return withJoints([term]);
    case 'verb':
      return withJoints(conjugate(term));
    default:
      return withJoints(nounForms(term));
  }
}

/** The forms, and each with the words of the other joint: `data set`, `data-set` and `dataset`. */
function withJoints(forms: readonly string[]): readonly string[] {
  const all = new Set(forms);
  for (const form of forms) {
    const words = form.split(/\s+/u);
    const others = words.map((word) => otherJoint(word) ?? word);
    if (others.some((word, i) => word !== words[i])) all.add(others.join(' '));
    for (let i = 0; i + 1 < words.length; i++) {
      const one = otherJoint(`${words[i]}-${words[i + 1]}`);
      if (one !== undefined) all.add([...words.slice(0, i), one, ...words.slice(i + 2)].join(' '));
    }
  }
  return [...all];
}

/** A noun term's head is its last word before a preposition (`flow of data`, `placing on the market`), past a conjunction. */
const prepositions = new Set(
  'of on in for to by with at from across between over under within without into per against through as'.split(' '),
);

/** Participles stand behind the noun they belong to where a preposition follows: `system intended for children`. */
const participle = /(?:\p{L}{2}ed|built|known|made|driven|given|taken|drawn|held)$/u;

/** The index of a noun term's head among its words. */
export function headOf(words: readonly string[]): number {
  const link = words.findIndex((word, i) => i > 0 && prepositions.has(word.toLowerCase()));
  const last = (link < 0 ? words.length : link) - 1;
  return link > 1 && participle.test(words[last] ?? '') ? last - 1 : last;
}

function nounForms(term: string): readonly string[] {
  const words = term.split(/\s+/u);
  const head = headOf(words);
  const noun = words[head] ?? '';
  const inflected = [...singulars(noun), ...plurals(noun)].map((form) =>
    words.map((word, i) => (i === head ? form : word)).join(' '),
  );
  return [...new Set([term, ...inflected])];
}
