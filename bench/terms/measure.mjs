import { isAbbreviation } from './conllu.mjs';
import { phrasesOf } from './phrases.mjs';

/** The forms of each noun and of each phrase: lemma to form in lower case to the form as it was first written. */
export function paradigmsOf(trees, isClean) {
  const nouns = new Map();
  const phrases = new Map();
  for (const tree of trees) {
    for (const word of tree.words)
      if (word.tag === 'NOUN' && !word.isContracted && !(isClean && (word.isTypo || isAbbreviation(word))))
        addForm(nouns, word.lemma, word.normal, word.form);
    for (const { key, surface, isTypo } of phrasesOf(tree))
      if (!(isClean && isTypo)) addForm(phrases, key, surface.toLowerCase().replaceAll('’', "'"), surface);
  }
  return { nouns, phrases };
}

function addForm(paradigms, lemma, form, surface) {
  const forms = paradigms.get(lemma) ?? new Map();
  if (!forms.has(form)) forms.set(form, surface);
  paradigms.set(lemma, forms);
}

/** How many pairs of forms of one lemma a finder takes for one term, from the one and from the other. */
export function measurePairs(paradigms, finder) {
  const groups = [...paradigms.values()].filter((forms) => forms.size > 1);
  const terms = [...new Set(groups.flatMap((forms) => [...forms.keys()]))];
  const takes = wholeFinder(terms, finder);
  const missed = [];
  let all = 0;
  for (const forms of groups) {
    const list = [...forms];
    for (const [i, [one, oneSurface]] of list.entries()) {
      for (const [other, otherSurface] of list.slice(i + 1)) {
        for (const [term, surface] of [
          [one, otherSurface],
          [other, oneSurface],
        ]) {
          all++;
          if (!takes(surface).has(term)) missed.push(`${term} | ${surface}`);
        }
      }
    }
  }
  return { pairs: all / 2, recall: 1 - missed.length / all, missed };
}

/** The pairs of forms of different lemmas that a finder takes for one term, whichever of the two is the term. */
export function falsePairs(paradigms, others, finder) {
  const lemmasOf = new Map();
  for (const [lemma, forms] of paradigms)
    for (const form of forms.keys()) lemmasOf.set(form, [...(lemmasOf.get(form) ?? []), lemma]);
  const terms = [...lemmasOf.keys()];
  const takes = wholeFinder(terms, finder);
  const found = new Set();
  for (const [form, lemma] of others ?? [...lemmasOf].map(([form, lemmas]) => [form, lemmas])) {
    for (const term of takes(form)) {
      if (term === form) continue;
      const lemmas = lemmasOf.get(term) ?? [];
      if (!lemmas.some((known) => lemma.includes(known))) found.add([term, form].sort().join(' | '));
    }
  }
  return [...found];
}

/** The adjectives and verbs of a file, form and lemmas, but for forms that are nouns in it too. */
export function adjectivesAndVerbs(trees, nouns) {
  const known = new Set([...nouns.values()].flatMap((forms) => [...forms.keys()]));
  const found = new Map();
  for (const { words } of trees)
    for (const { tag, form, lemma } of words) {
      const key = form.toLowerCase();
      if ((tag === 'ADJ' || tag === 'VERB') && !known.has(key)) found.set(key, [...(found.get(key) ?? []), lemma]);
    }
  return found;
}

/** A function from a text to the terms that are found as the whole of it. */
function wholeFinder(terms, finder) {
  const find = finder(terms);
  return (text) =>
    new Set(
      find(text)
        .filter(({ start, end }) => start === 0 && end === text.length)
        .map(({ term }) => terms[term]),
    );
}

/** The occurrences of nouns and of phrases that stand in more than one form: each as a term in its base form. */
export function occurrencesOf(trees) {
  const nouns = new Map();
  const phrases = new Map();
  for (const [sentence, tree] of trees.entries()) {
    for (const word of tree.words) {
      if (word.tag !== 'NOUN' || word.isContracted || word.isTypo || isAbbreviation(word)) continue;
      add(nouns, word.lemma, { sentence, ...word, surface: word.form });
    }
    for (const phrase of phrasesOf(tree)) if (!phrase.isTypo) add(phrases, phrase.key, { sentence, ...phrase });
  }
  return { nouns: inflected(nouns, (_, lemma) => lemma), phrases: inflected(phrases, baseOf) };
}

function add(map, key, value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function inflected(groups, base) {
  const kept = [...groups].filter(([, all]) => new Set(all.map(({ surface }) => surface.toLowerCase())).size > 1);
  return kept.map(([key, all]) => ({ term: base(all, key), all }));
}

/** The form that is entered as the term: the commonest in the singular, or the commonest of all where none is. */
function baseOf(all) {
  const counts = new Map();
  for (const { surface, isPlural } of all) {
    const form = surface.toLowerCase();
    counts.set(form, (counts.get(form) ?? 0) + (isPlural ? 1 : 1000));
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0];
}

/** Recall and precision of the occurrences of terms in running text. */
export function measureText(trees, groups, finder) {
  const find = finder(groups.map(({ term }) => term));
  const gold = new Set();
  for (const [term, { all }] of groups.entries())
    for (const { sentence, start, end } of all) gold.add([sentence, term, start, end].join(' '));
  const found = new Set();
  for (const [sentence, { text }] of trees.entries())
    for (const { term, start, end } of find(text)) found.add([sentence, term, start, end].join(' '));
  const hits = [...found].filter((place) => gold.has(place)).length;
  const show = (mark, place) => {
    const [sentence, term, start, end] = place.split(' ').map(Number);
    return `${mark} ${groups[term].term} | ${trees[sentence].text.slice(Math.max(0, start - 20), end + 20)}`;
  };
  return {
    terms: groups.length,
    occurrences: gold.size,
    recall: hits / gold.size,
    precision: hits / found.size,
    missed: [...gold].filter((place) => !found.has(place)).map((place) => show('-', place)),
    wrong: [...found].filter((place) => !gold.has(place)).map((place) => show('+', place)),
  };
}
