import type { Language } from '../../ports.ts';
import { TokenKind, tokenize } from '../../text.ts';
import type { TermMatch } from '../matcher.ts';
import type { TermSec } from '../termbase.ts';
import { capitalsLike } from './capitals.ts';
import type { TextEdit } from './edit-content.ts';

export interface TermToWrite {
  /** The text in which the term stands, and where. */
  readonly text: string;
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
 * @example writeTerm({ text: 'An AI system', … wanted: term('framework') }) // 'An' to 'A', 'AI system' to 'framework'
 */
export function writeTerm(place: TermToWrite): readonly TextEdit[] | 'form' | 'capitals' | 'article' {
  const { text, match, term, wanted, language } = place;
  const { start, end, surface } = match;
  const form = language.rewriting?.formLike(surface, term, wanted);
  if (form === undefined || (wanted.isExact && form !== wanted.term)) return 'form';
  const before = text.slice(0, start);
  const written = capitalsLike(form, {
    surface,
    term: term.term,
    isAtStart: !hasWord(before),
    isExact: wanted.isExact,
    smallWords: language.checks.functionWords,
  });
  if (written === undefined) return 'capitals';
  const edit = { start, end, text: withApostropheOf(text, written) };
  const article = language.rewriting?.articleBefore?.(before, edit.text);
  if (article === 'unsure') return 'article';
  return article ? [article, edit] : [edit];
}

function hasWord(text: string): boolean {
  return tokenize(text).some((token) => token.kind === TokenKind.word);
}

/** The words with the typographic apostrophe where the text has no other. */
function withApostropheOf(text: string, words: string): string {
  return text.includes('’') && !text.includes("'") ? words.replaceAll("'", '’') : words;
}
