import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/ports.ts';
import { buildMatcher } from '../../../src/core/terms/matcher.ts';
import { en, vi } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

function surfaces(text: string, wanted: string, isExact = false, language: Language = en): readonly string[] {
  const base = termbase(concept('c', { [language.tag]: [term(wanted, { isExact, partOfSpeech: 'other' })] }));
  return buildMatcher(base, language)
    .match(text)
    .map(({ surface }) => surface);
}

describe('a term that begins or ends with a mark', () => {
  it.each([
    ['ASP.NET', '.NET'],
    ['ASP\u00AD.NET', '.NET'],
    ['𐐷.NET', '.NET'],
    ['Visual C#m', 'Visual C#'],
    ['Visual C#\u00ADm', 'Visual C#'],
  ])('is not found inside %s', (text, wanted) => {
    expect(surfaces(text, wanted)).toEqual([]);
    expect(surfaces(text, wanted, true)).toEqual([]);
  });

  it.each([
    ['.NET and (.NET), “.NET”', '.NET', 3],
    ['ASP .NET', '.NET', 1],
    ['Visual C#, “Visual C#” and Visual C#.', 'Visual C#', 3],
    ['Visual C++11', 'Visual C++', 1],
  ])('is found in %s', (text, wanted, count) => {
    expect(surfaces(text, wanted)).toHaveLength(count);
  });
});

describe('a number at the edge of a term', () => {
  it.each([
    ['42,5', '42'],
    ['1,42', '42'],
    ['42.000', '42'],
    ['0.42', '42'],
    ['42’000', '42'],
    ['42\u202F000', '42'],
    ['1\u00A0042', '042'],
    ['42:30', '42'],
    ['1/42', '42'],
    ['42\u2060,5', '42'],
    ['٤٢٫٥', '٤٢'],
    ['GPT-4.5', 'GPT-4'],
    ['2.5 layers', '5 layers'],
  ])('is not found as a part of %s', (text, wanted) => {
    expect(surfaces(text, wanted)).toEqual([]);
    expect(surfaces(text, wanted, true)).toEqual([]);
  });

  it.each([
    ['It is 42.', '42', '42'],
    ['41, 42, 43', '42', '42'],
    ['42\u00A05', '42', '42'],
    ['42 000', '42', '42'],
    ['41-42', '42', '42'],
    ['ISO 42001:2023', 'ISO 42001', 'ISO 42001'],
    ['with GPT-4, 5 tests', 'GPT-4', 'GPT-4'],
  ])('is found in %s', (text, wanted, found) => {
    expect(surfaces(text, wanted)).toEqual([found]);
  });
});

describe('a run of invisible characters', () => {
  it.each(['\u00AD', '\u200D', '\u2060\uFEFF'])('joins the letters of one word', (invisible) => {
    for (const count of [1, 2, 9]) {
      const run = invisible.repeat(count);
      expect(surfaces(`x${run}IA`, 'IA')).toEqual([]);
      expect(surfaces(`IA${run}x`, 'IA')).toEqual([]);
      expect(surfaces(`the I${run}A.`, 'IA')).toEqual([`I${run}A`]);
      expect(surfaces(`the I${run}A.`, 'IA', true)).toEqual([`I${run}A`]);
      expect(surfaces(`Gen${run}AI`, 'GenAI')).toEqual([`Gen${run}AI`]);
      expect(surfaces(`open-${run}source`, 'open source')).toEqual([`open-${run}source`]);
    }
  });

  it('at the end of a word is no part of it', () => {
    expect(surfaces('IA\u00AD\u00AD and', 'IA')).toEqual(['IA']);
  });

  // Work that grows with the square would not end before the test's timeout.
  it('is found behind 400,000 invisible characters', () => {
    expect(surfaces(`${'\u00AD'.repeat(400_000)} IA`, 'IA')).toEqual(['IA']);
    expect(surfaces(`a${'\u00AD'.repeat(400_000)} IA`, 'IA')).toEqual(['IA']);
    expect(surfaces(`${'a-\u00AD'.repeat(200_000)} IA`, 'IA')).toEqual(['IA']);
  });
});

describe('full capitals', () => {
  it.each([
    ['GENAI', 'GenAI', en],
    ['ANH', 'Anh', vi],
    ['NƯỚC ANH', 'Anh', vi],
    ['LIÊN MINH CHÂU ÂU', 'Liên minh châu Âu', vi],
    ['LLMS', 'LLMs', en],
  ] as const)('%s are found as %s unless it is exact', (text, wanted, language) => {
    expect(surfaces(text, wanted, false, language)).toHaveLength(1);
    expect(surfaces(text, wanted, true, language)).toEqual([]);
  });
});
