import { plurals, singulars } from './agreement.ts';
import { compoundPlurals, compoundSingulars, isCompound } from './compound.ts';

/** Plurals and singulars found before: the terms of a termbase share most of their words. */
const knownPlurals = new Map<string, readonly string[]>();
const knownSingulars = new Map<string, readonly string[]>();

/** The plurals of a word of a term; itself alone where it has no number of its own. */
export function wordPlurals(word: string): readonly string[] {
  return remember(knownPlurals, word, findPlurals);
}

/** The singulars that a word of a term may be the plural of. */
export function wordSingulars(word: string): readonly string[] {
  return remember(knownSingulars, word, findSingulars);
}

/** Whether a word has no number of its own: acronyms, numbers, elided words, what stands in brackets. */
export function isFixed(word: string): boolean {
  return /\p{N}/u.test(word) || /'$|[()[\]]/u.test(word) || /\p{Lu}.*\p{Lu}/u.test(word);
}

function remember(known: Map<string, readonly string[]>, word: string, find: (word: string) => readonly string[]) {
  let forms = known.get(word);
  if (!forms) {
    forms = find(word);
    known.set(word, forms);
  }
  return forms;
}

function findPlurals(word: string): readonly string[] {
  if (isFixed(word)) return [word];
  return isCompound(word) ? compoundPlurals(word) : plurals(word);
}

function findSingulars(word: string): readonly string[] {
  if (isFixed(word)) return [];
  return isCompound(word) ? compoundSingulars(word) : singulars(word);
}
