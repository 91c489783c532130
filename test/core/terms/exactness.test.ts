import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher, crossingMatches } from '../../../src/core/terms/matcher.ts';
import { anyTermbase, anyText } from './arbitrary.ts';
import { fr } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

/** Names, which are not inflected, of few different words, so that they overlap in every way. */
const name = fc.array(fc.constantFrom('ga', 'bu', 'zo', 'meu'), { minLength: 1, maxLength: 4 });
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12, selector: (words) => words.join(' ') });

function matcherOf(terms: readonly (readonly string[])[]) {
  const secs = terms.map((words) => term(words.join(' '), { partOfSpeech: 'properNoun' }));
  return buildMatcher(termbase(...secs.map((sec) => concept(sec.term, { fr: [sec] }))), fr);
}

describe('matching', () => {
  it('finds the very places that a plain search over the words finds', () => {
    fc.assert(
      fc.property(
        names,
        fc.array(fc.constantFrom('ga', 'bu', 'zo', 'meu', 'autre'), { maxLength: 40 }),
        (terms, words) => {
          const found = matcherOf(terms)
            .matchAll(words.join(' '))
            .map(({ term: is, start, end }) => [start, end, is]);
          const wanted = [];
          const startOf = (index: number) => words.slice(0, index).reduce((sum, word) => sum + word.length + 1, 0);
          for (let first = 0; first < words.length; first++)
            for (let end = Math.min(words.length, first + 4); end > first; end--) {
              const text = words.slice(first, end).join(' ');
              if (terms.some((each) => each.join(' ') === text)) wanted.push([startOf(first), startOf(end) - 1, text]);
            }
          expect(found).toEqual(wanted);
        },
      ),
    );
  });

  it('gives offsets inside any text, whose stretch is the surface', () => {
    fc.assert(
      fc.property(anyTermbase, anyText, (base, text) => {
        for (const { start, end, surface } of buildMatcher(base, fr).matchAll(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(surface);
        }
      }),
    );
  });

  it('gives what crosses apart from what it keeps, and nothing else', () => {
    fc.assert(
      fc.property(anyTermbase, anyText, (base, text) => {
        const matcher = buildMatcher(base, fr);
        const kept = matcher.match(text);
        const crossing = crossingMatches(matcher, text);
        const sorted = [...kept, ...crossing].sort((a, b) => a.start - b.start || b.end - a.end);
        expect(sorted).toEqual(matcher.matchAll(text));
        for (const { start, end } of crossing)
          expect(kept.some((other) => other.start < end && start < other.end)).toBe(true);
      }),
    );
  });

  it('tells the term that was left out because it crosses another', () => {
    const matcher = matcherOf([
      ['ga', 'bu'],
      ['bu', 'zo'],
    ]);
    expect(matcher.match('ga bu zo').map(({ surface }) => surface)).toEqual(['ga bu']);
    expect(crossingMatches(matcher, 'ga bu zo').map(({ surface }) => surface)).toEqual(['bu zo']);
    expect(crossingMatches(matcher, 'ga bu, bu zo')).toEqual([]);
  });
});
