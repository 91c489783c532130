import { describe, expect, it } from 'vitest';
import { generalVerbForms } from '../../../src/languages/fr/general-verbs.ts';
import {
  type Bands,
  generalAdjectives,
  generalAdverbs,
  generalNouns,
} from '../../../src/languages/fr/general-vocabulary.ts';
import { generalShare, WordClass, wordClasses } from '../../../src/languages/fr/word-classes.ts';

const all = (bands: Bands) => [...bands.veryFrequent, ...bands.frequent, ...bands.common];

describe('the general vocabulary of French', () => {
  it('has each word once in a class', () => {
    for (const bands of [generalNouns, generalAdjectives]) expect(new Set(all(bands)).size).toBe(all(bands).length);
    expect(new Set(generalAdverbs).size).toBe(generalAdverbs.length);
  });

  it('has some two thousand words, without the terms of a field', () => {
    expect(all(generalNouns).length + all(generalAdjectives).length + generalAdverbs.length).toBeGreaterThan(2000);
    for (const term of ['gouvernance', 'algorithme', 'cybersécurité', 'déployeur', 'hypertrucage'])
      expect(all(generalNouns)).not.toContain(term);
  });

  it('is in lower case, without white space', () => {
    const words = [...all(generalNouns), ...all(generalAdjectives), ...generalAdverbs, ...generalVerbForms()];
    expect(words.filter((word) => word !== word.toLowerCase() || /\s/u.test(word) || word === '')).toEqual([]);
  });

  it('takes a word for the rarer the less general it is', () => {
    expect(generalShare('de')).toBeGreaterThan(generalShare('homme'));
    expect(generalShare('homme')).toBeGreaterThan(generalShare('facteur'));
    expect(generalShare('facteur')).toBeGreaterThan(generalShare('explicabilité'));
    expect(generalShare('explicabilité')).toBeGreaterThan(0);
  });

  it('tells the classes of words that it does not have by their endings', () => {
    const is = (word: string, cls: number) => (wordClasses(word) & cls) !== 0;
    expect(is('explicabilité', WordClass.noun)).toBe(true);
    expect(is('hébergement', WordClass.noun)).toBe(true);
    expect(is('algorithmique', WordClass.adjective)).toBe(true);
    expect(is('expressément', WordClass.noun)).toBe(false);
    expect(is('strictement', WordClass.noun)).toBe(false);
    expect(is('accommodaient', WordClass.noun)).toBe(false);
    expect(is('hébergeraient', WordClass.noun)).toBe(false);
  });
});
