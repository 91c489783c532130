import { hasOpener, isListed } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt } from '../characters.ts';
import { precedingWord, type Word, wordBefore } from '../word.ts';

/** A reference stands before its number. */
export const reference: Rule = {
  name: 'reference',
  intent: 'An abbreviation that refers to something stays with its number, letter or bracket.',
  examples: [
    'Voir art. 5, p. XII et art. L. 642-3.',
    'Le règl. (UE) 2024/1689 est publié.',
    'Le 5 janv. 2025 à 10 h. 30.',
    'L’art. R. 4228-20 et l’art. D. 12 le disent.',
    'C’est du grand art. |Il faut le voir.',
    'Selon l’art . 4 , c’est clair .',
    'Il boit 2 l. |3 litres sont trop.',
    'Le cours a lieu à 14 h. |8 élèves y sont.',
  ],
  decide: (candidate) => {
    const { word, facts } = candidate;
    if (word ? isCodeLetter(candidate, word) : isDetached(candidate)) return 'join';
    if (!word || !isListed(candidate, facts.abbreviations.beforeNumber)) return undefined;
    if (word.followsNumber && facts.units.has(word.text)) return undefined;
    if (word.followsNumber && facts.hours.has(word.text) && !beginsMinutes(candidate)) return undefined;
    if (hasOpener(candidate) || candidate.text[word.start - 1] === '°') return undefined;
    return candidate.text[candidate.next] === '(' || beginsNumber(candidate, word) ? 'join' : undefined;
  },
};

function beginsMinutes({ text, first }: Candidate): boolean {
  return /^[0-5]\d(?!\d)/u.test(text.slice(first, first + 3));
}

/** Whether a figure, a Roman numeral, or a letter alone or before figures follows; after a figure, `10 h.`, only a figure. */
function beginsNumber({ text, first, firstKind }: Candidate, { followsNumber, text: word }: Word): boolean {
  if (firstKind === 'digit') return true;
  if (firstKind !== 'upper' || followsNumber || /^\p{Lu}$/u.test(word)) return false;
  return /^(?:[IVXLC]+|[A-Z])(?![\p{L}\p{M}'’])/u.test(text.slice(first, first + 12));
}

/** Whether a space has come between a reference and its full stop: `l’art . 4`. */
function isDetached({ text, mark, kind, sentenceStart, firstKind, facts }: Candidate): boolean {
  if (kind !== 'stop' || firstKind !== 'digit' || (charAt(text, mark - 1) & Char.space) === 0) return false;
  const word = wordBefore(text, mark - 1, sentenceStart);
  if (!word || word.text.length < 2 || word.followsNumber) return false;
  return word.keys.some((key) => facts.abbreviations.beforeNumber.has(key));
}

/** Whether a capital stands for a part of a code of law before the number of an article: `R. 4228-20`, `art. D. 12`. */
function isCodeLetter({ text, first, firstKind, sentenceStart, facts }: Candidate, word: Word): boolean {
  if (firstKind !== 'digit' || !/^\p{Lu}$/u.test(word.text)) return false;
  if (/^\d{1,4}-\d/u.test(text.slice(first, first + 8))) return true;
  const before = /\.\s$/u.test(text.slice(word.start - 2, word.start)) ? word.start - 2 : word.start;
  return before < word.start && facts.abbreviations.beforeNumber.has(precedingWord(text, before, sentenceStart));
}
