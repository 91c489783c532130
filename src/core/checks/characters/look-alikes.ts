import type { Check, SegmentContext } from '../check.ts';
import { latinOf, strokes } from './look-alike-data.ts';
import { codePointOf, findingsAt, inSource, type Place } from './places.ts';

/** Letters and digits that look like the right ones and are others. */
export const lookAlikes: Check = {
  id: 'look-alikes',
  title: 'Look-alike character',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'The word looks right and is another one for search, sorting, speech and every check.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['vi', 'Le lac est grand.', 'Hồ Đà Nẵng rất lớn.'],
      ['en', 'Le sculpteur Sigurður', 'The sculptor Sigurður'],
      ['en', 'Un α de 5 μm', 'An α of 5 μm'],
      ['en', 'La salle O2 et 100 euros', 'Room O2 and 100 euros'],
    ],
    fails: [
      ['vi', 'Da Nang est une ville.', '\u00D0à Nẵng là một thành phố.'],
      ['en', 'Le rapport est publié.', 'The rep\u043Ert is published.'],
      ['en', 'Il coûte 100 euros.', 'It costs 1O0 euros.'],
      ['en', 'Il fait 25 °C.', 'It is 25\u00A0ºC.'],
      ['en', 'Le bureau est fermé.', 'The o\uFB03ce is closed.'],
    ],
  },
  run(context) {
    return suspect.test(context.target) ? findingsAt(lookAlikes, context, placesIn(context)) : [];
  },
};

const suspect =
  /[\u00AA\u00BA\u00D0\u00F0\u0189\u01A2\u01A3\u0256\u02DA\u0370-\u052F\u2160-\u217F\uFB00-\uFB06\uFF01-\uFF5E\uD835]|\d[OolI]|[OlI]\d/;

const words = /[\p{L}\p{M}\p{N}]+/gu;
const foreignLetter = /[\u0370-\u03FF\u0400-\u052F]/u;
/** Forms that exist for old encodings and for formulas, in runs. */
const compatible = /[\u2160-\u217F\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]+/gu;

function* placesIn(context: SegmentContext): Generator<Place> {
  const { source, target } = context;
  const isKnown = inSource(source);
  const isSourceForeign = foreignLetter.test(source);
  for (const { 0: word, index } of target.matchAll(words)) {
    if (foreignLetter.test(word) && !isSourceForeign) yield* mixedScript(word, index);
    yield* strokesIn(word, index, isKnown);
  }
  for (const { 0: found, index } of target.matchAll(compatible)) {
    if (isKnown(found)) continue;
    const plain = found.normalize('NFKC');
    const message = `“${found}” is written with special forms of letters or signs. Write “${plain}”.`;
    yield { start: index, end: index + found.length, message, expected: plain };
  }
  yield* digitsIn(target, isKnown);
  for (const { 0: found, index } of target.matchAll(/[\u00BA\u02DA](?=[CF](?!\p{L}))/gu)) {
    if (isKnown(found)) continue;
    yield { start: index, end: index + 1, message: `“${found}” is no degree sign. Write “°”.`, expected: '°' };
  }
}

/** A word with letters of another script among Latin ones, or one whose letters all look Latin. */
function* mixedScript(word: string, start: number): Generator<Place> {
  const letters = [...word].filter((letter) => foreignLetter.test(letter));
  const isMixed = /\p{sc=Latin}/u.test(word);
  const isDisguised = !isMixed && /[\u0400-\u052F]/u.test(word) && letters.every((letter) => latinOf.has(letter));
  // A Greek letter before a unit or another letter is a sign: μm, Δt.
  if (!isMixed && !isDisguised) return;
  if (isMixed && letters.length === 1 && isGreekSign(word)) return;
  const [first] = letters;
  if (first === undefined) return;
  const plain = [...word].map((letter) => latinOf.get(letter) ?? letter).join('');
  const isCertain = letters.every((letter) => latinOf.has(letter));
  const script = /[\u0400-\u052F]/u.test(first) ? 'Cyrillic' : 'Greek';
  const message = `“${word}” has the ${script} letter “${first}” (${codePointOf(first)}). Write the word with Latin letters.`;
  yield { start, end: start + word.length, message, ...(isCertain && { expected: plain }) };
}

function isGreekSign(word: string): boolean {
  return /^[Α-Ωα-ω]/u.test(word) && (word.length <= 3 || !latinOf.has(word[0] ?? ''));
}

function* strokesIn(word: string, start: number, isKnown: (text: string) => boolean): Generator<Place> {
  for (const [offset, letter] of [...word].entries()) {
    const meant = strokes.get(letter);
    // All of these letters have one UTF-16 unit; a word with others is none of a language that has đ.
    if (meant === undefined || isKnown(letter) || word[offset] !== letter) continue;
    const message = `“${letter}” (${codePointOf(letter)}) looks like “${meant}” (${codePointOf(meant)}) and is a letter of other languages. Write “${meant}”.`;
    yield { start: start + offset, end: start + offset + 1, message, expected: meant };
  }
}

/** Figures with the letters O and l among them; a name such as `O2` has but one figure. */
const figures = /(?<![\p{L}\p{N}\p{M}])[\dOoIl][\dOoIl.,]*(?![\p{L}\p{N}\p{M}])/gu;

function* digitsIn(target: string, isKnown: (text: string) => boolean): Generator<Place> {
  for (const { 0: found, index } of target.matchAll(figures)) {
    const word = found.replace(/[.,]+$/u, '');
    const hasLetter = /\d[OoIl]+\d|\d\d[O]+$|\d[O]{2,}$|^l\d{2}/u.test(word);
    if (!hasLetter || isKnown(word)) continue;
    const plain = word.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1');
    const message = `“${word}” has letters among its digits. Write “${plain}”.`;
    yield { start: index, end: index + word.length, message, expected: plain };
  }
}
