import { beginsName, hasOpener, isListed } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt } from '../characters.ts';
import { type Word, wordBefore } from '../word.ts';

/** A title stands before a name. */
export const title: Rule = {
  name: 'title',
  intent: 'The full stop of a title, or of another abbreviation that stands before a name, ends no sentence.',
  examples: [
    'M. Sun Weidong et MM. Dupont et Durand.',
    'Selon M . Petit , c’est cher .',
    'Le Dr. Baxa, 12 av. Foch.',
    'C’est mon prof. |Il est sévère.',
    'Il joue au Paris S.G. |Le club gagne.',
    'Le fil mesure 5 mm. |Paul le coupe.',
  ],
  decide: (candidate) => {
    const { word } = candidate;
    if (!word && isDetached(candidate)) return 'join';
    if (!word || !isListed(candidate, candidate.facts.abbreviations.beforeName)) return undefined;
    return isOrdinaryWord(candidate, word) ? undefined : 'join';
  },
};

/** Whether a space has come between a title and its full stop: `M . Petit`. */
function isDetached({ text, mark, kind, sentenceStart, firstKind, facts }: Candidate): boolean {
  if (kind !== 'stop' || firstKind !== 'upper' || (charAt(text, mark - 1) & Char.space) === 0) return false;
  const word = wordBefore(text, mark - 1, sentenceStart);
  const isTitle = word?.keys.some((key) => facts.abbreviations.beforeName.has(key)) ?? false;
  return isTitle && word !== undefined && /^\p{Lu}\p{Ll}{0,2}$/u.test(word.text);
}

/** Whether it is written like an ordinary word and used as one: `5 mm. Paul`, `un prof. Il enseigne`, `x. Paul`, `un min. 3`. */
function isOrdinaryWord(candidate: Candidate, word: Word): boolean {
  // Letters with full stops, S.G., may as well be those of a company.
  if (word.compoundStart < word.start && hasOpener(candidate) && !beginsName(candidate)) return true;
  if (word.text.toLowerCase() !== word.text) return false;
  if (candidate.firstKind === 'digit') return true;
  const isUnit = word.followsNumber && candidate.facts.units.has(word.text);
  return isUnit || word.text.length === 1 || (hasOpener(candidate) && !beginsName(candidate));
}
