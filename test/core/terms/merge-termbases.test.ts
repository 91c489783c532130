import { describe, expect, it } from 'vitest';
import { mergeTermbases } from '../../../src/core/terms/merge-termbases.ts';
import type { AdministrativeStatus, ConceptEntry, LangSec, TermSec } from '../../../src/core/terms/termbase.ts';

function term(text: string, more: Partial<TermSec> = {}): TermSec {
  return { term: text, status: 'preferred', isProposed: false, isExact: false, forms: [], notes: [], ...more };
}

function concept(id: string, langSecs: readonly LangSec[], more: Partial<ConceptEntry> = {}): ConceptEntry {
  return { id, notes: [], langSecs, ...more };
}

function merge(...parts: readonly (readonly ConceptEntry[])[]) {
  return mergeTermbases(parts.map((concepts, i) => ({ path: `${i}.tbx`, termbase: { concepts } })));
}

const base = concept('c', [{ lang: 'fr', terms: [term('un')] }]);

describe('mergeTermbases', () => {
  it('appends concepts that are not known, in order', () => {
    const { termbase, findings } = merge([base], [concept('d', []), concept('e', [])], [concept('f', [])]);
    expect(termbase.concepts.map(({ id }) => id)).toEqual(['c', 'd', 'e', 'f']);
    expect(findings).toEqual([]);
  });

  it('tells where a verified term is given as proposed, which it does not become, and not the other way', () => {
    const verified = concept('c', [{ lang: 'fr', terms: [term('un')] }]);
    const proposed = concept('c', [{ lang: 'fr', terms: [term('un', { isProposed: true })] }]);
    const { termbase, findings } = merge([verified], [proposed]);
    expect(termbase.concepts).toEqual([verified]);
    expect(findings).toMatchObject([
      {
        ruleId: 'termbase-conflict',
        severity: 'major',
        message:
          'Concept c: the term “un” in fr is verified and stays so; it was given as proposed. Change it by hand if it is wrong.',
        file: '1.tbx',
        actual: 'proposed',
        expected: ['verified'],
      },
    ]);
    expect(merge([proposed], [verified]).findings).toEqual([]);
  });

  it('adds to a known concept what it lacks', () => {
    const added = concept(
      'c',
      [
        {
          lang: 'FR',
          definition: 'd',
          definitionSource: 's',
          terms: [term('un', { forms: ['uns'], source: 'x', notes: ['n'] })],
        },
        { lang: 'en', terms: [term('one')] },
      ],
      { subjectField: 'law', notes: ['note'], extras: ['<xref/>'] },
    );
    const { termbase, findings } = merge([base], [added]);
    expect(findings).toEqual([]);
    expect(termbase.concepts).toEqual([
      {
        id: 'c',
        subjectField: 'law',
        notes: ['note'],
        langSecs: [
          {
            lang: 'fr',
            definition: 'd',
            definitionSource: 's',
            terms: [term('un', { forms: ['uns'], source: 'x', notes: ['n'] })],
          },
          { lang: 'en', terms: [term('one')] },
        ],
        extras: ['<xref/>'],
      },
    ]);
  });

  it('changes nothing where a termbase is merged into itself', () => {
    const full = concept(
      'c',
      [
        {
          lang: 'fr',
          definition: 'd',
          terms: [term('un', { collocations: ['k'], extras: ['<x/>'] })],
          extras: ['<y/>'],
        },
      ],
      { subjectField: 'law', notes: ['n'], extras: ['<z/>'] },
    );
    expect(merge([full], [full])).toEqual({ termbase: { concepts: [full] }, findings: [] });
  });

  it.each<[string, Partial<TermSec>, Partial<TermSec>, string]>([
    ['a forbidden term that is called preferred', { status: 'deprecated' }, {}, 'major'],
    ['an admitted term that is called preferred', { status: 'admitted' }, {}, 'minor'],
    ['another part of speech', { partOfSpeech: 'noun' }, { partOfSpeech: 'verb' }, 'major'],
    ['another source', { source: 'a' }, { source: 'b' }, 'major'],
  ])('keeps what is there and reports %s', (_, before, added, severity) => {
    const there = concept('c', [{ lang: 'fr', terms: [term('un', before)] }]);
    const { termbase, findings } = merge([there], [concept('c', [{ lang: 'fr', terms: [term('un', added)] }])]);
    expect(termbase.concepts).toEqual([there]);
    expect(findings).toMatchObject([{ ruleId: 'termbase-conflict', severity, file: '1.tbx' }]);
  });

  it('keeps a definition with its source, and takes no source of another', () => {
    const there = concept('c', [{ lang: 'fr', definition: 'd', terms: [] }]);
    const { termbase, findings } = merge(
      [there],
      [concept('c', [{ lang: 'fr', definition: 'e', definitionSource: 's', terms: [] }])],
    );
    expect(termbase.concepts).toEqual([there]);
    expect(findings).toMatchObject([{ actual: 'e', expected: ['d'] }]);
  });

  it('adds a second preferred term as admitted, and says so', () => {
    const { termbase, findings } = merge([base], [concept('c', [{ lang: 'fr', terms: [term('deux')] }])]);
    expect(termbase.concepts[0]?.langSecs[0]?.terms).toEqual([term('un'), term('deux', { status: 'admitted' })]);
    expect(findings).toMatchObject([{ severity: 'minor', actual: 'deux', expected: ['un'] }]);
  });

  it.each<AdministrativeStatus>(['admitted', 'deprecated'])('adds a further %s term as it is', (status) => {
    const { termbase, findings } = merge([base], [concept('c', [{ lang: 'fr', terms: [term('deux', { status })] }])]);
    expect(termbase.concepts[0]?.langSecs[0]?.terms[1]?.status).toBe(status);
    expect(findings).toEqual([]);
  });

  it('knows a term in any Unicode form', () => {
    const there = concept('c', [{ lang: 'fr', terms: [term('é')] }]);
    expect(merge([there], [concept('c', [{ lang: 'fr', terms: [term('e\u0301')] }])]).termbase.concepts).toEqual([
      there,
    ]);
  });

  it('takes several sections of one language together, those that are there and those that are added', () => {
    const sections = [
      { lang: 'fr', terms: [term('un')] },
      { lang: 'FR', terms: [term('deux', { status: 'admitted' })] },
    ];
    expect(merge([concept('c', sections)], [concept('c', sections)]).termbase.concepts).toEqual([
      concept('c', sections),
    ]);
    const { termbase } = merge([base], [concept('c', sections)]);
    expect(termbase.concepts[0]?.langSecs).toEqual([
      { lang: 'fr', terms: [term('un'), term('deux', { status: 'admitted' })] },
    ]);
  });

  it('leaves concepts apart that share an id within one termbase', () => {
    expect(merge([base, base]).termbase.concepts).toEqual([base, base]);
    expect(merge([], [base, base]).termbase.concepts).toEqual([base, base]);
  });

  it('keeps the first frame', () => {
    const parts = [
      { path: 'a', termbase: { concepts: [] } },
      { path: 'b', termbase: { concepts: [], frame: { lang: 'fr' } } },
    ];
    expect(mergeTermbases(parts).termbase.frame).toEqual({ lang: 'fr' });
  });
});
