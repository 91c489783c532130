import { describe, expect, it } from 'vitest';
import { termsPage } from '../../../../src/core/emit/pages/terms-page.ts';
import { buildMatcher, type TermMatcher } from '../../../../src/core/terms/matcher.ts';
import type { Termbase } from '../../../../src/core/terms/termbase.ts';
import { termUsage } from '../../../../src/core/terms/usage.ts';
import { en, fr, vi } from '../../terms/languages.ts';
import { concept, term, termbase } from '../../terms/termbases.ts';
import { aligned, type UnitPlan, unit } from './aligned-documents.ts';
import { attribute, byClass, byId, byTag, inside, parsed, textOf } from './html.ts';

const names: Readonly<Record<string, string>> = { fr: 'Français', en: 'English', vi: 'Tiếng Việt' };
const base = termbase(
  { ...concept('privacy', { fr: ['vie privée'], en: ['privacy'], vi: ['đời tư'] }), subjectField: 'law & <rights>' },
  concept('governance', {
    fr: ['gouvernance'],
    en: ['governance', term('government', { status: 'deprecated', source: 'house <style>' })],
    vi: [term('quản trị', { isProposed: true })],
  }),
  concept('unused', { fr: ['robustesse'], en: ['robustness'] }),
);

function page(glossary: Termbase, ...units: readonly UnitPlan[]) {
  const matchers: Readonly<Record<string, TermMatcher>> = {
    fr: buildMatcher(glossary, fr),
    en: buildMatcher(glossary, en),
    vi: buildMatcher(glossary, vi),
  };
  const matcherOf = (lang: string) => matchers[lang] ?? buildMatcher(glossary, fr);
  const input = {
    title: 'Terms',
    srcLang: 'fr',
    trgLangs: ['en', 'vi'],
    languageName: (tag: string) => names[tag] ?? tag,
    usage: termUsage([aligned('a.txt', units)], glossary, matcherOf, 10),
    approvals: [],
  };
  return parsed(termsPage(input));
}

const shown = page(
  base,
  unit([['La vie privée <b>.', 'Privacy <b>.', 'Đời tư.']]),
  unit([['La gouvernance.', 'The government.', 'Khác.']]),
);

describe('the page on the terms', () => {
  it('is well-formed HTML whatever stands in the termbase and the texts', () => {
    expect(shown.errors).toEqual([]);
    expect(byTag(shown, 'b').every((element) => attribute(element, 'class') !== undefined)).toBe(true);
  });

  it('shows concepts in doubt first, then the settled ones, then those that do not occur', () => {
    expect(byTag(shown, 'section').flatMap((each) => attribute(each, 'id') ?? [])).toEqual([
      'doubtful',
      'settled',
      'unused',
    ]);
    expect(byClass(shown, 'concept').map((card) => attribute(card, 'id'))).toEqual([
      'c-governance',
      'c-privacy',
      'c-unused',
    ]);
  });

  it('says in words what is in doubt', () => {
    const [card] = byClass(shown, 'concept');
    const [verdict] = card ? inside(card, (each) => attribute(each, 'class') === 'verdict') : [];
    expect(verdict && textOf(verdict)).toBe('1 occurrence · English: 1 forbidden · Tiếng Việt: 1 not found');
  });

  it('gives each term with its status, its source and how often it is used', () => {
    const card = byId(shown, 'c-governance');
    const terms = card ? inside(card, (each) => each.tagName === 'li').map(textOf) : [];
    expect(terms).toEqual([
      'gouvernance ',
      'governance ',
      'government not to be used · used oncehouse <style>',
      'quản trị proposed',
    ]);
  });

  it('marks the term and what renders it in each aligned line', () => {
    const card = byId(shown, 'c-governance');
    const marks = card ? inside(card, (each) => each.tagName === 'u').map(textOf) : [];
    expect(marks).toEqual(['gouvernance', 'government']);
    const cells = card ? inside(card, (each) => each.tagName === 'td') : [];
    expect(cells.map((cell) => attribute(cell, 'class'))).toEqual([undefined, 'forbidden', 'missing']);
  });

  it('marks the term where it reads, after a code with a stand-in too', () => {
    const coded = (text: string) => [{ kind: 'ph', id: '1', equiv: 'XYZ' } as const, { kind: 'text', text } as const];
    const card = byId(
      page(base, unit([[coded('La gouvernance.'), coded('The governance.'), 'Khác.']])),
      'c-governance',
    );
    expect(card ? inside(card, (each) => each.tagName === 'u').map(textOf) : []).toEqual(['gouvernance', 'governance']);
  });

  it('says so where the termbase has no concept', () => {
    expect(byClass(page(termbase()), 'nothing').map(textOf)).toContain('The termbase has no concept.');
  });
});
