import { TokenKind, tokenize } from '../../text.ts';
import { CharClass, classAt, foldWord } from '../fold.ts';
import type { RunWord, WordRun } from './facts.ts';

/**
 * The runs of words of a segment's text. Punctuation parts runs, but for apostrophes and for hyphens between letters:
 * `l'IA` is two words, `vice-ministre` one. Linear in the text's length.
 */
export function wordRuns(text: string): readonly WordRun[] {
  const isAllCapitals = text === text.toUpperCase();
  const runs: WordRun[] = [];
  let words: RunWord[] = [];
  let isFirst = true;
  const close = () => {
    if (words.length > 0) runs.push({ words, opensSegment: isFirst, isAllCapitals });
    if (words.length > 0) isFirst = false;
    words = [];
  };
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === TokenKind.space) continue;
    if (token.kind === TokenKind.punctuation) {
      close();
      continue;
    }
    let last = i;
    while (isMark(text, tokens[last + 1]?.start, CharClass.hyphen) && tokens[last + 2]?.kind === TokenKind.word)
      last += 2;
    const end = tokens[last]?.end ?? token.end;
    const isElided = isMark(text, tokens[last + 1]?.start, CharClass.apostrophe) && isWordAfter(tokens[last + 2]?.kind);
    const word = text.slice(token.start, end);
    words.push({ text: word, folded: foldWord(word), start: token.start, end, isElided });
    i = isElided ? last + 1 : last;
  }
  close();
  return runs;
}

function isMark(text: string, offset: number | undefined, mark: CharClass): boolean {
  return offset !== undefined && classAt(text, offset) === mark;
}

function isWordAfter(kind: TokenKind | undefined): boolean {
  return kind === TokenKind.word;
}
