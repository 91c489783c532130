import { hasOpener, isListed } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { precedingWord, type Word } from '../word.ts';

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
    'Il boit 2 l. |3 litres sont trop.',
  ],
  decide: (candidate) => {
    const { word, facts } = candidate;
    if (word && isCodeLetter(candidate, word)) return 'join';
    if (!word || !isListed(candidate, facts.abbreviations.beforeNumber)) return undefined;
    if (word.followsNumber && facts.units.has(word.text)) return undefined;
    if (hasOpener(candidate)) return undefined;
    return candidate.text[candidate.next] === '(' || beginsNumber(candidate, word) ? 'join' : undefined;
  },
};

/** Whether a figure, a Roman numeral, or a letter alone or before figures follows; after a figure, `10 h.`, only a figure. */
function beginsNumber({ text, first, firstKind }: Candidate, { followsNumber }: Word): boolean {
  if (firstKind === 'digit') return true;
  if (firstKind !== 'upper' || followsNumber) return false;
  return /^(?:[IVXLC]+|[A-Z])(?![\p{L}\p{M}'’])/u.test(text.slice(first, first + 12));
}

/** Whether a capital stands for a part of a code of law before the number of an article: `R. 4228-20`, `art. D. 12`. */
function isCodeLetter({ text, first, firstKind, sentenceStart, facts }: Candidate, word: Word): boolean {
  if (firstKind !== 'digit' || !/^\p{Lu}$/u.test(word.text)) return false;
  if (/^\d{1,4}-\d/u.test(text.slice(first, first + 8))) return true;
  const before = /\.\s$/u.test(text.slice(word.start - 2, word.start)) ? word.start - 2 : word.start;
  return before < word.start && facts.abbreviations.beforeNumber.has(precedingWord(text, before, sentenceStart));
}
