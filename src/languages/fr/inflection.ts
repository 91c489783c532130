import type { InflectionFacts } from '../../core/terms/facts.ts';
import { adjectiveForms } from './adjective.ts';
import { isCompoundPart } from './compound-part.ts';
import { conjugate } from './conjugation.ts';
import { nounPhraseForms } from './noun-phrase.ts';
import { spellings } from './spelling.ts';

/**
 * How French terms vary: nouns and adjectives agree, complements keep or change their number with the contraction that
 * follows from it, verbs are conjugated. Proper names and adverbs stay as they are.
 */
export const inflection: InflectionFacts = {
  forms,
  elisions: {
    l: ['le', 'la'],
    d: ['de'],
    qu: ['que'],
    n: ['ne'],
    s: ['se', 'si'],
    j: ['je'],
    m: ['me'],
    t: ['te'],
    c: ['ce'],
    jusqu: ['jusque'],
    lorsqu: ['lorsque'],
    puisqu: ['puisque'],
    quoiqu: ['quoique'],
  },
  spellings,
  hasBareCapitals: true,
  isCompoundPart,
};

function forms(term: string, partOfSpeech: string | undefined): readonly string[] {
  switch (partOfSpeech) {
    case 'properNoun':
    case 'adverb':
    case 'other':
      return [term];
    case 'verb':
      return conjugate(term);
    case 'adjective':
      return adjectiveForms(term);
    default:
      return nounPhraseForms(term);
  }
}
