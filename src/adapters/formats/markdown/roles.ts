import type { Inline } from '../../../core/document.ts';
import type { Role } from './tidy.ts';

/** What a code means to the space around it, judged by its markup. */
export function roleOf(inline: Inline, data: ReadonlyMap<string, string>): Role {
  if (inline.kind === 'text' || inline.kind === 'sm' || inline.kind === 'em') return 'other';
  const markup = data.get(inline.dataRef ?? '') ?? '';
  if (inline.kind === 'ph') return !isLineBreak(markup) ? 'other' : markup.startsWith('\\') ? 'break' : 'spaces-break';
  return isEmphasisMark(markup) ? 'mark' : 'other';
}

/** Whether this is the markup of emphasis, strong emphasis or a deletion. */
export function isEmphasisMark(markup: string): boolean {
  return /^(?:\*\*?|__?|~~?)$/u.test(markup);
}

/** Whether this is a hard line break: a backslash or spaces at a line's end, with the next line's prefix. */
export function isLineBreak(markup: string): boolean {
  return /^(?:\\|[ \t]+)[\r\n]/u.test(markup);
}
