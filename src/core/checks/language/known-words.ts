import { foldWord, withoutAccents } from '../../terms/fold.ts';
import type { Termbase } from '../../terms/termbase.ts';
import { TokenKind, tokenize } from '../../text.ts';
import type { CheckEnvironment } from '../check.ts';
import type { SpellingFacts } from '../facts.ts';
import type { Speller } from '../tools.ts';

/** Whether a word of the target is one that needs no look at its surroundings. */
export type IsKnown = (word: string) => boolean;

const made = new WeakMap<CheckEnvironment, IsKnown>();

/**
 * Whether words are known: to the speller in one of their spellings, to the project's word list or termbase, or as a
 * word with a part that the language puts before or behind any word. Remembers what it was asked.
 */
export function knownWords(environment: CheckEnvironment, speller: Speller): IsKnown {
  let isKnown = made.get(environment);
  if (!isKnown) {
    isKnown = remembered(knownBy(environment, speller));
    made.set(environment, isKnown);
  }
  return isKnown;
}

function remembered(isKnown: IsKnown): IsKnown {
  const known = new Map<string, boolean>();
  return (word) => {
    let is = known.get(word);
    if (is === undefined) {
      is = isKnown(word);
      known.set(word, is);
    }
    return is;
  };
}

function knownBy({ target, matchers, allowedWords }: CheckEnvironment, speller: Speller): IsKnown {
  const { termbase, lang } = matchers.target;
  const own = new Set([...termWords(termbase, lang), ...(allowedWords ?? [])].map(foldWord));
  const { firstParts, lastParts, laterWords, stemsOf } = target.checks.spelling ?? noFacts;
  const isSpelt = (word: string) => {
    if (speller.isWord(word)) return true;
    const folded = foldWord(word);
    return own.has(folded) || laterWords.has(folded);
  };
  const isForm = (word: string) =>
    isSpelt(word) || stemsOf(foldWord(word)).some((stem) => isSpelt(stem) || isSpelt(capital(stem)));
  const isMade = (word: string) => {
    const folded = foldWord(word);
    if (firstParts.has(folded)) return true;
    for (let cut = 2; cut <= folded.length - shortestRest; cut++) {
      const isCut = folded.length - cut >= restAfter(cut) && firstParts.has(folded.slice(0, cut));
      if (isCut && isForm(folded.slice(cut))) return true;
    }
    const ending = lastParts.find((part) => folded.length >= part.length + shortestRest && folded.endsWith(part));
    return ending !== undefined && isSpelt(folded.slice(0, -ending.length));
  };
  return (word) => {
    const plain = foldApostrophe(word);
    const stem = withoutEnding(plain);
    return isForm(plain) || isMade(plain) || (stem !== plain && (isForm(stem) || isMade(stem)));
  };
}

const noFacts: SpellingFacts = { firstParts: new Set(), lastParts: [], laterWords: new Set(), stemsOf: () => [] };

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The shortest word that is taken for one beside a part; shorter ones make words of typing mistakes. */
const shortestRest = 4;

function restAfter(cut: number): number {
  return cut < 3 ? 5 : shortestRest;
}

function foldApostrophe(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}

/** The word without its possessive. */
function withoutEnding(word: string): string {
  return word.replace(/'s?$/iu, '');
}

function termWords(termbase: Termbase, lang: string): readonly string[] {
  return termbase.concepts
    .flatMap(({ langSecs }) =>
      langSecs.filter((section) => section.lang === lang || section.lang.startsWith(`${lang}-`)),
    )
    .flatMap(({ terms }) => terms)
    .flatMap(({ term }) => wordsOf(term));
}

/** The words of a text as written, and their forms for comparing. */
export function wordsOf(text: string): readonly string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === TokenKind.word)
    .map(({ start, end }) => text.slice(start, end));
}

/** A word for comparing across languages: lower case, no accents, ligatures as two letters. */
export function bareWord(word: string): string {
  return withoutAccents(foldWord(word)).replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
