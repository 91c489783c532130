import { describe, expect, it } from 'vitest';
import { termCoverage } from '../../../src/core/terms/coverage.ts';
import { buildMatcher, type TermMatcher } from '../../../src/core/terms/matcher.ts';
import { aligned, type UnitPlan, unit } from '../emit/pages/aligned-documents.ts';
import { en, fr, vi } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

const base = termbase(
  concept('governance', {
    fr: ["gouvernance de l'IA"],
    en: ['AI governance', term('governance of AI', { status: 'admitted' })],
    vi: ['quản trị AI', term('quản lý AI', { status: 'deprecated' })],
  }),
  concept('ai', { fr: [term('IA', { isExact: true })], en: ['AI'], vi: ['AI'] }),
  concept('fairness', { fr: ['équité'], en: ['fairness'], vi: ['công bằng'] }),
  concept('equity', { fr: ['équité'], en: ['equity'] }),
  concept('unused', { fr: ['robustesse'], en: ['robustness'], vi: ['tính vững chắc'] }),
);

const matchers: Readonly<Record<string, TermMatcher>> = {
  fr: buildMatcher(base, fr),
  en: buildMatcher(base, en),
  vi: buildMatcher(base, vi),
};

function coverage(...units: readonly UnitPlan[]) {
  return termCoverage([aligned('a.txt', units)], base, (lang) => matchers[lang] ?? buildMatcher(base, fr));
}

function of(list: ReturnType<typeof coverage>, id: string, lang: string) {
  return list.find((entry) => entry.concept === id)?.languages.get(lang);
}

const zero = { preferred: 0, admitted: 0, forbidden: 0, missing: 0, otherSense: 0, open: 0 };

describe('termCoverage', () => {
  it('counts the longest term and not the one inside it', () => {
    const list = coverage(unit([["La gouvernance de l'IA et l'IA.", 'AI governance and AI.', 'Quản trị AI và AI.']]));
    expect(list.map((entry) => [entry.concept, entry.occurrences])).toEqual([
      ['governance', 1],
      ['ai', 1],
    ]);
  });

  it('tells preferred, admitted, forbidden and missing apart, by language', () => {
    const list = coverage(
      unit([["la gouvernance de l'IA", 'AI governance', 'quản trị AI']]),
      unit([["la gouvernance de l'IA", 'the governance of AI', 'quản lý AI']]),
      unit([["la gouvernance de l'IA", 'the way it is run', 'cách làm']]),
    );
    expect(of(list, 'governance', 'en')).toEqual({
      ...zero,
      term: 'AI governance',
      preferred: 1,
      admitted: 1,
      missing: 1,
    });
    expect(of(list, 'governance', 'vi')).toEqual({
      ...zero,
      term: 'quản trị AI',
      preferred: 1,
      forbidden: 1,
      missing: 1,
    });
  });

  it('counts a segment without target as open, and one with an empty target as missing', () => {
    const list = coverage(unit([["l'IA"], ["l'IA", [], 'AI']]));
    expect(of(list, 'ai', 'en')).toEqual({ ...zero, term: 'AI', open: 1, missing: 1 });
    expect(of(list, 'ai', 'vi')).toEqual({ ...zero, term: 'AI', open: 1, preferred: 1 });
  });

  it('holds a second occurrence missing where the target has the term once, and takes no more than the source has', () => {
    const list = coverage(unit([["l'IA et l'IA", 'AI and that', 'AI, AI và AI']]));
    expect(of(list, 'ai', 'en')).toMatchObject({ preferred: 1, missing: 1 });
    expect(of(list, 'ai', 'vi')).toMatchObject({ preferred: 2, missing: 0 });
  });

  it('lets one sense of an ambiguous term answer for the place', () => {
    const list = coverage(
      unit([["l'équité", 'fairness']]),
      unit([["l'équité", 'equity']]),
      unit([["l'équité", 'justice']]),
    );
    expect(of(list, 'fairness', 'en')).toEqual({ ...zero, term: 'fairness', preferred: 1, otherSense: 1, missing: 1 });
    expect(of(list, 'equity', 'en')).toEqual({ ...zero, term: 'equity', preferred: 1, otherSense: 1, missing: 1 });
  });

  it('names the terms, and leaves out what a termbase does not have', () => {
    const list = coverage(unit([["l'équité", 'equity', 'công bằng']]));
    expect(list.map((entry) => entry.term)).toEqual(['équité', 'équité']);
    expect(of(list, 'equity', 'vi')).not.toHaveProperty('term');
  });

  it('leaves alone what is left out of translation', () => {
    expect(coverage(unit([["l'IA", 'AI', 'AI']], { translate: false }))).toEqual([]);
  });

  it('accounts for every occurrence in each language', () => {
    const list = coverage(
      unit([
        ["IA, IA, équité, gouvernance de l'IA", 'AI, equity', 'quản lý AI'],
        ["L'IA.", undefined, 'Công bằng.'],
      ]),
    );
    for (const { occurrences, languages } of list) {
      for (const { term: _, ...counts } of languages.values()) {
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(occurrences);
      }
    }
  });
});
