import { describe, expect, it } from 'vitest';
import { inLanguages } from '../../../src/core/terms/in-languages.ts';
import type { Termbase } from '../../../src/core/terms/termbase.ts';

const termbase: Termbase = {
  concepts: [
    { id: 'a', notes: [], langSecs: ['fr', 'fr-CA', 'en'].map((lang) => ({ lang, terms: [] })) },
    { id: 'b', notes: [], langSecs: [{ lang: 'vi', terms: [] }] },
  ],
  frame: { lang: 'fr' },
};

function languages(...langs: readonly string[]): readonly string[] {
  return inLanguages(termbase, langs).concepts.map(
    ({ id, langSecs }) => `${id}: ${langSecs.map(({ lang }) => lang).join(' ')}`,
  );
}

describe('inLanguages', () => {
  it('keeps the languages that are asked for, with their regional ones, and the concepts that have one', () => {
    expect(languages('fr')).toEqual(['a: fr fr-CA']);
    expect(languages('FR-ca', 'vi')).toEqual(['a: fr-CA', 'b: vi']);
    expect(languages('de')).toEqual([]);
  });

  it('keeps the frame', () => {
    expect(inLanguages(termbase, ['fr']).frame).toBe(termbase.frame);
  });
});
