import { stemmer } from '@orama/stemmers/french';
import { buildMatcher } from '../../dist/lib/core/terms/matcher.js';
import { TokenKind, tokenize } from '../../dist/lib/core/text.js';
import { fr } from '../../dist/lib/languages/fr/index.js';

/**
 * The ways of finding terms that are compared, by name. Each takes terms and gives a function from a text to the
 * occurrences in it: the index of the term, and UTF-16 offsets.
 */
export const finders = {
  Passerelle: passerelle,
  'exact words': (terms) => byWords(terms, (word) => word),
  'Snowball stems': (terms) => byWords(terms, stemmer),
};

function passerelle(terms) {
  const concepts = terms.map((term, id) => ({
    id: String(id),
    notes: [],
    langSecs: [{ lang: 'fr', terms: [termSec(term)] }],
  }));
  const matcher = buildMatcher({ concepts }, fr);
  return (text) => matcher.matchAll(text).map(({ concept, start, end }) => ({ term: Number(concept), start, end }));
}

function termSec(term) {
  return {
    term,
    partOfSpeech: 'noun',
    status: 'preferred',
    isProposed: false,
    isExact: false,
    forms: [],
    notes: [],
  };
}

/** Whole words one after another, in lower case, each under the key that `keyOf` gives it. */
function byWords(terms, keyOf) {
  const byFirst = new Map();
  for (const [term, text] of terms.entries()) {
    const keys = keysOf(text, keyOf).map(({ key }) => key);
    const [first = ''] = keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { term, keys }]);
  }
  return (text) => {
    const words = keysOf(text, keyOf);
    return words.flatMap(({ key, start }, at) =>
      (byFirst.get(key) ?? [])
        .filter(({ keys }) => keys.every((wanted, i) => words[at + i]?.key === wanted))
        .map(({ term, keys }) => ({ term, start, end: words[at + keys.length - 1].end })),
    );
  };
}

function keysOf(text, keyOf) {
  return tokenize(text)
    .filter(({ kind }) => kind === TokenKind.word)
    .map(({ start, end }) => ({ key: keyOf(text.slice(start, end).toLowerCase()), start, end }));
}
