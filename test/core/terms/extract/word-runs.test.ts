import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../../../src/core/terms/extract/word-runs.ts';

const texts = (text: string) => wordRuns(text).map(({ words }) => words.map((word) => word.text));

describe('runs of words', () => {
  it('end at punctuation, not at apostrophes and inner hyphens', () => {
    expect(texts("L'IA, c’est-à-dire le vice-ministre (adjoint).")).toEqual([
      ['L', 'IA'],
      ['c', 'est-à-dire', 'le', 'vice-ministre'],
      ['adjoint'],
    ]);
  });

  it('know the first run and a segment in capitals', () => {
    const [first, second] = wordRuns('Bonjour, Paris');
    expect([first?.opensSegment, second?.opensSegment]).toEqual([true, false]);
    expect(wordRuns('ÉTAT DE DROIT')[0]?.isAllCapitals).toBe(true);
    expect(first?.isAllCapitals).toBe(false);
  });

  it('mark elided words and give offsets into the text', () => {
    const text = 'de l’État';
    const words = wordRuns(text)[0]?.words ?? [];
    expect(words.map(({ isElided }) => isElided)).toEqual([false, true, false]);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['de', 'l', 'État']);
  });

  it('are none in a text without words', () => {
    expect(wordRuns('')).toEqual([]);
    expect(wordRuns(' — … !')).toEqual([]);
  });

  it('take a closing quotation mark for no elision', () => {
    expect(texts("‘dit’ Paul et 'lui'")).toEqual([['dit'], ['Paul', 'et'], ['lui']]);
  });
});
