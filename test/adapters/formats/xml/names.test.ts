import { describe, expect, it } from 'vitest';
import { isLanguageTag } from '../../../../src/adapters/formats/xml/language-tag.ts';
import { isNmtoken } from '../../../../src/adapters/formats/xml/names.ts';
import { placesIn } from '../../../../src/adapters/formats/xml/place.ts';

describe('isNmtoken', () => {
  it.each(['1', 's1', 'a.b-c_d:e', 'équité', 'đ', '·', '\u{10000}', 'a\u0301'])('accepts %s', (text) => {
    expect(isNmtoken(text)).toBe(true);
  });

  it.each(['', ' ', 'a b', '#1', '\\1', 'a/b', 'a\u00a0b', '×', 'a=1', '\uD800'])('refuses %j', (text) => {
    expect(isNmtoken(text)).toBe(false);
  });
});

describe('isLanguageTag', () => {
  it.each([
    'fr',
    'en-GB',
    'vi',
    'zh-Hant-TW',
    'es-419',
    'sl-rozaj-biske',
    'de-1996',
    'en-x-legal',
    'x-ours',
    'i-klingon',
    'fr-u-co-phonebk',
    'FR-fr',
    'und',
  ])('accepts %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each(['', 'e', 'f r', 'fr_FR', 'french-language-tag-that-is-long', 'fr-', '-fr', 'fr-x', 'fr-u', '12'])(
    'refuses %j',
    (tag) => {
      expect(isLanguageTag(tag)).toBe(false);
    },
  );
});

describe('placesIn', () => {
  it('counts lines and columns from 1, with any kind of line end', () => {
    const placeOf = placesIn('ab\ncd\r\nef\rgh');
    expect([0, 2, 3, 7, 10, 12].map(placeOf)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 3 },
    ]);
  });
});
