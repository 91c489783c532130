import { isListed } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { precedingWord } from '../word.ts';

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
    return candidate.firstKind === 'lower' ? 'join' : 'break';
  },
};

/** Whether the abbreviation is listed with the whole word before it: `avant j.-c`. */
function isListedAfterWord({ text, word, sentenceStart }: Candidate, listed: ReadonlySet<string>): boolean {
  const longest = word?.keys.at(-1);
  if (!word || longest === undefined || word.compoundStart === word.start) return false;
  return listed.has(`${precedingWord(text, word.compoundStart, sentenceStart)} ${longest}`);
}
