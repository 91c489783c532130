import { describe, expect, it } from 'vitest';
import { collectPhrases } from '../../../../src/core/terms/extract/collect.ts';
import { rankPhrases } from '../../../../src/core/terms/extract/termhood.ts';
import { fr } from '../languages.ts';

const facts = fr.termhood?.phrases;
if (!facts) throw new Error('French has no patterns of terms.');

const collect = (sentences: readonly string[]) => collectPhrases(sentences, facts);
const rank = (sentences: readonly string[], minCount = 1) =>
  rankPhrases(collect(sentences), minCount, facts.generalShare);
const phraseIn = (sentences: readonly string[], key: string) =>
  collect(sentences).phrases.find((phrase) => phrase.key === key);
const find = (sentences: readonly string[], key: string, minCount = 1) =>
  rank(sentences, minCount).find((phrase) => phrase.key === key);

describe('collecting', () => {
  it('counts variants as one phrase and shows the most frequent surface first', () => {
    const sentences = [
      'La technologie émergente inquiète.',
      'Les technologies émergentes inquiètent.',
      'Technologies émergentes et LES TECHNOLOGIES.',
      'Il y a des technologies émergentes.',
    ];
    expect(phraseIn(sentences, 'technologie émergente')).toMatchObject({
      count: 4,
      surfaces: ['technologies émergentes', 'technologie émergente', 'Technologies émergentes'],
    });
  });

  it('gives the place of each occurrence', () => {
    const sentences = ['Il faut agir.', "Il faut une gouvernance de l'IA."];
    const [place] = phraseIn(sentences, 'gouvernance de IA')?.occurrences ?? [];
    expect(place?.segment).toBe(1);
    expect(sentences[1]?.slice(place?.start, place?.end)).toBe("gouvernance de l'IA");
  });

  it('never joins two segments or two sides of a comma', () => {
    expect(phraseIn(['la protection', 'des données'], 'protection de donnée')).toBeUndefined();
    expect(phraseIn(['la protection, des données'], 'protection de donnée')).toBeUndefined();
    expect(phraseIn(['la protection des données'], 'protection de donnée')?.count).toBe(1);
  });

  it('forgets rare phrases when there are too many, and says so', () => {
    const sentences = Array.from({ length: 400 }, (_, i) => `la gouvernance du mot${letters(i)} et l'IA.`);
    const { phrases, isPruned } = collectPhrases(sentences, facts, { phrases: 100, occurrences: 5 });
    expect(isPruned).toBe(true);
    expect(phrases.length).toBeLessThanOrEqual(104);
    expect(phrases.find(({ key }) => key === 'IA')).toMatchObject({ count: 400 });
    expect(phrases.find(({ key }) => key === 'IA')?.occurrences).toHaveLength(5);
  });
});

function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}

describe('the C-value', () => {
  const inside = ["La gouvernance mondiale de l'IA progresse.", "Une gouvernance mondiale de l'IA est utile."];
  const outside = ['La gouvernance mondiale progresse.', 'Une gouvernance mondiale est utile.'];

  it('is 0 for a phrase that stands only inside a longer one, which is then no candidate', () => {
    expect(find(inside, 'gouvernance mondial')).toBeUndefined();
    expect(find(inside, 'gouvernance mondiale')).toBeUndefined();
    expect(find(inside, 'gouvernance mondiale de IA')?.cValue).toBeCloseTo(2 * (1 + Math.log2(3)));
  });

  it('of a nested phrase counts what stands outside the longer ones', () => {
    expect(find(outside, 'gouvernance mondiale')?.cValue).toBeCloseTo(2 * 2);
    // Four occurrences, two of them in one longer phrase: (1 + log2 2) · (4 − 2).
    expect(find([...inside, ...outside], 'gouvernance mondiale', 2)?.cValue).toBeCloseTo(2 * (4 - 2));
  });

  it('takes the mean over the longer phrases, of which rare ones do not count', () => {
    const sentences = [...inside, ...outside, 'La gouvernance mondiale du numérique.'];
    expect(find(sentences, 'gouvernance mondiale', 2)?.cValue).toBeCloseTo(2 * (5 - 2));
    // Once is too little to count against what it holds, whatever the least count of candidates.
    expect(find(sentences, 'gouvernance mondiale', 1)?.cValue).toBeCloseTo(2 * (5 - 2));
    const twice = [...sentences, 'Sans gouvernance mondiale du numérique.'];
    expect(find(twice, 'gouvernance mondiale', 1)?.cValue).toBeCloseTo(2 * (6 - (2 + 2) / 2));
  });

  it('of a name counts only where it stands in no longer phrase', () => {
    const sentences = ['Il aime New York.', 'Il aime New York City.', 'Il va à New York.'];
    expect(find(sentences, 'new york')?.cValue).toBeCloseTo(2 * 2);
    expect(find(['La Chine agit.', 'Un port de Chine.'], 'chine')?.cValue).toBeCloseTo(2);
    expect(find(sentences, 'new')).toBeUndefined();
  });
});

describe('the ranking', () => {
  it('puts a word of a field above a general one of the same frequency', () => {
    const ranked = rank(["L'explicabilité est une question.", "L'explicabilité est la question."]).map(
      ({ key }) => key,
    );
    expect(ranked[0]).toBe('explicabilité');
    expect(ranked).not.toContain('question');
  });

  it('rises with frequency', () => {
    const once = ['Le chiffrement compte.', 'La pseudonymisation compte.'];
    const often = [...once, 'Le chiffrement suffit.', 'Le chiffrement aide.'];
    const places = rank(often).map(({ key }) => key);
    expect(places.indexOf('chiffrement')).toBeLessThan(places.indexOf('pseudonymisation'));
  });

  it('leaves out what occurs less than asked for', () => {
    expect(rank(['Le chiffrement compte.'], 2)).toEqual([]);
  });

  it('is the same for the same texts in another order', () => {
    const sentences = [
      "La gouvernance de l'IA progresse.",
      'Le chiffrement des données compte.',
      'Le chiffrement suffit.',
    ];
    const order = (list: readonly string[]) => rank(list).map(({ key, score }) => `${key} ${score.toFixed(6)}`);
    expect(order([...sentences].reverse())).toEqual(order(sentences));
  });

  it('of no text is empty', () => {
    expect(rank([])).toEqual([]);
    expect(rank(['', '…', '12 500'])).toEqual([]);
  });
});
