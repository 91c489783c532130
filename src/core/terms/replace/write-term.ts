import type { Language } from '../../ports.ts';
import { TokenKind, tokenize } from '../../text.ts';
import type { TermMatch } from '../matcher.ts';
import type { TermSec } from '../termbase.ts';
import { capitalsLike } from './capitals.ts';
import type { TextEdit } from './edit-content.ts';

/** A text in which terms are to be written, and what writing them needs to know of it as a whole. */
export interface WritableText {
  readonly text: string;
  /** Where its first word begins. */
  readonly firstWord: number;
  /** Whether it has typographic apostrophes and no others. */
  readonly isTypographic: boolean;
}

/** A text in which terms are to be written. */
export function writableText(text: string): WritableText {
  const first = tokenize(text).find((token) => token.kind === TokenKind.word);
  return { text, firstWord: first?.start ?? text.length, isTypographic: text.includes('’') && !text.includes("'") };
}

export interface TermToWrite {
  /** The text in which the term stands, and where. */
  readonly place: WritableText;
  readonly match: Pick<TermMatch, 'start' | 'end' | 'surface'>;
  /** The term that stands there, and the one that is to. */
  readonly term: TermSec;
  readonly wanted: TermSec;
  readonly language: Language;
}

/**
 * The edits that put one term where another stands, in the same form and capitals, with the article before it that it
 * asks for; or what can't be worked out.
 *
 * @example writeTerm({ place: writableText('An AI system'), … wanted: term('framework') }) // 'An' to 'A', 'AI system' to 'framework'
 */
export function writeTerm(request: TermToWrite): readonly TextEdit[] | 'form' | 'capitals' | 'article' {
  const { place, match, term, wanted, language } = request;
  const { start, end, surface } = match;
  const form = language.rewriting?.formLike(surface, term, wanted);
  if (form === undefined || (wanted.isExact && form !== wanted.term)) return 'form';
  const written = capitalsLike(form, {
    surface,
    term: term.term,
    isAtStart: start <= place.firstWord,
    isExact: wanted.isExact,
    smallWords: language.checks.functionWords,
  });
  if (written === undefined) return 'capitals';
  const edit = { start, end, text: place.isTypographic ? written.replaceAll("'", '’') : written };
  const article = language.rewriting?.articleBefore?.(place.text.slice(0, start), edit.text);
  if (article === 'unsure') return 'article';
  return article ? [article, edit] : [edit];
}
