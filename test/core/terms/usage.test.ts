import { describe, expect, it } from 'vitest';
import { buildMatcher, type TermMatcher } from '../../../src/core/terms/matcher.ts';
import { termUsage } from '../../../src/core/terms/usage.ts';
import { aligned, type UnitPlan, unit } from '../emit/pages/aligned-documents.ts';
import { en, fr, vi } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

const base = termbase(
  concept('governance', {
    fr: ["gouvernance de l'IA"],
    en: ['AI governance', term('governance of AI', { status: 'admitted' })],
    vi: ['quản trị AI', term('quản lý AI', { status: 'deprecated' })],
  }),
  concept('ai', {
    fr: ['intelligence artificielle', term('IA', { isExact: true, status: 'admitted' })],
    en: ['artificial intelligence', term('AI', { status: 'admitted' })],
    vi: ['trí tuệ nhân tạo', term('AI', { status: 'admitted' })],
  }),
  concept('unused', { fr: ['robustesse'], en: ['robustness'] }),
);
const matchers: Readonly<Record<string, TermMatcher>> = {
  fr: buildMatcher(base, fr),
  en: buildMatcher(base, en),
  vi: buildMatcher(base, vi),
};

function usage(most: number, ...units: readonly UnitPlan[]) {
  return termUsage([aligned('a.txt', units)], base, (lang) => matchers[lang] ?? buildMatcher(base, fr), most);
}

describe('the usage of terms', () => {
  it('gives every concept in the order of the termbase, those that do not occur among them', () => {
    const found = usage(9, unit([["L'IA.", 'AI.', 'AI.']]));
    expect(found.map((each) => [each.concept.id, each.count])).toEqual([
      ['governance', 0],
      ['ai', 1],
      ['unused', 0],
    ]);
    expect(found[0]?.languages.size).toBe(0);
  });

  it('shows where a term stands and what renders it, with offsets', () => {
    const [governance] = usage(
      9,
      unit([["Vive la gouvernance de l'IA !", 'Long live the governance of AI!', 'Quản lý AI!']]),
    );
    const [occurrence] = governance?.occurrences ?? [];
    expect(occurrence).toMatchObject({ path: 'a.txt', place: { start: 8, end: 27 } });
    expect(occurrence?.renderings.get('en')).toMatchObject({
      outcome: 'admitted',
      match: { term: 'governance of AI', start: 14, end: 30 },
    });
    expect(occurrence?.renderings.get('vi')).toMatchObject({ outcome: 'forbidden', match: { start: 0, end: 10 } });
  });

  it('counts each term that renders the concept, the most frequent first', () => {
    const sentence = "la gouvernance de l'IA";
    const [governance] = usage(
      9,
      unit([[sentence, 'governance of AI', 'quản trị AI']]),
      unit([[sentence, 'AI governance', 'quản trị AI']]),
      unit([[sentence, 'AI governance', 'khác']]),
    );
    expect(governance?.languages.get('en')?.terms).toEqual([
      { term: 'AI governance', outcome: 'preferred', count: 2 },
      { term: 'governance of AI', outcome: 'admitted', count: 1 },
    ]);
    expect(governance?.languages.get('en')?.variants).toEqual(['governance of AI', 'AI governance']);
    expect(governance?.languages.get('vi')?.outcomes).toMatchObject({ preferred: 2, missing: 1 });
    expect(governance?.languages.get('vi')?.variants).toEqual([]);
  });

  it('takes a full form and its abbreviation for one way where the French varies alike', () => {
    const found = usage(
      9,
      unit([["l'intelligence artificielle", 'artificial intelligence', 'trí tuệ nhân tạo']]),
      unit([["l'IA", 'AI', 'AI']]),
    );
    expect(found[1]?.languages.get('en')?.variants).toEqual([]);
    const mixed = usage(9, unit([["l'IA", 'AI', 'AI']]), unit([["l'IA", 'artificial intelligence', 'AI']]));
    expect(mixed[1]?.languages.get('en')?.variants).toEqual(['AI', 'artificial intelligence']);
  });

  it('counts all occurrences and gives no more than asked for', () => {
    const [, ai] = usage(2, unit([["l'IA et l'IA", 'AI and AI', 'AI và AI']]), unit([["l'IA", 'AI', 'AI']]));
    expect(ai?.count).toBe(3);
    expect(ai?.occurrences).toHaveLength(2);
  });
});
