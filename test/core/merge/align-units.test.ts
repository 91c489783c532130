import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/merge/align-units.ts';
import { unit } from '../../builders/document.ts';

const list = (...texts: string[]) => texts.map((text, i) => unit(`u${i}`, [text]));

describe('alignUnits', () => {
  it('continues each unit of an unchanged document', () => {
    expect(alignUnits(list('a', 'b', 'c'), list('a', 'b', 'c'))).toEqual([0, 1, 2]);
  });

  it('sees an inserted, a removed and a repeated unit', () => {
    expect(alignUnits(list('a', 'b', 'b', 'c'), list('new one', 'a', 'b', 'b', 'c'))).toEqual([undefined, 0, 1, 2, 3]);
    expect(alignUnits(list('a', 'b', 'c'), list('a', 'c'))).toEqual([0, 2]);
  });

  it('follows a unit that moved', () => {
    expect(alignUnits(list('alpha', 'beta', 'gamma'), list('gamma', 'alpha', 'beta'))).toEqual([2, 0, 1]);
  });

  it('pairs an edited unit with the version before, between its neighbours', () => {
    const before = list('Le forum ouvre.', 'Les ministres parlent de paix.', 'La séance est levée.');
    const after = list('Le forum ouvre.', 'Les ministres parlent de la paix.', 'La séance est levée.');
    expect(alignUnits(before, after)).toEqual([0, 1, 2]);
  });

  it('does not pair units that have nothing in common', () => {
    const before = list('a a a', 'Les ministres parlent.', 'z');
    const after = list('Une plateforme essentielle permet tout.', 'Un autre sujet vient ici.', 'z');
    expect(alignUnits(before, after)).toEqual([undefined, undefined, 2]);
  });

  it('goes by name where units have one', () => {
    const named = (name: string, text: string) => unit(name, [text], { name });
    expect(alignUnits([named('ok', 'Oui'), named('no', 'Non')], [named('no', 'Oui'), named('ok', 'Jamais')])).toEqual([
      1, 0,
    ]);
  });

  it('gives no unit of before twice, for any two lists', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c d', 'c e', 'f'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const indices = alignUnits(list(...before), list(...after)).filter((i) => i !== undefined);
        expect(new Set(indices).size).toBe(indices.length);
      }),
    );
  });
});
