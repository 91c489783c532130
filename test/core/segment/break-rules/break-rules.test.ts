import { describe, expect, it } from 'vitest';
import {
  type BreakRules,
  defaultFormatHandles,
  type LanguageMap,
  rulesFor,
} from '../../../../src/core/segment/break-rules/break-rules.ts';

function withMaps(cascade: boolean, ...maps: readonly (readonly [pattern: string, name: string])[]): BreakRules {
  const languageMaps: readonly LanguageMap[] = maps.map(([languagePattern, languageRuleName]) => ({
    languagePattern,
    languageRuleName,
  }));
  const languageRules = ['A', 'B', 'C'].map((name) => ({ name, rules: [] }));
  return { cascade, segmentSubflows: true, formatHandles: defaultFormatHandles, languageRules, languageMaps };
}

function namesFor(breakRules: BreakRules, lang: string): readonly string[] {
  return rulesFor(breakRules, lang).map(({ name }) => name);
}

describe('the rules for a language', () => {
  const maps = [
    ['fr-CA', 'B'],
    ['FR.*', 'C'],
    ['.*', 'A'],
  ] as const;

  it('are those of every map that matches, in the order of the maps, where rules cascade', () => {
    expect(namesFor(withMaps(true, ...maps), 'fr-CA')).toEqual(['B', 'C', 'A']);
    expect(namesFor(withMaps(true, ...maps), 'fr')).toEqual(['C', 'A']);
    expect(namesFor(withMaps(true, ...maps), 'vi')).toEqual(['A']);
  });

  it('are those of the first map that matches where they do not', () => {
    expect(namesFor(withMaps(false, ...maps), 'fr-CA')).toEqual(['B']);
    expect(namesFor(withMaps(false, ...maps), 'vi')).toEqual(['A']);
  });

  it('are none where no map matches', () => {
    expect(namesFor(withMaps(true, ['en.*', 'A']), 'fr')).toEqual([]);
  });

  it('come once where two maps name them', () => {
    expect(namesFor(withMaps(true, ['fr', 'B'], ['f.*', 'A'], ['.*', 'B']), 'fr')).toEqual(['B', 'A']);
  });

  it.each([
    ['FR.*', 'fr-FR', true],
    ['[Ff][Rr].*', 'FR', true],
    ['fr-ca', 'fr-CA', true],
    ['(FR|EN)(-[A-Z]{2})?', 'en-gb', true],
    ['fr|en', 'en', true],
    ['fr', 'fr-FR', false],
    ['fr|en', 'frx', false],
    ['r.*', 'fr', false],
    ['', 'fr', false],
  ])('are found by the whole tag in any case: %s, %s', (pattern, lang, isFound) => {
    expect(namesFor(withMaps(true, [pattern, 'A']), lang)).toEqual(isFound ? ['A'] : []);
  });
});

describe('a language map', () => {
  const rulesOf = (languagePattern: string, lang: string) =>
    rulesFor(
      {
        cascade: false,
        segmentSubflows: true,
        formatHandles: { start: false, end: true, isolated: false },
        languageRules: [{ name: 'A', rules: [] }],
        languageMaps: [{ languagePattern, languageRuleName: 'A' }],
      },
      lang,
    ).length;

  it.each([
    ['(?x)fr # French', 'fr'],
    ['\\Qfr', 'FR'],
    ['fr|en', 'en'],
    ['(?i)FR.*', 'fr-CA'],
  ])('%s matches %s, whatever flags and quotations it leaves open', (pattern, lang) => {
    expect(rulesOf(pattern, lang)).toBe(1);
    expect(rulesOf(pattern, 'vi')).toBe(0);
  });

  it('must match the whole tag', () => expect(rulesOf('fr|en', 'fr-CA')).toBe(0));
});
