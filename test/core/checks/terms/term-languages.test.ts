import { describe, expect, it } from 'vitest';
import { termLanguagesDiffer } from '../../../../src/core/checks/terms/term-languages-differ.ts';
import { termSourceForbidden } from '../../../../src/core/checks/terms/term-source-forbidden.ts';
import { concept, term, termbase } from '../../terms/termbases.ts';
import { acrossFindingsOf, type Row } from '../harness.ts';
import { ambiguous } from './ambiguous-terms.ts';

const deprecated = (text: string) => term(text, { status: 'deprecated' });
const superseded = (text: string) => term(text, { status: 'superseded' });

const base = termbase(
  concept('explainability', {
    fr: ['explicabilité', deprecated('explainabilité')],
    en: ['explainability'],
    vi: ['khả năng giải thích'],
  }),
  concept('united-kingdom', {
    fr: ['Royaume-Uni', deprecated('Angleterre')],
    en: ['United Kingdom', deprecated('England')],
    vi: ['Vương quốc Anh', term('Anh', { status: 'admitted' })],
  }),
  concept('developing-country', {
    fr: ['pays en développement', superseded('pays en voie de développement')],
    en: ['developing country'],
    vi: ['nước đang phát triển'],
  }),
  concept('soft-law', { fr: ['droit souple', superseded('droit mou')], en: ['soft law'] }),
  concept('chart', { fr: ['diagramme', deprecated('carte')], en: ['chart'], vi: ['biểu đồ'] }),
  concept('map', { fr: ['carte'], en: ['map'], vi: ['bản đồ'] }),
);

function languagesDiffer(...rows: readonly Row[]) {
  return acrossFindingsOf(termLanguagesDiffer, rows, ambiguous);
}

describe('term-languages-differ', () => {
  it.each<Row>([
    { source: 'La sécurité', en: 'Security', vi: 'An ninh' },
    { source: 'La sécurité', en: 'Safety', vi: 'An toàn' },
    // One language has one word for both concepts.
    { source: "L'équité", en: 'Fairness', vi: 'Công bằng' },
    { source: "L'équité", en: 'Equity', vi: 'Công bằng' },
    // No term, or no translation, says nothing.
    { source: 'La sécurité', en: 'Security', vi: 'Sự yên ổn' },
    { source: 'La sécurité', en: 'Security' },
    // Both concepts are in both, in another order.
    { source: 'La sécurité et la sécurité', en: 'Security and safety', vi: 'An toàn và an ninh' },
    // Another term of the source may be what the translation has.
    { source: 'La responsabilité civile et la responsabilité', en: 'Liability', vi: 'Trách nhiệm' },
    { source: 'Le traité', en: 'The treaty', vi: 'Hiệp ước' },
    // A cue tells which of the two is wrong.
    { source: 'La responsabilité sociale', en: 'Social responsibility', vi: 'Trách nhiệm pháp lý' },
  ])('passes: %j', (row) => {
    expect(languagesDiffer(row)).toEqual([]);
  });

  it.each<Row & { readonly marked: string }>([
    { source: 'La sécurité des systèmes', en: 'The safety of systems', vi: 'An ninh của hệ thống', marked: 'sécurité' },
    { source: 'Les responsabilités', en: 'Responsibilities', vi: 'Trách nhiệm pháp lý', marked: 'responsabilités' },
    { source: "L'équité", en: 'Fairness', vi: 'Bình đẳng', marked: 'équité' },
  ])('fails: %j', ({ marked, ...row }) => {
    const [finding, ...others] = languagesDiffer(row);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'minor', side: 'source', actual: marked });
    expect(row.source.slice(finding?.start, finding?.end)).toBe(marked);
    expect(finding).not.toHaveProperty('trgLang');
  });

  it('shows both terms with their concepts', () => {
    const [finding] = languagesDiffer({ source: 'La sécurité', en: 'Safety', vi: 'An ninh' });
    expect(finding?.message).toBe(
      '“sécurité” is “Safety” in en (safety) and “An ninh” in vi (security): different concepts (termbase, concepts security, safety). Find out which is meant, and mend the other translation.',
    );
  });

  it('compares each segment with itself alone', () => {
    const rows = [
      { source: 'La sécurité', en: 'Safety', vi: 'An toàn' },
      { source: 'La sécurité', en: 'Security', vi: 'An ninh' },
    ];
    expect(languagesDiffer(...rows)).toEqual([]);
  });
});

function sourceForbidden(...rows: readonly Row[]): readonly string[] {
  return acrossFindingsOf(termSourceForbidden, rows, base).map(({ unit, start, end, severity, side }) => {
    expect(side).toBe('source');
    return `${rows[Number(unit?.slice(1)) - 1]?.source.slice(start, end)} ${severity}`;
  });
}

describe('term-source-forbidden', () => {
  it.each<Row>([
    { source: "L'explicabilité", en: 'Explainability', vi: 'Khả năng giải thích' },
    { source: 'Les pays en développement' },
    // A translation shows that the word means something else.
    { source: "L'Église d'Angleterre", en: 'The Church of England', vi: 'Giáo hội Anh' },
    { source: "l'équipe d'Angleterre", en: "England's team" },
    // The word is an accepted term of another concept.
    { source: 'La carte' },
  ])('passes: %j', (row) => {
    expect(sourceForbidden(row)).toEqual([]);
  });

  it.each<[string, Row]>([
    ['explainabilité minor', { source: "L'explainabilité du modèle" }],
    ['Angleterre minor', { source: "Le gouvernement de l'Angleterre" }],
    ['pays en voie de développement minor', { source: 'Les pays en voie de développement', en: 'Poor countries' }],
    // A translation that could not name the concept says nothing.
    ['droit mou minor', { source: 'Un droit mou', vi: 'một thứ luật' }],
    // All translations name the concept: it is settled what is meant.
    ['explainabilité neutral', { source: "L'explainabilité", en: 'Explainability', vi: 'Khả năng giải thích' }],
    ['droit mou neutral', { source: 'Un droit mou', en: 'Soft law', vi: 'một thứ luật' }],
  ])('finds once, whatever the number of languages: %s in %j', (expected, row) => {
    expect(sourceForbidden(row)).toEqual([expected]);
  });

  it('finds each term once in a segment, and again in the next', () => {
    const source = "L'explainabilité, et encore l'explainabilité, et un droit mou";
    expect(sourceForbidden({ source }, { source })).toEqual([
      'explainabilité minor',
      'droit mou minor',
      'explainabilité minor',
      'droit mou minor',
    ]);
  });

  it('says what to write', () => {
    const [finding] = acrossFindingsOf(termSourceForbidden, [{ source: 'Les pays en voie de développement' }], base);
    expect(finding?.message).toBe(
      '“pays en voie de développement” in the source is out of date as a term for this concept (termbase, concept developing-country). Use “pays en développement”.',
    );
    expect(finding?.expected).toEqual(['pays en développement']);
    expect(finding).not.toHaveProperty('trgLang');
  });
});

// Linear work takes well under a second here; work that grows with the square would not end before the test's timeout.
describe('checks of all languages', () => {
  it('come to an end over 10,000 segments with an ambiguous and a forbidden term in each', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i): Row => ({ source: `La sécurité ${i}`, en: 'Safety', vi: 'An ninh' }),
    );
    expect(languagesDiffer(...rows)).toHaveLength(10_000);
    const forbidden = rows.map(({ source }): Row => ({ source: `${source} du droit mou` }));
    expect(sourceForbidden(...forbidden)).toHaveLength(10_000);
  });
});
