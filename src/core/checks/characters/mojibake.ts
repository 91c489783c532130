import type { Check, SegmentContext } from '../check.ts';
import { misreadIn } from './misread.ts';
import { findingsAt, inSource, type Place } from './places.ts';

/** Text that was read in the wrong encoding, or whose letters were lost on the way. */
export const mojibake: Check = {
  id: 'mojibake',
  title: 'Garbled characters',
  category: 'linguistic-conventions',
  severity: 'major',
  why: 'The text went through a program that took its bytes for another encoding, and no reader can make out the words.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Le café est « fermé ».', 'The café is “closed”.'],
      ['en', 'Est-ce vrai ?', 'True? https://a.example/search?q=x'],
      ['vi', 'Une école de São Paulo.', 'Một trường ở São Paulo.'],
    ],
    fails: [
      ['vi', 'Le Vietnam et la France', 'Viá»‡t Nam và Pháp'],
      ['en', 'L’équipe est là.', 'The teamâ€™s here.'],
      ['vi', 'Le Vietnam', 'Vi?t Nam'],
      ['en', 'Le café', 'The caf\uFFFD'],
      ['vi', 'La République du Vietnam', 'céng hoµ x· héi chñ nghÜa ViÖt Nam'],
    ],
  },
  run(context) {
    return suspect.test(context.target) ? findingsAt(mojibake, context, placesIn(context)) : [];
  },
};

const suspect = /[\u0080-\u00FF\uFFFD√‚├]|[^\s?]\?[^\s?]/;
/** A question mark in a word; the dotted and slashed ones are addresses. */
const lostLetter = /(?<=\p{L})\?(?=\p{Ll})/gu;

function* placesIn(context: SegmentContext): Generator<Place> {
  const { source, target } = context;
  const isKnown = inSource(source);
  for (const { start, end, meant } of misreadIn(target)) {
    const actual = target.slice(start, end);
    if (isKnown(actual)) continue;
    const message = `“${actual}” is “${meant}” in UTF-8, read as another encoding. Write “${meant}”.`;
    yield { start, end, message, expected: meant };
  }
  if (target.includes('\uFFFD') && !source.includes('\uFFFD')) yield* unreadable(target);
  if (target.includes('?') && !hasLost(source)) yield* lostLetters(target);
  if (/[√‚├]/.test(target)) yield* otherEncodings(target, isKnown);
  const font = oldFont(context, isKnown);
  if (font) yield font;
}

function* unreadable(target: string): Generator<Place> {
  for (const { 0: found, index } of target.matchAll(/\uFFFD+/gu)) {
    const message = 'The sign � stands where a letter could not be read. Write the letter again.';
    yield { start: index, end: index + found.length, message };
  }
}

function* lostLetters(target: string): Generator<Place> {
  for (const { index } of target.matchAll(lostLetter)) {
    if (isInAddress(target, index)) continue;
    const message = 'There is a question mark inside a word, where a letter seems to be lost. Write the letter again.';
    yield { start: index, end: index + 1, message };
  }
}

function hasLost(source: string): boolean {
  return /\p{L}\?\p{L}/u.test(source);
}

function* otherEncodings(target: string, isKnown: (text: string) => boolean): Generator<Place> {
  for (const { 0: found, index } of target.matchAll(otherSigns)) {
    if (isKnown(found)) continue;
    const message = `“${found}” is a letter in UTF-8, read as another encoding. Write the letter again.`;
    yield { start: index, end: index + found.length, message };
  }
}

/** UTF-8 read as Mac Roman or as the code page of a terminal. */
const otherSigns = /√[©®†°¢£§•¶™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬]|‚Ä[ôúùìîòö¢¶¨]|├[\u00A0-\u00FF\u2500-\u259F]/gu;

function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 200 && /\S/u.test(text[start - 1] ?? '')) start--;
  const end = text.indexOf(' ', at);
  return /[/.=@&{<]/u.test(text.slice(start, end < 0 ? at + 200 : Math.min(end, at + 200)));
}

const latinLetters = /[\u00A8\u00A9\u00AB\u00AC\u00AE\u00B5-\u00BE\u00C0-\u00FF]/u;
/** Those of them that no language with such a font writes: Vietnamese has À–Ã, È–Ê, Ì, Í, Ò–Õ, Ù, Ú and Ý. */
const oddLetters =
  /[\u00A8\u00A9\u00AC\u00AE\u00B5-\u00BE\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;

/**
 * Text typed for one of the fonts that came before Unicode (TCVN3, VNI), by words with letters and signs that no word
 * of the language has. One such word is a name.
 *
 * @see TCVN 5712:1993; the VNI encoding
 */
function oldFont({ target, environment }: SegmentContext, isKnown: (text: string) => boolean): Place | undefined {
  const { marks } = environment.target.checks;
  if (!marks || !oddLetters.test(target)) return undefined;
  let [count, words, start, end] = [0, 0, 0, 0];
  for (const { 0: word, index } of target.matchAll(/[\p{L}\p{M}\u00A8\u00A9\u00AC\u00AE\u00B5-\u00BE]+/gu)) {
    words++;
    const isOdd = [...word.toLowerCase()].some((sign) => latinLetters.test(sign) && !marks.letters.includes(sign));
    if (!isOdd || !/\p{Ll}/u.test(word) || isKnown(word)) continue;
    if (count === 0) start = index;
    end = index + word.length;
    count++;
  }
  if (count < 2 || 5 * count < words) return undefined;
  const message = `${count} words have letters that ${environment.target.name} does not have: the text was typed for a font older than Unicode. Convert it.`;
  return { start, end, message };
}
