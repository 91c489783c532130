import { hasOpener } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt } from '../characters.ts';
import { keyOf } from '../word.ts';

/** The mark of Yahoo! is part of the name. */
export const nameWithMark: Rule = {
  name: 'name-with-mark',
  intent: 'The mark that belongs to a name, as in Yahoo!, ends a sentence only before a word that opens one.',
  examples: [
    'Le site Yahoo! France a fermé.',
    'Il travaille chez Yahoo! |Il y est bien.',
    'Il quitte Yahoo!. |Paul aussi.',
  ],
  decide: (candidate) => {
    if (candidate.kind !== 'mark' || !candidate.facts.namesWithMark.has(nameBefore(candidate))) return undefined;
    // After the mark of the name, the sentence has one of its own: `Yahoo!.`, `Yahoo! ?`
    if (/[.!?…]/u.test(candidate.text.slice(candidate.mark + 1, candidate.end))) return undefined;
    return hasOpener(candidate) ? 'break' : 'join';
  },
};

function nameBefore({ text, mark, sentenceStart }: Candidate): string {
  let start = mark;
  while (start > sentenceStart && mark - start < 24 && (charAt(text, start - 1) & Char.letter) !== 0) start--;
  return keyOf(text.slice(start, mark + 1));
}
