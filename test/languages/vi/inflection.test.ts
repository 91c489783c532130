import { describe, expect, it } from 'vitest';
import { inflection } from '../../../src/languages/vi/inflection.ts';

const spellings = (syllable: string) => inflection.spellings?.(syllable) ?? [];

describe('Vietnamese inflection', () => {
  it('gives the term itself as its only form', () => {
    expect(inflection.forms('quản trị AI', 'noun')).toEqual(['quản trị AI']);
  });

  const pairs: readonly [string, string][] = [
    ['hóa', 'hoá'],
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thúy', 'thuý'],
    ['ủy', 'uỷ'],
    ['lý', 'lí'],
    ['kỹ', 'kĩ'],
    ['quý', 'quí'],
    ['tỷ', 'tỉ'],
  ];
  it.each(pairs)('spells %s and %s alike', (one, other) => {
    expect(spellings(one)).toContain(other);
    expect(spellings(other)).toContain(one);
  });

  it('moves no tone within qu or before a final consonant', () => {
    expect(spellings('quý')).not.toContain('qúy');
    expect(spellings('hoán')).toEqual([]);
    expect(spellings('toàn')).toEqual([]);
  });

  it('takes look-alikes for đ', () => {
    expect(spellings('đạo')).toContain('ðạo');
    expect(spellings('ðạo')).toContain('đạo');
  });

  it.each(['an', 'ninh', 'công', 'mạng'])('gives %s no other spelling', (syllable) => {
    expect(spellings(syllable)).toEqual([]);
  });
});
