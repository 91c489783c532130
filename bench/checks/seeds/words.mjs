import { pick, replaceOne } from './random.mjs';

/** A word of the target written twice. */
function doubleWord({ target, random }) {
  return replaceOne(target, /(?<= )\p{Ll}{2,}(?= )/gu, random, ([word]) => `${word} ${word}`);
}

/** Two neighbouring letters of a longer word in the other order. */
function misspell({ target, random }) {
  return replaceOne(target, /(?<=[ ])\p{Ll}{6,}(?=[ .,])/gu, random, ([word]) =>
    replaceOne(word, /(?<=\p{L})(\p{L})(?!\1)(\p{L})(?=\p{L})/gu, random, ([, first, second]) => second + first),
  );
}

function dropLetter({ target, random }) {
  return replaceOne(target, /(?<=[ ])\p{Ll}{7,}(?=[ .,])/gu, random, ([word]) =>
    replaceOne(word, /(?<=\p{L}\p{L})\p{L}(?=\p{L})/gu, random, ''),
  );
}

function swapArticle({ target, random }) {
  return replaceOne(target, /(?<![\p{L}])(an?) (?=\p{Ll}{3})/gu, random, ([, article]) =>
    article === 'a' ? 'an ' : 'a ',
  );
}

const name = /(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}(?: \p{Lu}\p{Ll}{3,})?/gu;

/** Names of the target that the source has in the same form. */
function namesIn({ source, target }) {
  return [...target.matchAll(name)].filter(([found]) => source.includes(found));
}

/** Two letters inside a name in the other order. */
function misspellName(pair) {
  const found = pick(namesIn(pair), pair.random);
  if (!found) return undefined;
  const wrong = replaceOne(found[0], /(?<=\p{L})(\p{Ll})(?!\1)(\p{Ll})/gu, pair.random, ([, a, b]) => b + a);
  return wrong && put(pair.target, found, wrong);
}

function changeName(pair) {
  const found = pick(
    namesIn(pair).filter(([word]) => word.includes(' ')),
    pair.random,
  );
  return found && put(pair.target, found, 'Michel Lefort');
}

function changeAcronym({ source, target, random }) {
  return replaceOne(target, /(?<![\p{L}\d])\p{Lu}{3,5}(?![\p{L}\d])/gu, random, ([was]) => {
    if (!source.includes(was)) return undefined;
    return was[1] + was[0] + was.slice(2) === was ? undefined : was[1] + was[0] + was.slice(2);
  });
}

function put(text, match, replacement) {
  return text.slice(0, match.index) + replacement + text.slice(match.index + match[0].length);
}

export const words = {
  'word doubled': doubleWord,
  'letters swapped in a word (en)': (pair) => (pair.trgLang === 'en' ? misspell(pair) : undefined),
  'letter dropped in a word (en)': (pair) => (pair.trgLang === 'en' ? dropLetter(pair) : undefined),
  'a and an exchanged (en)': (pair) => (pair.trgLang === 'en' ? swapArticle(pair) : undefined),
  'name misspelt': misspellName,
  'name replaced': changeName,
  'acronym changed': changeAcronym,
};
