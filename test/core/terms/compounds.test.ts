import { describe, expect, it } from 'vitest';
import { straddlesWords } from '../../../src/core/terms/compounds.ts';
import type { CompoundFacts } from '../../../src/core/terms/facts.ts';

const words = new Set(['ab cd', 'cd ef', 'ef gh', 'cd', 'ef', 'ab', 'x Yz', 'kl mn op']);
const facts: CompoundFacts = {
  longest: 4,
  spellingOf: (syllable) => syllable,
  isWord: (word) => words.has(word),
  isLinked: (first, second) => [...words].some((word) => ` ${word.toLowerCase()} `.includes(` ${first} ${second} `)),
};

function straddles(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return straddlesWords(marked.replace(/[[\]]/gu, ''), start, end, facts);
}

describe('straddlesWords', () => {
  it('the crossing word is taken where both readings cost the same', () => {
    expect(straddles('ab [cd ef]')).toBe(true);
  });

  it('the occurrence is kept where the crossing word leaves a syllable that is no word', () => {
    expect(straddles('ab [cd zz]')).toBe(false);
  });

  it('the occurrence is kept where its neighbour makes a word on its far side', () => {
    expect(straddles('[cd] ef gh')).toBe(false);
  });

  it('a word that holds the whole occurrence takes it', () => {
    expect(straddles('[kl mn] op')).toBe(true);
  });

  it.each(['ab, [cd ef]', 'ab\n\n[cd ef]', 'ab. [cd ef]', 'ab – [cd ef]', '[cd ef]'])(
    'nothing crosses punctuation, an empty line or the end of the text: %j',
    (text) => {
      expect(straddles(text)).toBe(false);
    },
  );

  it.each(['ab-[cd ef]', 'ab\n[cd ef]', 'ab\u00A0[cd ef]', 'Ab [cd ef]', 'AB [CD EF]'])(
    'a hyphen, one line break and capitals part no word: %j',
    (text) => {
      expect(straddles(text)).toBe(true);
    },
  );

  it('a word in capitals beside other letters makes no word with them', () => {
    expect(straddles('AB [cd ef]')).toBe(false);
  });

  it('a name asks for its capital', () => {
    expect(straddles('x [Yz]')).toBe(true);
    expect(straddles('x [yz]')).toBe(false);
  });

  it('long runs of letters and spaces are no neighbours', () => {
    expect(straddles(`${'a'.repeat(100_000)} [cd ef]`)).toBe(false);
    expect(straddles(`ab${' '.repeat(100_000)}[cd ef]`)).toBe(false);
  });
});
