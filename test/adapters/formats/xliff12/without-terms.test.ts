import { describe, expect, it } from 'vitest';
import { withoutTerms } from '../../../../src/adapters/formats/xliff12/without-terms.ts';
import { textContent } from '../../../../src/core/content.ts';
import type { Content, StartMarker, Unit } from '../../../../src/core/document.ts';
import { unit as buildUnit } from '../../../builders/document.ts';

const term = (id: string, more: Partial<StartMarker> = {}): StartMarker => ({ kind: 'sm', id, type: 'term', ...more });

const unit = (source: Content, more: Partial<Unit> = {}): Unit => buildUnit('u1', [{ source }], more);

const marked = (start: StartMarker): Content => [
  ...textContent('La '),
  start,
  ...textContent('gouvernance'),
  { kind: 'em', id: start.id },
  ...textContent('.'),
];

describe('a unit without its terms', () => {
  it('has one text where the term was, and entries that point to none', () => {
    const entry = { id: 'g1', term: 'gouvernance', translations: ['governance'] };
    const found = withoutTerms(unit(marked(term('m1', { ref: '#gls=g1' })), { glossary: [{ ...entry, ref: '#m1' }] }));
    expect(found.parts[0]?.source).toEqual(textContent('La gouvernance.'));
    expect(found.glossary).toEqual([entry]);
  });

  it('has translations that point to none of its terms', () => {
    const entry = (ref: string) => ({
      id: 'g1',
      term: 'gouvernance',
      translations: ['governance'],
      translationAttributes: [[{ name: 'id', value: 't1' }, ...(ref === '' ? [] : [{ name: 'ref', value: ref }])]],
    });
    const refAfter = (ref: string) => withoutTerms(unit(marked(term('m1')), { glossary: [entry(ref)] })).glossary[0];
    for (const ref of ['#m1', '#t=m1']) expect(refAfter(ref)).toEqual(entry(''));
    expect(refAfter('#m2')).toEqual(entry('#m2'));
  });

  it('keeps what protects a text, what a match is for, and what is no term', () => {
    const match = {
      id: 'p1',
      ref: '#m1',
      type: 'tm',
      originalData: [],
      source: textContent('x'),
      target: textContent('y'),
    } as const;
    for (const one of [
      unit(marked(term('m1', { translate: false }))),
      unit(marked(term('m1')), { matches: [match] }),
      unit(marked(term('m1', { type: 'comment', value: 'v' }))),
    ])
      expect(withoutTerms(one)).toBe(one);
  });
});
