import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { vi } from '../../src/languages/vi/index.ts';
import { describeLanguage } from '../conformance/language.ts';

describeLanguage(fr, {
  sentences: [
    'M. Sun Weidong a parlé le 26 févr. 2025, p. ex. de l’art. 5.',
    '« Il faut agir ! » a-t-il dit.',
    'Qui le fera ?',
    'La Chine, l’ASEAN, etc.',
    'Tous sont d’accord…',
  ],
  noun: ['risque', 'risques'],
  furniture: ['Commentaires (3)', 'Commentaire', 'Partager', 'Imprimer', 'Lire aussi', 'S’abonner', 'À lire aussi :'],
});

describeLanguage(en, {
  sentences: [
    'Mr. Sun spoke on 26 Feb. 2025, e.g. about No. 5.',
    '“We must act!” he said.',
    'Who will do it?',
    'China, ASEAN, etc.',
    'All agree…',
  ],
  noun: ['risk', 'risks'],
  furniture: ['Comment (0)', 'Comments', 'Share', 'Tweet', 'Print', 'Read more', 'Related articles', 'Follow us'],
});

describeLanguage(vi, {
  sentences: [
    'TS. Nguyễn Văn An phát biểu tại TP. Hồ Chí Minh.',
    '“Chúng ta phải hành động!” ông nói.',
    'Ai sẽ làm?',
    'Trung Quốc, ASEAN, v.v.',
    'Tất cả đều đồng ý…',
  ],
  noun: ['rủi ro'],
  furniture: ['Bình luận (0)', 'Bình luận', 'Chia sẻ', 'In trang', 'Tin liên quan', 'Xem thêm:'],
});

describe('finding a language', () => {
  it('goes by the base of a tag, whatever its case and its subtags', () => {
    expect(languageOf('fr')).toBe(fr);
    expect(languageOf('en-GB')).toBe(en);
    expect(languageOf('VI-vn')).toBe(vi);
    expect(languageOf('en_US')).toBe(en);
  });

  it('gives undefined for a language that nobody wrote down', () => {
    expect(languageOf('de')).toBeUndefined();
    expect(languageOf('')).toBeUndefined();
    expect(languageOf('fra')).toBeUndefined();
  });

  it('knows each language once', () => {
    expect(new Set(languages.map(({ tag }) => tag)).size).toBe(languages.length);
  });
});
