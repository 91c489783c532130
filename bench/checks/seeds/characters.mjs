import { pick, replaceOne, wordsOf } from './random.mjs';

/** A text without the marks of its letters, and đ as d. */
function bare(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

const cyrillic = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у' };

/** UTF-8 read as Windows-1252. */
function misread(text) {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

function someBare({ target, random }) {
  const list = wordsOf(target);
  if (list.length < 12) return undefined;
  const at = Math.floor(random() * (list.length - 6));
  const stripped = list.slice(at, at + 6).map(bare);
  return [...list.slice(0, at), ...stripped, ...list.slice(at + 6)].join(' ');
}

const vietnamese = (make) => (pair) => (pair.trgLang === 'vi' ? changed(pair.target, make(pair)) : undefined);

function changed(before, after) {
  return after === before ? undefined : after;
}

export const characters = {
  'diacritics lost (vi)': vietnamese(({ target }) => bare(target)),
  'diacritics lost in six words (vi)': vietnamese(someBare),
  'Đ for Ð (vi)': vietnamese(({ target }) => target.replace(/Đ/u, '\u00D0').replace(/đ/u, '\u00F0')),
  'decomposed letters (vi)': vietnamese(({ target }) => target.normalize('NFD')),
  'Cyrillic letter': ({ target, random }) =>
    replaceOne(target, /(?<=\p{Ll})[aeopcxy](?=\p{Ll})/gu, random, ([letter]) => cyrillic[letter]),
  'UTF-8 read as Windows-1252': ({ target, random }) => {
    const word = pick(target.match(/\S*[^\p{ASCII}\s]\S*/gu) ?? [], random);
    return word && target.replace(word, () => misread(word));
  },
  'zero-width space': ({ target, random }) => replaceOne(target, /(?<=\p{Ll})(?=\p{Ll})/gu, random, '\u200B'),
  'control character': ({ target, random }) => replaceOne(target, /(?<=\p{Ll}) (?=\p{Ll})/gu, random, '\u0007 '),
};
