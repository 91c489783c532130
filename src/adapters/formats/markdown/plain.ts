import { onOneLine } from './lines.ts';
import type { Range } from './locate.ts';
import type { SimpleLine } from './simple-lines.ts';

/** A block that holds no markup but its own kind's. */
export interface PlainBlock {
  readonly kind: 'paragraph' | 'heading';
  /** Offsets of its text in the document. */
  readonly start: number;
  readonly end: number;
  /** The text, on one line. */
  readonly text: string;
  /** The unit's type; undefined for a plain paragraph. */
  readonly type?: string;
}

/** Any character or sequence that may be, or belong to, an inline construct. */
const inlineSign = /[\\`*_[\]<~@\0]|&[#A-Za-z]|:\/\/|www\./iu;

/** A line that may be, or turn the lines before it into, something else than a paragraph; or a hard break. */
const blockSign = /(?:^|[\r\n])(?:[\s#>\-+=|:]|\d{1,9}[.)](?:\s|$))|[ \t]{2}[\r\n]/u;

const headingStart = /#{1,6}[ \t]+/uy;

/**
 * The block between two offsets as a paragraph or heading without markup; undefined where it is anything else or might
 * be. It saves the parser's time on plain prose, and must agree with the parser on all that it accepts. The block must
 * begin at the start of a line, where a new block can begin at the top level, and hold no blank line.
 */
export function readPlain(text: string, start: number, end: number): PlainBlock | undefined {
  if (text.charCodeAt(start) === 35) return readHeading(text, start, end);
  const block = text.slice(start, end);
  return inlineSign.test(block) || blockSign.test(block) ? undefined : plain('paragraph', text, { start, end });
}

/** A line that begins with a letter and is a paragraph, as such a block; undefined where it may have markup. */
export function readPlainLine(text: string, { start, end, type }: SimpleLine): PlainBlock | undefined {
  return inlineSign.test(text.slice(start, end)) ? undefined : plain('paragraph', text, { start, end }, type);
}

function readHeading(text: string, start: number, end: number): PlainBlock | undefined {
  headingStart.lastIndex = start;
  const opening = headingStart.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const first = start + opening.length;
  const line = text.slice(first, end);
  if (inlineSign.test(line) || /[\r\n]|#\s*$/u.test(line)) return undefined;
  return plain('heading', text, { start: first, end }, 'psr:heading');
}

function plain(kind: PlainBlock['kind'], text: string, { start, end }: Range, type?: string): PlainBlock {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last--;
  let first = start;
  while (first < last && /\s/u.test(text.charAt(first))) first++;
  const content = onOneLine(text.slice(first, last));
  return { kind, start: first, end: last, text: content, ...(type !== undefined && { type }) };
}
