import { isAbbreviation } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt, skipSpace } from '../characters.ts';

/** A bracket that a sentence goes on after is part of it, and so is the mark before the bracket. */
export const beforeBracket: Rule = {
  name: 'before-bracket',
  intent: 'A mark before a bracket ends no sentence where the sentence goes on after the bracket.',
  examples: [
    'L’achat de Dupont S.A. (16 M€) a échoué.',
    'À 23 h, heure loc. (22 h GMT). |Le bilan est lourd.',
    'L’essai « Où va l’Europe ? » (2024) est paru.',
    'Il est venu. |(Elle aussi.) |Tous sont là.',
    'Il est venu. |(Elle aussi). |Tous sont là.',
  ],
  decide: (candidate) => {
    const { text, next, kind } = candidate;
    if (kind === 'line' || (text[next] !== '(' && text[next] !== '[')) return undefined;
    const close = closeOf(text, next);
    if (close < 0 || (charAt(text, close - 1) & Char.terminator) !== 0) return undefined;
    const after = skipSpace(text, close + 1);
    if (text[after] === ',' || (charAt(text, after) & Char.lower) !== 0) return 'join';
    return kind === 'stop' && text[close + 1] === '.' && isShort(candidate) ? 'join' : undefined;
  },
};

/** What is longer is a passage of its own. */
const longestRemark = 200;

/** Where the bracket that opens at `open` is closed, or -1. */
function closeOf(text: string, open: number): number {
  const mark = text[open] === '(' ? ')' : ']';
  for (let i = open + 1; i < open + longestRemark; i++) if (text[i] === mark) return i;
  return -1;
}

/** Whether the word before may be an abbreviation: a listed one, letters with full stops, or a few letters that end in a consonant. */
function isShort(candidate: Candidate): boolean {
  const { word, facts } = candidate;
  if (!word) return false;
  if (isAbbreviation(candidate) || word.keys.length > 1) return true;
  const letters = word.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return facts.cutsBeforeVowel && letters.length <= 4 && !/[aeiouys]$/u.test(letters);
}
