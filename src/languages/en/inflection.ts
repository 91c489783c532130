import type { InflectionFacts } from '../../core/terms/facts.ts';
import { plurals, singulars } from './number.ts';
import { spellings } from './spelling.ts';
import { conjugate } from './verb.ts';

/** How English terms vary: the head of a noun term has a plural, verbs are conjugated, spelling is British or American. */
export const inflection: InflectionFacts = { forms, elisions: {}, spellings };

function forms(term: string, partOfSpeech: string | undefined): readonly string[] {
  switch (partOfSpeech) {
    case 'properNoun':
    case 'adverb':
    case 'adjective':
    case 'other':
      return [term];
    case 'verb':
      return conjugate(term);
    default:
      return nounForms(term);
  }
}

/** A noun term's head is its last word before a preposition (`flow of data`, `placing on the market`), past a conjunction. */
const prepositions = new Set(
  'of on in for to by with at from across between over under within without into per against through'.split(' '),
);

/** The index of a noun term's head among its words. */
export function headOf(words: readonly string[]): number {
  const link = words.findIndex((word, i) => i > 0 && prepositions.has(word.toLowerCase()));
  return (link < 0 ? words.length : link) - 1;
}

function nounForms(term: string): readonly string[] {
  const words = term.split(/\s+/u);
  const head = headOf(words);
  const before = words
    .slice(0, head)
    .map((word) => `${word} `)
    .join('');
  const after = words
    .slice(head + 1)
    .map((word) => ` ${word}`)
    .join('');
  const noun = words[head] ?? '';
  const forms = [term, ...[...singulars(noun), ...plurals(noun)].map((form) => before + form + after)];
  return [...new Set(forms)];
}
