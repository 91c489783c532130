import { isAbbreviation } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt } from '../characters.ts';
import { wordAt } from '../word.ts';

/** A whole word before a full stop ends a sentence even where the next one lacks its capital. */
export const lowerCaseStart: Rule = {
  name: 'lower-case-start',
  intent: 'A full stop after a word that cannot be cut short ends a sentence even before a lower-case letter.',
  examples: [
    'La séance est levée. |tous sortent.',
    'Le verdict tombe lundi. |on verra.',
    'C’est mon pc. |il redémarre.',
    'produit conforme . |livraison très soignée et rapide. |merci beaucoup.',
    'elle redémarre sans arrêt ! |à l’aide',
    'La rég. de Paris est grande.',
    '« Je pars. » dit-il.',
  ],
  decide: (candidate) => {
    const isPlainStop = candidate.kind === 'stop' && candidate.end === candidate.mark + 1;
    if (isPlainStop && isDetached(candidate)) return 'break';
    if (isCry(candidate)) return 'break';
    if (!isPlainStop || candidate.firstKind !== 'lower' || !isWord(candidate) || !isWordAfter(candidate))
      return undefined;
    return beginsClause(candidate) || isUncut(candidate) || isCareless(candidate) ? 'break' : undefined;
  },
};

/** Whether a space stands on both sides of the full stop in a text without capitals: `conforme a la photo . livraison rapide`. */
function isDetached({ text, mark, next, firstKind, sentenceStart }: Candidate): boolean {
  const isBetween = (charAt(text, mark - 1) & Char.space) !== 0 && next > mark + 1;
  return isBetween && firstKind === 'lower' && (charAt(text, sentenceStart) & Char.lower) !== 0;
}

/** Whether a word stands before that is no listed abbreviation, initial, or part of an address. */
function isWord(candidate: Candidate): boolean {
  const { word, text } = candidate;
  if (word?.keys.length !== 1 || word.text.length < 2 || isAbbreviation(candidate)) return false;
  return text[word.start - 1] !== '.';
}

function beginsClause({ text, first, facts }: Candidate): boolean {
  return facts.subjects.has(wordAt(text, first));
}

/** Whether a whole word ends a sentence that has no capital to begin with either. */
function isCareless(candidate: Candidate): boolean {
  return (candidate.word?.text.length ?? 0) >= 4 && hasNoCapital(candidate);
}

/** Whether a sentence without a capital ends in a cry or a question, and no « dit-il » follows. */
function isCry(candidate: Candidate): boolean {
  const { text, kind, end, first, firstKind, next } = candidate;
  if (kind !== 'mark' || firstKind !== 'lower' || first !== next || !hasNoCapital(candidate)) return false;
  return (charAt(text, end - 1) & Char.terminator) !== 0 && !/^\p{L}+-/u.test(text.slice(first, first + 24));
}

/** Whether the sentence before begins with a small letter and has some length: then capitals tell nothing. */
function hasNoCapital({ text, sentenceStart, mark }: Candidate): boolean {
  if ((charAt(text, sentenceStart) & Char.lower) === 0) return false;
  return text.slice(sentenceStart, mark).split(/\s/u, 4).length > 3;
}

/** Nothing of this length is an abbreviation. */
const surelyWhole = 9;

/** Whether the word before is a common noun or the like, written out: it is long, or it ends in a vowel. */
function isUncut({ word, facts }: Candidate): boolean {
  if (!word || word.text.length < 4 || !facts.cutsBeforeVowel || word.text.toLowerCase() !== word.text) return false;
  const letters = word.text.normalize('NFD').replace(/\p{M}/gu, '');
  return letters.length >= surelyWhole || /[aeiouy]$/u.test(letters);
}

/** Whether a plain word follows at once, and no opening mark, file name or address. */
function isWordAfter({ text, next, first, hasDash }: Candidate): boolean {
  if (hasDash || first !== next) return false;
  let end = first;
  while ((charAt(text, end) & Char.letter) !== 0 && end < first + 24) end++;
  return !'./@_'.includes(text[end] ?? ' ');
}
