import { describe, expect, it } from 'vitest';
import { diffTermbases } from '../../../../src/core/terms/diff/diff-termbases.ts';
import { concept, term, termbase } from '../termbases.ts';

const governance = concept('governance', { fr: ['gouvernance'], vi: ['quản trị'] });

describe('the difference of two termbases', () => {
  it('names an added concept with its terms, and a removed one with what it was', () => {
    const added = concept('audit', { en: [term('audit'), term('inspection', { status: 'deprecated' })] });
    expect(diffTermbases(termbase(governance), termbase(added, governance)).concepts).toEqual([
      {
        concept: 'audit',
        kind: 'added',
        names: { en: 'audit' },
        changes: [
          { what: 'termAdded', lang: 'en', term: 'audit', status: 'preferred' },
          { what: 'termAdded', lang: 'en', term: 'inspection', status: 'deprecated' },
        ],
      },
    ]);
    const [gone] = diffTermbases(termbase(governance), termbase()).concepts;
    expect([gone?.kind, gone?.names]).toEqual(['removed', { fr: 'gouvernance', vi: 'quản trị' }]);
  });

  it('says that another term is preferred, and what became of the old one', () => {
    const after = concept('governance', {
      fr: ['gouvernance'],
      vi: [term('quản trị', { status: 'deprecated' }), term('điều hành')],
    });
    const [change] = diffTermbases(termbase(governance), termbase(after)).concepts;
    expect(change?.changes).toEqual([
      { what: 'preferred', lang: 'vi', before: ['quản trị'], after: ['điều hành'] },
      { what: 'status', lang: 'vi', term: 'quản trị', before: 'preferred', after: 'deprecated' },
      { what: 'termAdded', lang: 'vi', term: 'điều hành', status: 'preferred' },
    ]);
  });

  it('has texts of the concept and of a language, and what they were', () => {
    const before = { ...governance, subjectField: 'law', notes: ['one'] };
    const [fr, vi] = governance.langSecs;
    const after = {
      ...governance,
      subjectField: 'AI',
      langSecs: [{ ...(fr ?? vi), lang: 'fr', terms: fr?.terms ?? [], definition: 'D.' }],
    };
    const [change] = diffTermbases(termbase(before), termbase(after)).concepts;
    expect(change?.changes).toEqual([
      { what: 'subjectField', before: 'law', after: 'AI' },
      { what: 'notes', before: 'one' },
      { what: 'definition', lang: 'fr', after: 'D.' },
      { what: 'termRemoved', lang: 'vi', term: 'quản trị', status: 'preferred' },
    ]);
  });

  it('has forms by hand, exactness, the proposed flag, part of speech and source of a term', () => {
    const before = concept('ia', { fr: [term('IA', { isProposed: true, forms: ['I.A.'] })] });
    const after = concept('ia', {
      fr: [term('IA', { isExact: true, forms: ['I.A.', 'I. A.'], partOfSpeech: 'properNoun', source: 'JO' })],
    });
    const [change] = diffTermbases(termbase(before), termbase(after)).concepts;
    expect(change?.changes).toEqual([
      { what: 'partOfSpeech', lang: 'fr', term: 'IA', before: 'noun', after: 'properNoun' },
      { what: 'exact', lang: 'fr', term: 'IA', before: 'no', after: 'yes' },
      { what: 'proposed', lang: 'fr', term: 'IA', before: 'yes', after: 'no' },
      { what: 'forms', lang: 'fr', term: 'IA', before: 'I.A.', after: 'I. A.; I.A.' },
      { what: 'source', lang: 'fr', term: 'IA', after: 'JO' },
    ]);
  });

  it('lists concepts by id, whatever their order in the files', () => {
    const bases = ['b', 'a', 'c'].map((id) => concept(id, { fr: [id] }));
    expect(diffTermbases(termbase(), termbase(...bases)).concepts.map(({ concept: id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
