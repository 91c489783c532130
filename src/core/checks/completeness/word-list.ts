import { foldWord } from '../../terms/fold.ts';
import { TokenKind, tokenize } from '../../text.ts';

/** A word of a text. */
export interface Word {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** NFC, lower case. */
  readonly folded: string;
  /** Whether it is written without capitals and digits. */
  readonly isLower: boolean;
}

/** The words of a text in order; `l'IA` is two. */
export function listWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { kind, start, end } of tokenize(text)) {
    if (kind !== TokenKind.word) continue;
    const written = text.slice(start, end);
    words.push({ start, end, folded: foldWord(written), isLower: /^[\p{Ll}\p{M}]+$/u.test(written) });
  }
  return words;
}
