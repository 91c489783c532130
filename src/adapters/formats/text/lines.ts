/** A line that is not blank, without its terminator and the white space at its edges. */
export interface Line {
  /** Where the line's indentation begins. */
  readonly first: number;
  /** UTF-16 offsets of what is not white space, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True where nothing stands before it, or a blank line. */
  readonly opensBlock: boolean;
}

/**
 * The lines of a text that are not blank, in order. Lines end with LF, CR, CRLF, a vertical tab, a form feed, NEL, or
 * Unicode's line and paragraph separators; a byte order mark is white space. Linear in the text's length, and blank
 * lines take no memory.
 */
export function scanLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  let first = 0;
  while (first < text.length) {
    let start = first;
    while (start < text.length && isBlank(text.charCodeAt(start))) start++;
    let end = start;
    let next = start;
    for (; next < text.length; next++) {
      const unit = text.charCodeAt(next);
      if (isTerminator(unit)) break;
      if (!isBlank(unit)) end = next + 1;
    }
    if (end > start) lines.push({ first, start, end, opensBlock });
    opensBlock = end === start;
    first = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
  return lines;
}

/** The columns that a stretch of text takes: its code points without combining marks. */
export function columns(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
    const isCombining = unit >= 0x300 && unit <= 0x36f;
    if (!isLowSurrogate && !isCombining) count++;
  }
  return count;
}

/** Where the first word of a line ends. */
export function firstWordEnd(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && !isBlank(text.charCodeAt(end))) end++;
  return end;
}

function isTerminator(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** White space within a line, as `\s` has it. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || unit === 0x09;
  if (unit < 0x1680) return unit === 0xa0;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
