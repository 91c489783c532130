import type { LanguageTag } from '../../document.ts';
import { escapeHtml } from './escape.ts';

/** The attributes of each language asked for: a page of 100,000 cells asks for the same few. */
const known = new Map<LanguageTag, string>();

/** The `lang` and `dir` attributes of an element whose text is in a language. */
export function languageAttributes(lang: LanguageTag): string {
  let attributes = known.get(lang);
  if (attributes === undefined) {
    attributes = `lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`;
    known.set(lang, attributes);
  }
  return attributes;
}

/** For a text whose language nobody knows: a path, a note, a title. */
export const anyLanguage = 'lang="" dir="auto"';

/** The direction in which a language is written: its script subtag decides, or the language's usual script. */
export function directionOf(lang: LanguageTag): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  const script = subtags.find((subtag, i) => i < 4 && /^[a-z]{4}$/u.test(subtag));
  return (script === undefined ? rightToLeftLanguages : rightToLeftScripts).has(script ?? language) ? 'rtl' : 'ltr';
}

/** Languages whose likely script, by CLDR's likely subtags, is written from right to left. */
const rightToLeftLanguages: ReadonlySet<string> = new Set(
  'ar arc arz azb bal bgn bqi ckb dv fa glk he iw ji khw ks lrc mzn nqo ota pnb prs ps rhg sd sdh skr syr ug ur yi'.split(
    ' ',
  ),
);

const rightToLeftScripts: ReadonlySet<string> = new Set(
  'adlm arab aran armi avst chrs cprt elym hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo orkh ougr palm phli phlp phnx prti rohg samr sarb sogd sogo syrc syre syrj syrn thaa yezi'.split(
    ' ',
  ),
);
