import { beginsName, hasOpener } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt } from '../characters.ts';
import { precedingWord, type Word } from '../word.ts';

/** One capital is an initial before a name, and a letter before a word that opens a sentence. */
export const initial: Rule = {
  name: 'initial',
  intent: 'A single capital is an initial, unless what is before or after shows that it is a letter or an end.',
  examples: [
    'J. Dupont, J.-P. Martin et George W. Bush.',
    'Il faut de la vitamine C. |Paul en prend.',
    'On arrive au point B. |Il reste du chemin.',
    'Le roman de J. Le Clézio.',
    'Il fait 5 °C. |Paul gèle.',
    'Tension : 230 V. |Puissance : 5 W.',
    'En 2012 V. Poutine revient.',
    'C’est Philippe V. |Louis XIV règne.',
  ],
  decide: (candidate) => {
    const { text, word, firstKind } = candidate;
    if (!word || !isSingleCapital(word.text) || firstKind !== 'upper') return undefined;
    if (text[word.start - 1] === '°' || (charAt(text, word.start - 1) & Char.digit) !== 0) return 'break';
    if (isUnit(candidate, word) || isLetterOfNoun(candidate) || isNumeralOfRuler(candidate)) return 'break';
    return hasOpener(candidate) && !beginsName(candidate) ? 'break' : 'join';
  },
};

function isSingleCapital(word: string): boolean {
  return /^\p{Lu}\p{M}*$/u.test(word);
}

/** Whether the letter is a unit after its figure, as in `230 V`; in `En 2012 V. Poutine` it is none. */
function isUnit({ text, facts }: Candidate, { text: letter, start, followsNumber }: Word): boolean {
  if (!followsNumber || !facts.units.has(letter)) return false;
  return !/(?<!\d)(?:1\d|20)\d\d\s$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** Whether the letter is the numeral of a king or pope: `Philippe V`, `Charles X`. */
function isNumeralOfRuler({ text, word, sentenceStart, facts }: Candidate): boolean {
  if (!word || !/^[VX]$/u.test(word.text)) return false;
  return facts.rulers.has(precedingWord(text, word.start, sentenceStart));
}

/** Whether the letter names what the noun before it stands for: `vitamine C`. */
function isLetterOfNoun({ text, word, sentenceStart, facts }: Candidate): boolean {
  if (!word || word.keys.length > 1) return false;
  return facts.beforeLetter.has(precedingWord(text, word.start, sentenceStart));
}
