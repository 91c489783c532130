import type { PhraseKind, TermhoodFacts } from '../../core/terms/extract/facts.ts';
import { clitics, determiners, links, otherFunctionWords } from './function-words.ts';
import { analyse } from './term-patterns.ts';
import { generalShare, singularKey } from './word-classes.ts';

/** How French terms are found in texts. */
export const termhood: TermhoodFacts = {
  functionWords: new Set([...determiners, ...clitics, ...links.keys(), ...otherFunctionWords]),
  wordsPerWord: { fewest: 1, most: 1 },
  wordKey: singularKey,
  phrases: { analyse, baseForm, generalShare },
};

/** Nouns that terms have in the plural: `données personnelles`. */
const pluralNouns = new Set('données affaires nations médias frais fonds honoraires ressources finances'.split(' '));

/**
 * The phrase with its first noun and that noun's adjectives in the singular, those behind a singular complement too
 * (`chaînes d'approvisionnement mondiales`); other complements, names and acronyms stay.
 */
function baseForm(surface: string, kind: PhraseKind): string {
  if (kind === 'name' || kind === 'acronym') return surface;
  const words = surface.split(' ');
  const first = words[0] ?? '';
  const lowered = /^\p{Lu}\p{Ll}/u.test(first) ? first.toLowerCase() : first;
  if (pluralNouns.has(lowered)) return [lowered, ...words.slice(1)].join(' ');
  let isHead = true;
  let isPluralComplement = false;
  const base = words.map((word, i) => {
    if (i > 0 && isLink(word)) {
      isHead = false;
      isPluralComplement = word === 'des' || word === 'aux' || isPlural(withoutElision(word));
      return word;
    }
    if (!isHead) isPluralComplement ||= word === 'les' || (isPlural(word) && links.has(words[i - 1] ?? ''));
    if (/\p{Lu}/u.test(i === 0 ? lowered : word) || isPluralComplement) return word;
    return singularKey(i === 0 ? lowered : word);
  });
  return base.join(' ');
}

function isPlural(word: string): boolean {
  return singularKey(word) !== word;
}

function withoutElision(word: string): string {
  return word.slice(word.indexOf("'") + 1);
}

function isLink(word: string): boolean {
  const apostrophe = word.indexOf("'");
  return links.has((apostrophe < 0 ? word : word.slice(0, apostrophe)).toLowerCase());
}
