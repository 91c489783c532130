import { describe, expect, it } from 'vitest';
import { pluralCategoriesOf } from '../../src/cli/commands/exchange/languages.ts';

describe('the plural categories that i18next asks a language for', () => {
  it.each([
    ['fr', ['one', 'many', 'other'], ['one', 'other']],
    ['fr-CA', ['one', 'many', 'other'], ['one', 'other']],
    ['en', ['one', 'other'], ['few', 'one', 'other', 'two']],
    ['vi', ['other'], ['one', 'other']],
    ['pl', ['few', 'many', 'one', 'other'], ['other']],
  ])('%s', (tag, cardinal, ordinal) => {
    const categories = pluralCategoriesOf(tag);
    expect([...(categories?.cardinal ?? [])].sort()).toEqual([...cardinal].sort());
    expect([...(categories?.ordinal ?? [])].sort()).toEqual(ordinal);
  });

  it.each(['qaa', 'x-klingon', 'not a tag', ''])('are not known of %j', (tag) => {
    expect(pluralCategoriesOf(tag)).toBeUndefined();
  });
});
