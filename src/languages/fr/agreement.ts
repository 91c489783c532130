import {
  ailToAux,
  alToBoth,
  alToS,
  auToS,
  euNouns,
  euToS,
  invariable,
  irregularPlurals,
  irregularSingulars,
  ouToX,
  words,
} from './agreement-data.ts';
import { epicene, etToEte, eurToEure, irregularFeminines } from './gender-data.ts';

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
  if (/[eœ]u$/u.test(lower)) return [word + (euToS.has(lower) ? 's' : 'x')];
  if (/ou$/u.test(lower)) return [word + (ouToX.has(lower) ? 'x' : 's')];
  // Due, dus, dues of dû.
  if (/^(?:d|red)û$/u.test(lower)) return [`${word.slice(0, -1)}us`];
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
  const irregular = irregularSingulars.get(lower);
  if (irregular !== undefined) return [irregular];
  if (!/[sx]$/u.test(lower) || lower.length < 3 || isInvariable(lower)) return [];
  const stem = word.slice(0, -1);
  if (/eaux$/u.test(lower)) return [stem];
  if (/aux$/u.test(lower)) return singularsOfAux(word, lower);
  if (/oux$/u.test(lower)) return ouToX.has(lower.slice(0, -1)) ? [stem] : [];
  if (/[eœ]ux$/u.test(lower)) return euNouns.has(lower.slice(0, -1)) ? [stem] : [];
  return /s$/u.test(lower) ? [stem] : [];
}

/** Whether a word ends in s, x or z in the singular too. No singular ends in è, nor in s before another s. */
export function isInvariable(lower: string): boolean {
  return invariable.has(lower) || /(?:ès|ss|z)$/u.test(lower);
}

/** Nouns in -au, but for those in -eau. */
const auNouns = words(
  `aloyau bestiau biomatériau boyau burgau conoyau esquimau étau fabliau fléau flûtiau gluau gruau hoyau joyau matériau
  nanomatériau nobliau noyau préau tuyau`,
);

function singularsOfAux(word: string, lower: string): readonly string[] {
  const root = word.slice(0, -3);
  if (auNouns.has(lower.slice(0, -1))) return [word.slice(0, -1)];
  return ailToAux.has(`${lower.slice(0, -3)}ail`) ? [`${root}ail`] : [`${root}al`];
}

/** The feminines of a masculine singular adjective, and the form it has before a vowel where there is one. */
export function feminines(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const irregular = irregularFeminines.get(lower);
  if (irregular) return irregular;
  if (/e$/u.test(lower) || epicene.has(lower)) return [];
  if (/gu$/u.test(lower)) return [`${word}ë`, `${word.slice(0, -1)}üe`];
  if (/f$/u.test(lower)) return [`${word.slice(0, -1)}ve`];
  if (/public$/u.test(lower)) return [`${word.slice(0, -1)}que`];
  if (/eux$/u.test(lower)) return [`${word.slice(0, -1)}se`];
  if (/eur$/u.test(lower)) return femininesOfEur(word, lower);
  if (/eau$/u.test(lower)) return [`${word.slice(0, -2)}lle`];
  if (/ei?l$/u.test(lower)) return [`${word}le`];
  if (/(?:en|on)$/u.test(lower)) return [`${word}ne`];
  if (/er$/u.test(lower)) return [`${word.slice(0, -2)}ère`];
  if (/et$/u.test(lower)) return [etToEte.has(lower) ? `${word.slice(0, -2)}ète` : `${word}te`];
  return [`${word}e`];
}

function femininesOfEur(word: string, lower: string): readonly string[] {
  if (eurToEure.has(lower)) return [`${word}e`];
  const stem = word.slice(0, -1);
  return /teur$/u.test(lower) ? [`${word.slice(0, -3)}rice`, `${stem}se`] : [`${stem}se`];
}
