import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRespelt, lettersApart } from '../../../../src/core/checks/identity/respelling.ts';
import { respelling } from '../../../../src/languages/fr/respelling.ts';

describe('isRespelt', () => {
  it.each([
    ['poutine', 'putin'],
    ['moscou', 'moscow'],
    ['russie', 'russia'],
    ['khrouchtchev', 'khrushchev'],
    ['irak', 'iraq'],
    ['macedoniens', 'macedonians'],
    ['senat', 'senate'],
    ['clinton', 'clintons'],
  ])('knows %s and %s as one', (source, target) => {
    expect(isRespelt(source, target, respelling)).toBe(true);
  });

  it.each([
    ['kavanaugh', 'kavanuagh'],
    ['macron', 'macrom'],
    ['berlin', 'merlin'],
    ['lemarchand', 'lemarchant'],
  ])('tells %s from %s', (source, target) => {
    expect(isRespelt(source, target, respelling)).toBe(false);
  });
});

describe('lettersApart', () => {
  it('counts letters swapped with their neighbour once', () => {
    expect(lettersApart('hartmann', 'hatrmann', 2)).toBe(1);
    expect(lettersApart('hartmann', 'hartman', 2)).toBe(1);
    expect(lettersApart('hartmann', 'weidmann', 2)).toBe(3);
  });

  it('is the same both ways and 0 for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(lettersApart(a, b, 3)).toBe(lettersApart(b, a, 3));
        expect(lettersApart(a, a, 3)).toBe(0);
      }),
    );
  });
});
