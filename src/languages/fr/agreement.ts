import {
  ailToAux,
  alToBoth,
  alToS,
  auToS,
  euNouns,
  eurToEure,
  euToS,
  invariable,
  irregularFeminines,
  irregularPlurals,
  ouToX,
} from './agreement-data.ts';

/** Number and gender of French nouns and adjectives, by their endings. */

/** The plurals of a singular word; the word itself where it does not change. Most words have one. */
export function plurals(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const irregular = irregularPlurals.get(lower);
  if (irregular) return irregular;
  if (/[sxz]$/u.test(lower)) return [word];
  if (/al$/u.test(lower)) return pluralsOfAl(word, lower);
  if (/ail$/u.test(lower)) return ailToAux.has(lower) ? [`${word.slice(0, -2)}ux`] : [`${word}s`];
  if (/eau$/u.test(lower)) return [`${word}x`];
  if (/au$/u.test(lower)) return [word + (auToS.has(lower) ? 's' : 'x')];
  if (/eu$/u.test(lower)) return [word + (euToS.has(lower) ? 's' : 'x')];
  if (/ou$/u.test(lower)) return [word + (ouToX.has(lower) ? 'x' : 's')];
  return [`${word}s`];
}

function pluralsOfAl(word: string, lower: string): readonly string[] {
  const regular = `${word.slice(0, -1)}ux`;
  if (alToBoth.has(lower)) return [regular, `${word}s`];
  return alToS.has(lower) ? [`${word}s`] : [regular];
}

/** The singulars that a word may be the plural of; none where its ending is no mark of the plural. */
export function singulars(word: string): readonly string[] {
  const lower = word.toLowerCase();
  for (const [singular, irregular] of irregularPlurals) if (irregular.includes(lower)) return [singular];
  if (!/[sx]$/u.test(lower) || lower.length < 4 || invariable.has(lower)) return [];
  const stem = word.slice(0, -1);
  if (/eaux$/u.test(lower)) return [stem];
  if (/aux$/u.test(lower)) {
    const root = word.slice(0, -3);
    return ailToAux.has(`${lower.slice(0, -3)}ail`) ? [`${root}ail`] : [`${root}al`];
  }
  if (/oux$/u.test(lower)) return ouToX.has(lower.slice(0, -1)) ? [stem] : [];
  if (/eux$/u.test(lower)) return euNouns.has(lower.slice(0, -1)) ? [stem] : [];
  return /s$/u.test(lower) ? [stem] : [];
}

/** The feminines of a masculine singular adjective, and the form it has before a vowel where there is one. */
export function feminines(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const irregular = irregularFeminines.get(lower);
  if (irregular) return irregular;
  if (/e$/u.test(lower)) return [];
  if (/gu$/u.test(lower)) return [`${word}ë`, `${word.slice(0, -1)}üe`];
  if (/if$/u.test(lower)) return [`${word.slice(0, -1)}ve`];
  if (/eux$/u.test(lower)) return [`${word.slice(0, -1)}se`];
  if (/eur$/u.test(lower)) return femininesOfEur(word, lower);
  if (/(?:e|ei|u)l$/u.test(lower) && !/[éè]l$/u.test(lower)) return [`${word}${/ul$/u.test(lower) ? '' : 'l'}e`];
  if (/en$|on$/u.test(lower)) return [`${word}ne`];
  if (/er$/u.test(lower)) return [`${word.slice(0, -2)}ère`];
  if (/et$/u.test(lower)) return [`${word}te`, `${word.slice(0, -2)}ète`];
  if (/ic$|uc$/u.test(lower)) return [`${word.slice(0, -1)}que`];
  return [`${word}e`];
}

function femininesOfEur(word: string, lower: string): readonly string[] {
  if (eurToEure.has(lower)) return [`${word}e`];
  const stem = word.slice(0, -1);
  return /teur$/u.test(lower) ? [`${word.slice(0, -3)}rice`, `${stem}se`] : [`${stem}se`];
}
