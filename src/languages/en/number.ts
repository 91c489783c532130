import { countableInIc, feToBoth, feToVes, invariableNouns, irregularNouns, noMen, oToOes } from './number-data.ts';

/** Number of English nouns, by their endings. Of a compound with a hyphen the last part shows it (`policy-maker`). */

/** The plurals of a singular noun; none where it has none. Case of the stem is kept. */
export function plurals(noun: string): readonly string[] {
  const stem = startOfLast(noun);
  const last = noun.slice(stem);
  // Secretaries-general, passers-by, mothers-in-law.
  if (stem > 0 && /^(?:general|elect|designate|by|law|chief)$/iu.test(last)) return firstPlural(noun);
  const start = noun.slice(0, stem);
  return lastPlurals(last).map((form) => start + form);
}

function lastPlurals(noun: string): readonly string[] {
  const lower = noun.toLowerCase();
  if (invariableNouns.has(lower) || /ics$/u.test(lower)) return [];
  const irregular = irregularNouns.get(lower);
  if (singularOf.has(lower) || (/\p{L}men$/u.test(lower) && !noMen.has(lower))) return [];
  if (irregular) return irregular.map((form) => keepCapital(form, noun));
  if (/\p{L}man$/u.test(lower) && !noMen.has(lower)) return [`${noun.slice(0, -2)}en`];
  if (/[^aeiou]is$/u.test(lower)) return [`${noun.slice(0, -2)}es`];
  if (/(?:s|x|z|ch|sh)$/u.test(lower)) return [`${noun}es`];
  if (/(?:[^aeiou]|qu)y$/u.test(lower)) return [`${noun.slice(0, -1)}ies`];
  if (oToOes.has(lower)) return [`${noun}es`, `${noun}s`];
  if (feToVes.has(lower)) {
    const voiced = `${noun.replace(/fe?$/u, '')}ves`;
    return feToBoth.has(lower) ? [voiced, `${noun}s`] : [voiced];
  }
  return [`${noun}s`];
}

function firstPlural(noun: string): readonly string[] {
  const [first = '', ...rest] = noun.split('-');
  return lastPlurals(first).map((form) => [form, ...rest].join('-'));
}

/** The singulars that a noun may be the plural of; none where its ending is no mark of the plural. */
export function singulars(noun: string): readonly string[] {
  const stem = startOfLast(noun);
  const start = noun.slice(0, stem);
  return lastSingulars(noun.slice(stem)).map((form) => start + form);
}

const singularOf: ReadonlyMap<string, string> = new Map(
  [...irregularNouns].flatMap(([singular, forms]) =>
    forms.filter((form) => form !== singular).map((form): [string, string] => [form, singular]),
  ),
);

function lastSingulars(noun: string): readonly string[] {
  const lower = noun.toLowerCase();
  if (invariableNouns.has(lower)) return [];
  const irregular = singularOf.get(lower);
  if (irregular !== undefined) return [keepCapital(irregular, noun)];
  if (/\p{L}men$/u.test(lower) && !noMen.has(lower)) return [`${noun.slice(0, -2)}an`];
  if (!/[^su]s$/u.test(lower) || /[^e]is$/u.test(lower) || lower.length < 4) return [];
  if (/ics$/u.test(lower)) return countableInIc.has(lower.slice(0, -1)) ? [noun.slice(0, -1)] : [];
  if (/[^aeiou]ies$/u.test(lower)) return [`${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (/(?:ss|x|z|ch|sh)es$/u.test(lower)) return [noun.slice(0, -2), noun.slice(0, -1)];
  if (/ses$/u.test(lower)) return [`${noun.slice(0, -2)}is`, noun.slice(0, -2), noun.slice(0, -1)];
  if (/oes$/u.test(lower)) return [noun.slice(0, -2), noun.slice(0, -1)];
  if (/ves$/u.test(lower)) {
    const root = noun.slice(0, -3);
    for (const ending of ['f', 'fe']) if (feToVes.has(root.toLowerCase() + ending)) return [root + ending];
  }
  return [noun.slice(0, -1)];
}

function keepCapital(form: string, like: string): string {
  const [first = ''] = like;
  return first === first.toLowerCase() ? form : form.slice(0, 1).toUpperCase() + form.slice(1);
}

/** Where the last part of a compound with a hyphen begins. */
function startOfLast(noun: string): number {
  return Math.max(noun.lastIndexOf('-'), noun.lastIndexOf('\u2010'), noun.lastIndexOf('\u2011')) + 1;
}
