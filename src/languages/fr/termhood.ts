import type { PhraseKind, TermhoodFacts } from '../../core/terms/extract/facts.ts';
import { clitics, determiners, links, otherFunctionWords } from './function-words.ts';
import { analyse } from './term-patterns.ts';
import { generalShare, singularKey } from './word-classes.ts';

/** How French terms are found in texts. */
export const termhood: TermhoodFacts = {
  functionWords: new Set([...determiners, ...clitics, ...links.keys(), ...otherFunctionWords]),
  phrases: { analyse, baseForm, generalShare },
};

/** Nouns that terms have in the plural: `données personnelles`. */
const pluralNouns = new Set('données affaires nations médias frais fonds honoraires ressources finances'.split(' '));

/** The phrase with its first noun and that noun's adjectives in the singular; complements, names and acronyms stay. */
function baseForm(surface: string, kind: PhraseKind): string {
  if (kind === 'name' || kind === 'acronym') return surface;
  const words = surface.split(' ');
  const end = words.findIndex((word, i) => i > 0 && isLink(word));
  const head = end < 0 ? words : words.slice(0, end);
  const lowered = head.map((word, i) => (i === 0 && /^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word));
  const isPlural = pluralNouns.has(lowered[0] ?? '');
  const base = lowered.map((word) => (isPlural || /\p{Lu}/u.test(word) ? word : singularKey(word)));
  return [...base, ...words.slice(head.length)].join(' ');
}

function isLink(word: string): boolean {
  const apostrophe = word.indexOf("'");
  return links.has((apostrophe < 0 ? word : word.slice(0, apostrophe)).toLowerCase());
}
