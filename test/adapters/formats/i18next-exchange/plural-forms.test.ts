import { describe, expect, it } from 'vitest';
import { buildResource, type PluralCategories } from '../../../../src/adapters/formats/i18next-exchange/index.ts';
import { resource } from './exchange.ts';

const french: PluralCategories = { cardinal: ['one', 'many', 'other'], ordinal: ['one', 'other'] };
const english: PluralCategories = { cardinal: ['one', 'other'], ordinal: ['one', 'two', 'few', 'other'] };
const vietnamese: PluralCategories = { cardinal: ['other'], ordinal: ['one', 'other'] };

function told(texts: Readonly<Record<string, string | undefined>>, plurals: PluralCategories, base?: string) {
  const { findings } = buildResource(
    Object.entries(texts).map(([key, text]) => ({ key, text })),
    { file: 'x.json', plurals, ...(base !== undefined && { base: resource(base) }) },
  );
  return findings.map(({ ruleId, severity, unit, actual }) => [
    ruleId.replace('exchange-plural-', ''),
    severity,
    unit,
    actual,
  ]);
}

const english2 = { files_one: '{{count}} file', files_other: '{{count}} files' };
const french3 = {
  files_one: '{{count}} fichier',
  files_many: '{{count}} de fichiers',
  files_other: '{{count}} fichiers',
};

describe('plural forms', () => {
  it('that are those of the language pass', () => {
    expect(told(french3, french)).toEqual([]);
    expect(told(english2, english)).toEqual([]);
    expect(told({ files_other: '{{count}} tệp' }, vietnamese)).toEqual([]);
  });

  it('that are missing are told: French from English', () => {
    expect(told(english2, french)).toEqual([['missing', 'major', 'files', undefined]]);
  });

  it('that are never asked for are told: English and Vietnamese from French', () => {
    expect(told(french3, english)).toEqual([['superfluous', 'minor', 'files', '["files_many"]']]);
    expect(told(french3, vietnamese)).toEqual([['superfluous', 'minor', 'files', '["files_one","files_many"]']]);
  });

  it('that are known but not translated are not missing', () => {
    expect(told({ files_one: 'a', files_many: undefined, files_other: 'b' }, french)).toEqual([]);
    expect(told({ files_one: undefined, files_other: undefined }, french)).toEqual([]);
  });

  it('of ordinals, contexts and inner objects are told by their own keys', () => {
    expect(told({ place_ordinal_one: '{{count}}st', place_ordinal_other: '{{count}}th' }, english)).toEqual([
      ['missing', 'major', 'place_ordinal', undefined],
    ]);
    expect(told({ 'menu.friend_male_one': 'a', 'menu.friend_male_other': 'b' }, french)).toEqual([
      ['missing', 'major', 'menu.friend_male', undefined],
    ]);
  });

  it('zero may stand in any language', () => {
    expect(told({ ...english2, files_zero: 'none' }, english)).toEqual([]);
  });

  it('are none where keys only end like them', () => {
    expect(told({ step_one: 'First', step_two: 'Second' }, vietnamese)).toEqual([]);
    expect(told({ any_other: 'Another' }, french)).toEqual([]);
  });
});
