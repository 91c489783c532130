import { describe, expect, it } from 'vitest';
import { directionOf, languageAttributes } from '../../../../src/core/emit/pages/language.ts';

describe('directionOf', () => {
  it.each(['fr', 'en-GB', 'vi', 'zh-Hant', 'az', 'ku', 'uz-Latn', 'ar-Latn', 'he-Latn-IL'])(
    'writes %s to the right',
    (lang) => {
      expect(directionOf(lang)).toBe('ltr');
    },
  );

  it.each(['ar', 'AR-eg', 'he', 'fa-IR', 'ur', 'az-Arab', 'pa-Arab-PK', 'ff-Adlm'])('writes %s to the left', (lang) => {
    expect(directionOf(lang)).toBe('rtl');
  });
});

describe('languageAttributes', () => {
  it('gives language and direction', () => {
    expect(languageAttributes('ar')).toBe('lang="ar" dir="rtl"');
  });

  it('lets no tag out of its attribute', () => {
    expect(languageAttributes('x" onload="y')).toBe('lang="x&quot; onload=&quot;y" dir="ltr"');
  });
});
