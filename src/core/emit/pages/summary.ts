import type { LanguageTag } from '../../document.ts';
import { countWords } from '../../text.ts';
import { type AlignedDocument, alignedUnits, readableText } from '../aligned.ts';

/** How much text a document has, and how much of it in each language; what is left out of translation does not count. */
export interface DocumentSummary {
  /** Words of the source. */
  readonly words: number;
  readonly sentences: number;
  /** Sentences that have a target. */
  readonly withTarget: ReadonlyMap<LanguageTag, number>;
}

/** The summary of a document. */
export function summarise(document: AlignedDocument, langs: readonly LanguageTag[]): DocumentSummary {
  const withTarget = new Map(langs.map((lang) => [lang, 0]));
  let words = 0;
  let sentences = 0;
  for (const { unit, rows } of alignedUnits(document)) {
    for (const row of rows) {
      if (!unit.translate && row.cells.length === 0) continue;
      words += countWords(readableText(row.source));
      sentences++;
      for (const { lang, target } of row.cells) if (target) withTarget.set(lang, (withTarget.get(lang) ?? 0) + 1);
    }
  }
  return { words, sentences, withTarget };
}
