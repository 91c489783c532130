import { hasOpener, isAbbreviation } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt } from '../characters.ts';
import { endOfWordAt, wordAt } from '../word.ts';

/** A forgotten space: a whole lower-case word, the mark, then a word with a capital. */
export const missingSpace: Rule = {
  name: 'missing-space',
  intent: 'A whole word, a mark and a capitalised word end a sentence even where the space between was forgotten.',
  examples: [
    'La séance est levée.|Tous sortent.',
    'Tu viens ?|Non.',
    'L’OTAN l’a dit en 2024.|Il sort de exemple.fr.|Le taux est de 25 °C.|Il monte.',
    'Voir le fichier Notes.Final.',
    'La page www.exemple.Fr existe.',
  ],
  decide: (candidate) => {
    if (candidate.next > candidate.end || !beginsWholeWord(candidate)) return undefined;
    return endsWholeWord(candidate) || (hasOpener(candidate) && endsName(candidate)) ? 'break' : undefined;
  },
};

/** Whether a word of three letters or more without capitals stands before, which is no part of an address or a name. */
function endsWholeWord(candidate: Candidate): boolean {
  const { text, mark, end, kind, word, sentenceStart } = candidate;
  if ((charAt(text, end - 1) & Char.closer) !== 0) return text[end - 1] === '»' || text[end - 1] === '”';
  if (kind !== 'stop')
    return !text
      .slice(Math.max(sentenceStart, mark - 24), mark)
      .split(/\s/u)
      .at(-1)
      ?.match(/[./@_]/u);
  const shortest = hasOpener(candidate) || beginsAbbreviation(candidate) ? 2 : 3;
  if (!word || word.keys[0] === undefined || word.text.length < shortest || isAbbreviation(candidate)) return false;
  const before = text[word.start - 1];
  return word.text.toLowerCase() === word.text && before !== '.' && before !== '#' && before !== '-';
}

/** Whether a number, a name in capitals, an address or a degree stands before; only a word that opens a sentence may follow. */
function endsName({ text, mark, word, kind, sentenceStart }: Candidate): boolean {
  if (kind !== 'stop') return false;
  const before = text.slice(Math.max(sentenceStart, mark - 24), mark);
  if (word) return word.endsAddress || /°\p{Lu}$/u.test(before) || /(?<![\p{L}\p{M}\p{Nd}.-])\p{Lu}{2,}$/u.test(before);
  // A number at the very beginning is that of an item.
  return /\p{L}[^\p{L}]*[\s(/-]\d{2,}\s?%?$/u.test(before);
}

/** Whether an abbreviation with a capital follows: `Art.12`, `M.Dupont`. */
function beginsAbbreviation({ text, next, facts }: Candidate): boolean {
  if ((charAt(text, next) & Char.upper) === 0 || text[endOfWordAt(text, next)] !== '.') return false;
  const word = wordAt(text, next);
  return facts.abbreviations.beforeNumber.has(word) || facts.abbreviations.beforeName.has(word);
}

/** Whether a word with a capital and no other follows, and then no sign of an address, a call or a query. */
function beginsWholeWord(candidate: Candidate): boolean {
  const { text, next } = candidate;
  if (beginsAbbreviation(candidate)) return true;
  if ((charAt(text, next) & Char.upper) === 0) return false;
  let end = next + 1;
  while ((charAt(text, end) & (Char.letter | Char.upper)) === Char.letter && end < next + 24) end++;
  if ((charAt(text, end) & (Char.letter | Char.digit)) !== 0) return false;
  const after = text[end] ?? '';
  if (after === '.') return (charAt(text, end + 1) & (Char.letter | Char.digit)) === 0;
  return !'_@/\\(=&['.includes(after) || after === '';
}
