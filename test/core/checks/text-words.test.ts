import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRoom, ofWord, WordTrait } from '../../../src/core/checks/known-word.ts';
import { Sign, textWords } from '../../../src/core/checks/text-words.ts';
import { TokenKind, tokenize } from '../../../src/core/text.ts';

const anyText = fc.string({ unit: 'binary' });

describe('textWords', () => {
  it('finds the words that the token stream has', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text).filter(({ kind }) => kind === TokenKind.word);
        const { words, starts, ends } = textWords(text);
        expect(words.map((word, i) => [word.text, starts[i], ends[i]])).toEqual(
          tokens.map(({ start, end }) => [text.slice(start, end), start, end]),
        );
      }),
    );
  });

  it('gives a word the same object in every text', () => {
    const [first, second] = [textWords('Le musée ouvre.'), textWords('Un autre musée')];
    expect(second.words[2]).toBe(first.words[1]);
  });

  it('remembers few of the words that were made to have one hash, and reads all of them', () => {
    const alike = Array.from({ length: 4096 }, (_, i) =>
      Array.from({ length: 12 }, (_, bit) => (i & (1 << bit) ? 'Aa' : 'BB')).join(''),
    );
    const { words } = textWords(alike.join(' '));
    expect(words.map(({ text }) => text)).toEqual(alike);
    expect(words.filter(({ id }) => id >= 0).length).toBeLessThan(100);
  });

  it('keeps words apart that only look alike in part', () => {
    const { words } = textWords('thé the Thé');
    expect(new Set(words).size).toBe(3);
  });

  it.each([
    ['un mot', 0],
    ['le 12 mars', WordTrait.digit],
    ['un iPhone de Éva', WordTrait.capital | WordTrait.innerCapital | WordTrait.accent],
    ['cafe\u0301', WordTrait.mark | WordTrait.accent],
    ['дом', WordTrait.mark | WordTrait.accent],
  ])('joins the traits of the words of %j', (text, traits) => {
    expect(textWords(text).traits).toBe(traits);
  });

  it.each([
    ['Oui, non.', 0],
    ['(oui)', Sign.bracket],
    ['« oui »', Sign.quote],
    ['a_b', Sign.code],
    ['{a}', Sign.code | Sign.bracket],
    ['mi-temps', Sign.hyphen],
    ['2\u00A0km', Sign.space],
    ['3 €', Sign.rare],
  ])('joins the signs between the words of %j', (text, signs) => {
    expect(textWords(text).signs).toBe(signs);
  });
});

describe('ofWord', () => {
  it('computes once for each word', () => {
    let asked = 0;
    const length = ofWord((word) => {
      asked++;
      return word.length;
    });
    const lengths = textWords('deux fois deux').words.map(length);
    expect(lengths).toEqual([4, 4, 4]);
    expect(asked).toBe(2);
  });

  it('answers for words that are too long to be remembered', () => {
    const long = 'a'.repeat(200);
    expect(textWords(long).words.map(ofWord((word) => word.length))).toEqual([200]);
  });

  it('stays right when words have been forgotten', () => {
    const same = ofWord((word) => word);
    const before = textWords('avant').words;
    for (let i = 0; i < 40; i++) {
      makeRoom();
      const text = Array.from({ length: 3000 }, (_, n) => `mot${i}x${n}`).join(' ');
      expect(textWords(text).words.map(same).join(' ')).toBe(text);
    }
    expect(before.map(same)).toEqual(['avant']);
  });
});
