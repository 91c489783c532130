import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt, hasWord } from '../characters.ts';

/** Marks alone are no sentence: they stay with the words beside them. */
export const needsAWord: Rule = {
  name: 'needs-a-word',
  intent: 'Marks without a word before or after them are no sentence of their own.',
  examples: ['… Et il partit.', 'Il est parti. [...]', 'C’est fini. ***', 'Bravo ! |— Merci.'],
  decide: (candidate) => (beginsWithoutWord(candidate) || endsWithoutWord(candidate) ? 'join' : undefined),
};

/** More signs than this in a row are content of their own, such as a row of dots. */
const longestRun = 40;

function beginsWithoutWord({ text, sentenceStart, mark }: Candidate): boolean {
  return mark - sentenceStart <= longestRun && !hasWord(text, sentenceStart, mark);
}

/** Whether no word follows up to the end of the line. */
function endsWithoutWord({ text, next, lineBreaks }: Candidate): boolean {
  if (lineBreaks > 0) return false;
  for (let i = next; i < next + longestRun; i++) {
    const bits = charAt(text, i);
    if ((bits & (Char.letter | Char.digit)) !== 0) return false;
    if (i >= text.length || (bits & Char.lineBreak) !== 0) return true;
  }
  return false;
}
