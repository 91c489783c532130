import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/core/edit-distance.ts';
import { boundedDistance } from '../../../src/core/memory/bounded-distance.ts';
import { buildFuzzyIndex } from '../../../src/core/memory/fuzzy-index.ts';
import { mostEdits, pctOf } from '../../../src/core/memory/words.ts';
import { similarityPct } from '../../../src/core/similarity.ts';

const texts = [
  'Le ministre a rappelé les principes.',
  'Le ministre a rappelé ses principes.',
  'La séance est levée.',
  'Oui.',
  'La séance plénière est levée.',
];
const index = buildFuzzyIndex(texts, 50);
const find = (text: string, minPct = 50, limit = 5) =>
  index.search(text, { minPct, limit }).map(({ entry, similarityPct: pct }) => `${pct} ${texts[entry]}`);

describe('a fuzzy index', () => {
  it('gives the texts that are alike, the best first', () => {
    // 7 words and marks, one of them other: 6/7; then 5/7.
    expect(find('Le ministre a rappelé ces principes.')).toEqual([
      '86 Le ministre a rappelé les principes.',
      '86 Le ministre a rappelé ses principes.',
    ]);
    expect(find('La séance est levée.')).toEqual(['100 La séance est levée.', '83 La séance plénière est levée.']);
  });

  it('keeps to the least similarity and the limit', () => {
    expect(find('La séance est levée.', 90)).toEqual(['100 La séance est levée.']);
    expect(find('La séance est levée.', 50, 1)).toEqual(['100 La séance est levée.']);
    expect(find('Rien de tel')).toEqual([]);
    expect(find('')).toEqual([]);
  });

  it('gives 100 only to the same text, in any normalisation, and 99 to another spacing', () => {
    expect(find('La se\u0301ance est leve\u0301e.')[0]).toBe('100 La séance est levée.');
    expect(find('La séance est  levée .')[0]).toBe('99 La séance est levée.');
  });

  it('asks which texts count', () => {
    const hits = index.search('La séance est levée.', { minPct: 50, limit: 5, accepts: (entry) => entry !== 2 });
    expect(hits).toEqual([{ entry: 4, similarityPct: 83 }]);
  });

  it('stops as soon as no further hit is of use', () => {
    const hits = index.search('Le ministre a rappelé ces principes.', { minPct: 50, limit: 1, nextMin: () => 101 });
    expect(hits).toHaveLength(1);
  });

  it('compares no more texts than it is told to', () => {
    const many = Array.from({ length: 50 }, (_, n) => `un deux trois quatre ${n}`);
    const hits = (more: object) =>
      buildFuzzyIndex(many, 50).search('un deux trois quatre cinq', { minPct: 50, limit: 100, ...more }).length;
    expect([hits({}), hits({ mostCompared: 7 })]).toEqual([50, 7]);
    const alone = hits({ mostCompared: 7, accepts: (entry: number) => entry === 40 });
    expect(alone).toBe(1);
  });

  it('misses nothing that comparing with every text finds, and agrees with similarityPct', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'le', ',', 'É', "l'");
    const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { maxLength: 30 }),
        sentence,
        fc.integer({ min: 30, max: 99 }),
        (all, text, min) => {
          const found = buildFuzzyIndex(all, 30).search(text, { minPct: min, limit: 100 });
          const expected = all.map((each, entry) => [entry, Math.min(99, similarityPct(each, text))] as const);
          const wanted = expected.filter(([entry, pct]) => pct >= min && all[entry] !== '' && text !== '');
          expect(found.map(({ entry, similarityPct: pct }) => [entry, Math.min(99, pct)]).sort()).toEqual(
            wanted.map(([entry, pct]) => [entry, pct]).sort(),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a bounded distance', () => {
  it('is the edit distance up to the limit, and one more beyond it', () => {
    const list = fc.array(fc.nat(3), { maxLength: 10 });
    fc.assert(
      fc.property(list, list, fc.nat(10), (a, b, limit) => {
        const whole = editDistance(a.map(String), b.map(String));
        const padded = Int32Array.from([9, ...b, 9]);
        expect(boundedDistance(Int32Array.from(a), padded, 1, b.length + 1, limit)).toBe(Math.min(whole, limit + 1));
      }),
    );
  });

  it('knows the most edits that a similarity allows', () => {
    for (let length = 1; length <= 400; length += 7)
      for (let min = 1; min <= 99; min += 7) {
        const edits = mostEdits(length, min);
        expect(pctOf(edits, length)).toBeGreaterThanOrEqual(min);
        if (edits < length) expect(pctOf(edits + 1, length)).toBeLessThan(min);
      }
    expect(mostEdits(10, 101)).toBe(-1);
  });
});
