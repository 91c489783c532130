import { isBlankLine, lineEnd, nextLine } from './lines.ts';

/** Whole lines that a parser understands without the lines around them. */
export interface Block {
  readonly start: number;
  /** After the last line that is not blank, without its terminator. */
  readonly end: number;
  /** Where the next block starts: a line without indentation after a blank one; or the end of the text. */
  readonly next: number;
}

/**
 * The block that begins on the line at `start`, which must not be blank. It ends before the first line that is not
 * indented and follows a blank line: there, every list item, quote and footnote is closed (the first and last want
 * indentation, the second its mark), and so is every block but those that `endOfOpenBlock` knows.
 */
export function nextBlock(text: string, start: number): Block {
  let end = lineEnd(text, start);
  let line = nextLine(text, end);
  let afterBlank = false;
  while (line < text.length) {
    const close = lineEnd(text, line);
    if (isBlankLine(text, line, close)) afterBlank = true;
    else if (afterBlank && !isIndented(text, line)) return { start, end, next: line };
    else {
      afterBlank = false;
      end = close;
    }
    line = nextLine(text, close);
  }
  return { start, end, next: text.length };
}

function isIndented(text: string, line: number): boolean {
  const unit = text.charCodeAt(line);
  return unit === 32 || unit === 9;
}
