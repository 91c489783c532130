import { describe, expect, it } from 'vitest';
import { keyForm } from '../../../../src/adapters/formats/i18next/keys.ts';

function formOf(key: string, others: readonly string[], value = 'texte') {
  return keyForm(key, new Set([key, ...others]), value);
}

describe('keyForm', () => {
  it('finds a plural category that has another one beside it', () => {
    expect(formOf('item_one', ['item_other'])).toEqual({ base: 'item', plural: { category: 'one', isOrdinal: false } });
    for (const category of ['zero', 'one', 'two', 'few', 'many', 'other'])
      expect(formOf(`a_b_${category}`, ['a_b_one', 'a_b_other']).base).toBe('a_b');
  });

  it('finds a plural category that stands alone where the value counts', () => {
    expect(formOf('item_other', [], '{{count}} éléments').base).toBe('item');
    expect(formOf('item_other', [], '{{- count, number}} éléments').base).toBe('item');
    expect(formOf('item_other', [], '{{country}} et autres').plural).toBeUndefined();
  });

  it('finds ordinal categories', () => {
    expect(formOf('place_ordinal_few', [])).toEqual({ base: 'place', plural: { category: 'few', isOrdinal: true } });
  });

  it('leaves keys alone that end like a plural by chance', () => {
    expect(formOf('the_other', ['the_best'])).toEqual({ base: 'the_other' });
    expect(formOf('_one', ['_other'])).toEqual({ base: '_one' });
    expect(formOf('one', ['other'])).toEqual({ base: 'one' });
  });

  it('finds a context where the key without it is there, in itself or in a plural form', () => {
    expect(formOf('friend_male', ['friend'])).toEqual({ base: 'friend', context: 'male' });
    expect(formOf('friend_male', ['friend_one'])).toEqual({ base: 'friend', context: 'male' });
    expect(formOf('friend_male', ['friend_ordinal_one'])).toEqual({ base: 'friend', context: 'male' });
    expect(formOf('friend_best_male', ['friend'])).toEqual({ base: 'friend', context: 'best_male' });
    expect(formOf('friend_male', ['friend_female'])).toEqual({ base: 'friend_male' });
    expect(formOf('friend_', ['friend'])).toEqual({ base: 'friend_' });
  });

  it('finds a context before a plural category', () => {
    expect(formOf('friend_male_one', ['friend_male_other', 'friend_one'])).toEqual({
      base: 'friend',
      plural: { category: 'one', isOrdinal: false },
      context: 'male',
    });
  });

  it('takes other for a context where there is no other category and the value does not count', () => {
    expect(formOf('friend_other', ['friend'])).toEqual({ base: 'friend', context: 'other' });
  });

  it('comes to an end on a key of megabytes', () => {
    expect(() => formOf('_a'.repeat(1e6), [])).not.toThrow();
    expect(() => formOf(`${'_one'.repeat(5e5)}_`, [])).not.toThrow();
  });
});
