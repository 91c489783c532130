import { graphemes, shownGrapheme } from './signs.ts';

/** A stretch of a text, in UTF-16 offsets, end exclusive; an empty one is a place between two characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part of a text on one line, with what stands in question. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns of a terminal before the marked part, and of it: at least one. */
  readonly indent: number;
  readonly length: number;
}

interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly isMarked: boolean;
  readonly isSpace: boolean;
}

/** Characters of a text that are looked at on each side of a place. */
const mostAround = 400;
/** A line is cut in a word rather than before one that is longer. */
const longestWord = 15;

/**
 * As much of a text around a stretch of it as fits one line, cut between words where it can be, with `…` where it is
 * cut. What nobody would see is made visible, so that nothing in it is obeyed by a terminal.
 *
 * @param width columns of the line
 */
export function excerptOf(text: string, stretch: Stretch, width: number): Excerpt {
  // No more is looked at than can be shown, however long the text.
  const from = wholePair(text, Math.max(0, stretch.start - mostAround));
  const to = wholePair(text, Math.min(text.length, stretch.end + mostAround, stretch.start + 2 * mostAround));
  const cells = cellsOf(text.slice(from, to), { start: stretch.start - from, end: stretch.end - from });
  const firstMarked = cells.findIndex((cell) => cell.isMarked);
  const start = firstMarked < 0 ? placeIn(text.slice(from, to), stretch.start - from) : firstMarked;
  const isEmpty = firstMarked < 0;
  const range = rangeAround(cells, start, isEmpty ? start : lastMarked(cells) + 1, width - 2);
  const before = cells.slice(range.from, start);
  const marked = cells.slice(start, range.markedEnd);
  const after = cells.slice(range.markedEnd, range.to);
  const head = from > 0 || range.from > 0 ? '…' : '';
  const tail = range.to < cells.length || to < text.length ? '…' : '';
  return {
    before: head + join(before),
    marked: join(marked),
    after: join(after) + tail,
    indent: head.length + sum(before),
    length: Math.max(1, sum(marked)),
  };
}

function cellsOf(text: string, { start, end }: Stretch): readonly Cell[] {
  const cells: Cell[] = [];
  for (const grapheme of graphemes(text)) {
    const isMarked = grapheme.start < end && grapheme.start + grapheme.text.length > start;
    const isSpace = /^\s+$/u.test(grapheme.text);
    const isBetween = grapheme.text === ' ' && isBetweenWords(text, grapheme.start, { start, end });
    cells.push({ ...shownGrapheme(grapheme.text, isMarked && !isBetween), isMarked, isSpace });
  }
  return cells;
}

/** Whether a space of the stretch has words of it on both sides: it is then not what is in question. */
function isBetweenWords(text: string, offset: number, { start, end }: Stretch): boolean {
  if (offset <= start || offset + 1 >= end) return false;
  return /[\p{L}\p{M}\p{N}\p{P}]{2}/u.test((text[offset - 1] ?? ' ') + (text[offset + 1] ?? ' '));
}

/** The cells to show: the marked ones, as many as fit, and what fits around them. */
function rangeAround(
  cells: readonly Cell[],
  start: number,
  end: number,
  width: number,
): { readonly from: number; readonly markedEnd: number; readonly to: number } {
  let left = width;
  let markedEnd = start;
  for (let cell = cells[markedEnd]; markedEnd < end && cell && cell.columns <= left; cell = cells[markedEnd]) {
    left -= cell.columns;
    markedEnd++;
  }
  let [from, to] = [start, markedEnd];
  for (let isStuck = false; !isStuck; ) {
    isStuck = true;
    for (const step of [-1, 1] as const) {
      const cell = step < 0 ? cells[from - 1] : cells[to];
      if (!cell || cell.columns > left || (step > 0 && markedEnd < end)) continue;
      left -= cell.columns;
      if (step < 0) from--;
      else to++;
      isStuck = false;
    }
  }
  return { from: wordStart(cells, from, start), markedEnd, to: wordEnd(cells, to, markedEnd) };
}

/** The next place from which a word begins; the place itself where that is too far. */
function wordStart(cells: readonly Cell[], from: number, limit: number): number {
  if (from === 0) return 0;
  const most = Math.min(limit, from + longestWord);
  for (let at = from; at < most; at++) if (cells[at - 1]?.isSpace) return at;
  return from;
}

function wordEnd(cells: readonly Cell[], to: number, limit: number): number {
  if (to >= cells.length) return to;
  const least = Math.max(limit, to - longestWord);
  for (let at = to; at > least; at--) if (cells[at]?.isSpace) return at;
  return to;
}

function lastMarked(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => cell.isMarked);
}

/** How many signs stand before an offset. */
function placeIn(text: string, offset: number): number {
  let count = 0;
  for (const grapheme of graphemes(text)) {
    if (grapheme.start >= offset) break;
    count++;
  }
  return count;
}

function wholePair(text: string, offset: number): number {
  const isInside = /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1));
  return isInside ? offset - 1 : offset;
}

function join(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((columns, cell) => columns + cell.columns, 0);
}
