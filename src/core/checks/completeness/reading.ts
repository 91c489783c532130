import { foldWord } from '../../terms/fold.ts';
import { TokenKind, tokenize } from '../../text.ts';

/** How many words a text has, and how many of them are function words of one language and not of the other. */
export interface LanguageSigns {
  readonly words: number;
  readonly source: number;
  readonly target: number;
}

/** Counts by which a text shows which of two languages it is written in. */
export function languageSigns(text: string, source: ReadonlySet<string>, target: ReadonlySet<string>): LanguageSigns {
  let words = 0;
  let sourceCount = 0;
  let targetCount = 0;
  for (const { kind, start, end } of tokenize(text)) {
    if (kind !== TokenKind.word) continue;
    words++;
    if (end - start > 12) continue;
    const word = foldWord(text.slice(start, end));
    const isSource = source.has(word);
    const isTarget = target.has(word);
    if (isSource && !isTarget) sourceCount++;
    if (isTarget && !isSource) targetCount++;
  }
  return { words, source: sourceCount, target: targetCount };
}
