import type { TermSec } from '../termbase.ts';

/** How a language lets one term stand where another stood. A language without these facts lets nothing be replaced. */
export interface RewritingFacts {
  /**
   * The term `wanted` in the form in which `term` stands in a text, in its own capitals; undefined where that can't be
   * told.
   *
   * @param surface the words of the text that `term` was found in
   * @example formLike('AI Systems', term('AI system'), term('AI application')) // 'AI applications'
   */
  formLike(surface: string, term: TermSec, wanted: TermSec): string | undefined;
  /**
   * What has to become of the article right before a term: its place in the text and its new words; undefined where
   * there is none or it may stay; `unsure` where nobody can tell without reading aloud.
   *
   * @param before the text up to the term
   * @param next the words that are to follow
   */
  articleBefore?(before: string, next: string): ArticleChange | 'unsure' | undefined;
}

/** Offsets are UTF-16 code units into the text up to the term, end exclusive. */
export interface ArticleChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
