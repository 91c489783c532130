import { columns } from './lines.ts';
import { endsPhrase, isMarker } from './marks.ts';

/** How the lines of a hard-wrapped paragraph are laid out. */
export interface Layout {
  /** The most columns that a line takes, where its words allow it. */
  readonly width: number;
  /** Columns of the first line that are taken before the text begins. */
  readonly indent: number;
  /** What stands between two lines: a line terminator and the indentation of the next line. */
  readonly joint: string;
}

/**
 * The text broken into lines as wide as the layout allows. Lines are broken at single spaces only, so that joining
 * them with a space gives the text back, and never before a word that would read as the marker of a list item.
 */
export function fill(text: string, { width, indent, joint }: Layout): string {
  const hanging = columns(joint, 0, joint.length) - (joint.startsWith('\r\n') ? 2 : 1);
  let filled = '';
  let column = indent;
  let from = 0;
  for (const word of words(text)) {
    const size = columns(text, word.start, word.end);
    if (word.start === 0) {
      column += size;
    } else if (column + 1 + size > width) {
      filled += text.slice(from, word.start - 1) + joint;
      from = word.start;
      column = hanging + size;
    } else {
      column += 1 + size;
    }
  }
  return filled + text.slice(from);
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Stretches of text between the spaces at which it can be broken. */
function* words(text: string): Generator<Word> {
  let start = 0;
  for (const { index } of text.matchAll(/(?<!\s) (?!\s)/gu)) {
    const following = text.slice(index + 1, index + 14).split(' ', 1)[0] ?? '';
    if (isMarker(following) && endsPhrase(text, index)) continue;
    yield { start, end: index };
    start = index + 1;
  }
  yield { start, end: text.length };
}
