import { hasOpener, isListed } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { endOfWordAt, precedingWord, wordAt } from '../word.ts';

/** An abbreviation such as etc. ends a sentence where a capital follows. */
export const mayEnd: Rule = {
  name: 'may-end',
  intent: 'An abbreviation that may end a sentence ends it before a capital.',
  examples: [
    'Des pommes, des poires, etc. |Paul en achète.',
    'En 493 av. J.-C. |Rome grandit.',
    'Des pommes, etc. pour Paul.',
  ],
  decide: (candidate) => {
    const { mayEnd: listed } = candidate.facts.abbreviations;
    if (!isListed(candidate, listed) && !isListedAfterWord(candidate, listed)) return undefined;
    // Of those that also stand before a name, as St. does, a word that opens a sentence tells.
    if (isTitleToo(candidate) && !hasOpener(candidate)) return undefined;
    const { text, first, word } = candidate;
    const goesOn =
      text[endOfWordAt(text, first)] === '.' && listed.has(`${word?.keys[0] ?? ''}. ${wordAt(text, first)}`);
    return candidate.firstKind === 'lower' || goesOn ? 'join' : 'break';
  },
};

function isTitleToo({ word, facts }: Candidate): boolean {
  const { mayEnd: ends, beforeName } = facts.abbreviations;
  return word?.keys.some((key) => ends.has(key) && beforeName.has(key)) ?? false;
}

/** Whether the abbreviation is listed with the whole word before it: `avant j.-c`. */
function isListedAfterWord({ text, word, sentenceStart }: Candidate, listed: ReadonlySet<string>): boolean {
  const longest = word?.keys.at(-1);
  if (!word || longest === undefined || word.compoundStart === word.start) return false;
  return listed.has(`${precedingWord(text, word.compoundStart, sentenceStart)} ${longest}`);
}
