import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';
import { similarityPct } from '../../src/core/similarity.ts';
import { countWords, foldForComparison, TokenKind, tokenize } from '../../src/core/text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('tokenize', () => {
  const pieces = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

  it('parts words from apostrophes and hyphens, and keeps letters, marks and digits together', () => {
    expect(pieces("L'IA, la 5G : vice-ministre")).toEqual([
      'L',
      "'",
      'IA',
      ',',
      ' ',
      'la',
      ' ',
      '5G',
      ' ',
      ':',
      ' ',
      'vice',
      '-',
      'ministre',
    ]);
    expect(pieces('Tiê\u0301ng Việt')).toEqual(['Tiê\u0301ng', ' ', 'Việt']);
  });

  it('takes no-break spaces for spaces and an emoji for one mark', () => {
    expect(tokenize('a\u00A0\u202Fb').map(({ kind }) => kind)).toEqual([
      TokenKind.word,
      TokenKind.space,
      TokenKind.word,
    ]);
    expect(pieces('a🚀b')).toEqual(['a', '🚀', 'b']);
  });

  it('covers any text without gaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(pieces(text).join('')).toBe(text);
      }),
    );
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  …  ', 0],
    ["L'article 5 du règlement", 4],
    ['L’article', 1],
    ['le vice-ministre', 2],
    ['1 234,56 €', 2],
    ['fin. Début', 2],
    ['un,deux', 1],
    ["l' IA", 2],
    ['Tiếng Việt', 2],
    ['a--b', 2],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts as a regular expression over Unicode properties does, for any text', () => {
    const pattern = /[\p{L}\p{N}\p{M}]+(?:['’\-\u2010\u2011.,][\p{L}\p{N}\p{M}]+)*/gu;
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'é', '1', "'", '’', '-', '.', ',', ' ', '\u0301', '🚀', '𝒜'),
          maxLength: 30,
        }),
        (text) => {
          expect(countWords(text)).toBe(text.match(pattern)?.length ?? 0);
        },
      ),
    );
  });
});

describe('foldForComparison', () => {
  it('makes apostrophes, hyphens, spaces and normal forms one', () => {
    expect(foldForComparison('l’e\u0301tat\u00A0: vice\u2011ministre')).toBe("l'état : vice-ministre");
  });

  it('is the same applied twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForComparison(foldForComparison(text))).toBe(foldForComparison(text));
      }),
    );
  });
});

describe('similarityPct', () => {
  it('is 100 for texts that differ only in apostrophes, spaces or normal form, and only for those', () => {
    expect(similarityPct('l’IA', "l'IA")).toBe(100);
    expect(similarityPct('un deux', 'un  deux')).toBe(100);
    expect(similarityPct('un deux', 'un Deux')).toBe(50);
  });

  it('counts words', () => {
    expect(similarityPct('Il dure deux jours.', 'Il dure trois jours.')).toBe(80);
    expect(similarityPct('a b', 'c d')).toBe(0);
    expect(similarityPct('', 'a')).toBe(0);
    expect(similarityPct('', '')).toBe(100);
  });

  it('is symmetric and lies between 0 and 100', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const pct = similarityPct(a, b);
        expect(pct).toBe(similarityPct(b, a));
        expect(pct >= 0 && pct <= 100).toBe(true);
      }),
    );
  });
});

describe('nearest', () => {
  it('guesses what was meant, and nothing where nothing is close', () => {
    expect(nearest('bulid', ['build', 'check'])).toBe('build');
    expect(nearest('TRGLANGS', ['trgLangs'])).toBe('trgLangs');
    expect(nearest('zzzzzz', ['build', 'check'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});
