import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/content.ts';
import type { AlignedDocument } from '../../../src/core/emit/aligned.ts';
import { assembleTarget } from '../../../src/core/emit/assemble.ts';
import { alignedJsonLines, alignedTsv, i18nextResource } from '../../../src/core/emit/tables.ts';
import { content, document, unit } from '../../builders/document.ts';

const break_ = { kind: 'ph' as const, id: 'c1', equiv: '\n' };
const source = document([
  unit('u1', ['Un\tdeux.', { source: [{ kind: 'text', text: 'Trois' }, break_, { kind: 'text', text: 'quatre.' }] }]),
  unit('u2', ['Comment (0)'], { translate: false }),
]);
const english = document(
  [
    unit('u1', [
      { source: 'Un\tdeux.', target: 'One "two".' },
      { source: [{ kind: 'text', text: 'Trois' }, break_, { kind: 'text', text: 'quatre.' }] },
    ]),
    unit('u2', ['Comment (0)'], { translate: false }),
  ],
  'en',
);
const aligned: AlignedDocument = { path: 'a.txt', source, targets: new Map([['en', english]]) };
const joined = (chunks: Iterable<string>) => [...chunks].join('');

describe('the aligned tables', () => {
  it('have a row a translatable segment, tabs and line breaks escaped, and nothing for what is missing', () => {
    expect(joined(alignedTsv([aligned], 'fr', ['en']))).toBe(
      'file\tunit\tsegment\tfr\ten\ten.state\na.txt\tu1\ts1\tUn\\tdeux.\tOne "two".\ttranslated\na.txt\tu1\ts2\tTrois\\nquatre.\t\tinitial\n',
    );
  });

  it('are JSON lines with null for what is missing', () => {
    const rows = joined(alignedJsonLines([aligned], 'fr', ['en']))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toEqual([
      { file: 'a.txt', unit: 'u1', segment: 's1', fr: 'Un\tdeux.', en: 'One "two".', states: { en: 'translated' } },
      { file: 'a.txt', unit: 'u1', segment: 's2', fr: 'Trois\nquatre.', en: null, states: { en: 'initial' } },
    ]);
  });

  it('are i18next resources without keys for what is missing', () => {
    expect(JSON.parse(joined(i18nextResource(aligned, 'fr')))).toEqual({
      u1: { s1: 'Un\tdeux.', s2: 'Trois\nquatre.' },
    });
    expect(JSON.parse(joined(i18nextResource(aligned, 'en')))).toEqual({ u1: { s1: 'One "two".' } });
    expect(JSON.parse(joined(i18nextResource({ ...aligned, source: document([]), targets: new Map() }, 'fr')))).toEqual(
      {},
    );
  });

  it('refuse documents that are out of step', () => {
    const other: AlignedDocument = { ...aligned, targets: new Map([['en', document([unit('u9', ['x'])], 'en')]]) };
    expect(() => joined(alignedTsv([other], 'fr', ['en']))).toThrow('out of step');
  });
});

describe('assembleTarget', () => {
  const text = (of: ReturnType<typeof unit>, missing: 'mark' | 'refuse') => {
    const target = assembleTarget(of, missing);
    return target && plainText(target);
  };

  it('joins the targets with the space between them', () => {
    expect(
      text(
        unit('u1', [
          { source: 'Un.', target: 'One.' },
          { source: 'Deux.', target: 'Two.' },
        ]),
        'refuse',
      ),
    ).toBe('One. Two.');
  });

  it('marks the French of what is missing, or refuses', () => {
    const half = unit('u1', [{ source: 'Un.', target: 'One.' }, 'Deux.']);
    expect(text(half, 'mark')).toBe('One. ⟦Deux.⟧');
    expect(text(half, 'refuse')).toBeUndefined();
  });

  it('follows the order that the target has', () => {
    const each = unit('u1', [
      { source: 'Un.', target: 'One.' },
      { source: 'Deux.', target: 'Two.' },
    ]);
    const order = [3, 2, 1];
    const parts = each.parts.map((part, i) => ({ ...part, order: order[i] ?? 1 }));
    expect(text({ ...each, parts }, 'refuse')).toBe('Two. One.');
  });

  it('takes an empty target for a translation', () => {
    expect(text(unit('u1', [{ source: 'Un.', target: content('') }]), 'refuse')).toBe('');
  });
});
