import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt, isWordAt, skipSpace } from '../characters.ts';
import { keyOf, wordAt } from '../word.ts';

/** A word that is called out again and again within a sentence does not end it. */
export const repeatedExclamation: Rule = {
  name: 'repeated-exclamation',
  intent: 'The same word with its mark again and again is one name or cry where the sentence goes on after it.',
  examples: [
    'Tora! Tora! Tora! est un film.',
    'Il vit à Saint-Louis-du-Ha! Ha!, au Québec.',
    '« Non ! Non ! » cria-t-il.',
    'Non ! |Non ! |Il ne faut pas.',
  ],
  decide: (candidate) => (candidate.kind === 'mark' && goesOnAfterRepeats(candidate) ? 'join' : undefined),
};

/** More repetitions than this are no name. */
const mostRepeats = 5;

function goesOnAfterRepeats({ text, mark, next, sentenceStart }: Candidate): boolean {
  const word = wordOf(text, mark, sentenceStart);
  if (word === '') return false;
  let at = next;
  for (let repeat = 0; repeat < mostRepeats; repeat++) {
    if (wordAt(text, at) !== word) return false;
    at = endOfMarks(text, at + lengthAt(text, at));
    if (at < 0) return false;
    const after = skipSpace(text, at);
    if (text[at] === ',' || (charAt(text, after) & Char.lower) !== 0) return true;
    at = after;
  }
  return false;
}

/** The word before the mark, a space between them allowed, as it is compared. */
function wordOf(text: string, mark: number, floor: number): string {
  let end = mark;
  if (end > floor && (charAt(text, end - 1) & Char.space) !== 0) end--;
  let start = end;
  while (start > floor && end - start < 20 && (charAt(text, start - 1) & Char.letter) !== 0) start--;
  return keyOf(text.slice(start, end));
}

function lengthAt(text: string, start: number): number {
  let end = start;
  while (isWordAt(text, end)) end++;
  return end - start;
}

/** The end of the exclamation marks after a word, closing marks with them; -1 where there is none. */
function endOfMarks(text: string, wordEnd: number): number {
  const start = skipSpace(text, wordEnd);
  let end = start;
  while (text[end] === '!' || text[end] === '?') end++;
  if (end === start) return -1;
  for (let at = skipSpace(text, end); (charAt(text, at) & Char.closer) !== 0; at = skipSpace(text, end)) end = at + 1;
  return end;
}
