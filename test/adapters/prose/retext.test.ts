import { describe, expect, it } from 'vitest';
import { remarkProse } from '../../../src/adapters/prose/retext.ts';

describe('remarks on English prose', () => {
  it('name a word that stands twice, with its place', () => {
    const text = 'Ministers spoke of the the future.';
    const [remark, ...others] = remarkProse(text, 'en-GB');
    expect(remark).toMatchObject({ rule: 'repeated-words', actual: 'the the', expected: ['the'] });
    expect(text.slice(remark?.start, remark?.end)).toBe('the the');
    expect(others).toEqual([]);
  });

  it('name an article that does not fit its noun', () => {
    expect(remarkProse('It is a open system.', 'en')[0]).toMatchObject({ actual: 'a', expected: ['an'] });
    expect(remarkProse('It is an open system and a European one.', 'en')).toEqual([]);
  });

  it('are none in good text, in an empty one, and in other languages', () => {
    expect(remarkProse('The forum opens tomorrow.', 'en')).toEqual([]);
    expect(remarkProse('', 'en')).toEqual([]);
    expect(remarkProse('Nhà nhà cùng cùng chung tay.', 'vi')).toEqual([]);
  });
});

describe('remarks on English typography', () => {
  const shown = (...args: Parameters<typeof remarkProse>) =>
    remarkProse(...args).map(({ rule, start, end, expected }) => [rule, start, end, ...expected]);

  it('are only of what is asked', () => {
    const text = 'He said "the the".  It is a open question.';
    expect(shown(text, 'en', 'smart-quotes')).toEqual([
      ['quotes', 8, 9, '“'],
      ['quotes', 16, 17, '”'],
    ]);
    expect(shown(text, 'en', 'straight-quotes')).toEqual([]);
    expect(shown(text, 'en', 'one-space')).toEqual([['sentence-spacing', 18, 20, ' ']]);
    expect(shown(text, 'en', 'two-spaces')).toEqual([]);
    expect(shown(text, 'vi', 'smart-quotes')).toEqual([]);
  });

  it('hold apostrophes to the marks that are asked', () => {
    expect(shown('It isn’t.', 'en', 'straight-quotes')).toEqual([['quotes', 6, 7, "'"]]);
    expect(shown("It isn't.", 'en', 'smart-quotes')).toEqual([['quotes', 6, 7, '’']]);
  });
});
