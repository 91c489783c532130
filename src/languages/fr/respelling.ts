import type { Respelling } from '../../core/checks/facts.ts';
import { words } from '../words.ts';

/**
 * How French writes the sounds of names from other alphabets, how English and most others write them, and the endings in
 * which French words differ from their cognates.
 *
 * @see Organisation des Nations unies, Groupe d'experts pour les noms géographiques, exonymes français; Le bon usage,
 * « Transcription »; the endings are written from knowledge of the languages
 */
export const respelling: Respelling = {
  own: [
    [/tch/gu, '\u0001'],
    [/dj/gu, 'j'],
    [/ch/gu, '\u0002'],
    [/ou/gu, 'u'],
    [/gu(?=[eiy])/gu, 'g'],
    [/ph/gu, 'f'],
    [/ck|qu|q|c|kh/gu, 'k'],
    [/y/gu, 'i'],
    [/w/gu, 'v'],
  ],
  others: [
    [/ch/gu, '\u0001'],
    [/sh/gu, '\u0002'],
    [/oo|ou/gu, 'u'],
    [/ph/gu, 'f'],
    [/ck|qu|q|c|kh/gu, 'k'],
    [/y/gu, 'i'],
    [/w/gu, 'v'],
  ],
  endings: new Set(
    words(
      'e| |e e|a e|o ie|ia ie|y ie|ey a|e es|is e|y e|is ee|y ee|ea ere|er ais|ace eur|or ien|ian iens|ians een|ean eens|eans',
      'en|an ens|ans ain|an ains|ans ais|ese ois|ese re|er res|ers aire|ary ique|ic iques|ics ise|ize isation|ization',
      'iste|ist istes|ists isme|ism te|ty el|al elle|al eux|ous que|c oire|ory eau|eaus aux|als x|s s| |s e|s es|s es| |es',
      'ine|in ement|iament esie|esia aume|om ce|se o|os i|y y|i ou|ow k|q',
    ),
  ),
};
