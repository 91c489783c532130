import { feminines, plurals, singulars } from './agreement.ts';
import { otherJoint } from './compound.ts';
import { unchanging } from './gender-data.ts';

/**
 * The four forms of an adjective term, and the one before a vowel where there is one. Adverbs before it stay as they are
 * (`non discriminatoire`, `hautement fiable`), a second adjective behind `et` or `ou` agrees as well, and what follows a
 * preposition or another word stays (`à code source ouvert`, `centré sur l'humain`).
 */
export function adjectiveForms(term: string): readonly string[] {
  const other = otherJoint(term);
  return [...new Set([term, ...inflected(term), ...(other === undefined ? [] : inflected(other))])];
}

const conjunctions = new Set(['et', 'ou']);
const adverbs = new Set('très plus moins bien mal non peu trop aussi quasi'.split(' '));
const prepositions = new Set('à de en sur par pour au aux sous sans hors dans'.split(' '));

function inflected(term: string): readonly string[] {
  const words = term.split(/\s+/u);
  const places = placesOf(words);
  if (places.length === 0) return [term];
  const paradigms = places.map((place) => fourForms(words[place] ?? ''));
  const count = Math.max(...paradigms.map(({ length }) => length));
  const forms: string[] = [];
  for (let nth = 0; nth < count; nth++)
    forms.push(
      words
        .map((word, i) => {
          const paradigm = paradigms[places.indexOf(i)];
          return paradigm === undefined ? word : (paradigm[nth] ?? paradigm[nth % 4] ?? word);
        })
        .join(' '),
    );
  return forms;
}

/** Which words agree: the first that is no adverb, and those that `et` and `ou` join to it. */
function placesOf(words: readonly string[]): readonly number[] {
  if (prepositions.has(words[0]?.toLowerCase() ?? '')) return [];
  const first = words.findIndex((word, i) => !isAdverb(word) || i === words.length - 1);
  const places = [first];
  for (let at = first + 1; conjunctions.has(words[at] ?? '') && words[at + 1] !== undefined; at += 2)
    places.push(at + 1);
  return places;
}

function isAdverb(word: string): boolean {
  return adverbs.has(word.toLowerCase()) || /[aeiué]mm?ent$/u.test(word);
}

/** Masculine and feminine singular, masculine and feminine plural, in this order; then what else there is. */
function fourForms(word: string): readonly string[] {
  if (unchanging.has(word.toLowerCase())) return [word];
  const masculine = singulars(word)[0] ?? word;
  const [feminine = masculine, ...otherFeminines] = feminines(masculine);
  const [men = masculine, ...otherPlurals] = plurals(masculine);
  const others = [...otherFeminines, ...otherFeminines.flatMap(plurals), ...otherPlurals];
  const women = plurals(feminine)[0] ?? feminine;
  return [masculine, feminine, men, women, ...new Set(others.filter((form) => !/els$|eils$|ols$/u.test(form)))];
}
