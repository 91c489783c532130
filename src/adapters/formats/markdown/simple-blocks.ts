import type { Block } from './blocks.ts';
import type { Leaf } from './leaves.ts';
import { lineEnd, nextLine } from './lines.ts';
import type { Range } from './locate.ts';
import { simpleNodes } from './simple-inline.ts';
import type { SimpleLine } from './simple-lines.ts';

/** A line that may be, or turn the lines before it into, something else than a paragraph; or a hard break. */
const blockSign = /(?:^|[\r\n])(?:[\s#>\-+=|:]|\d{1,9}[.)](?:\s|$))|[ \t]{2}[\r\n]/u;

const headingStart = /#{1,6}[ \t]+/uy;
const delimiterRow = /\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?=[\r\n]|$)/uy;

/**
 * The leaves of a block that is a paragraph, a heading or a table in plainest form, with offsets in the document;
 * undefined where it is anything else or might be. It saves the parser's time, and must agree with the parser on all
 * that it accepts. The block must begin at the start of a line, where a new block can begin at the top level.
 */
export function readSimpleBlock(text: string, block: Block): readonly Leaf[] | undefined {
  const first = text.charAt(block.start);
  if (first === '#') return readHeading(text, block);
  if (first === '|') return readTable(text, block);
  return blockSign.test(text.slice(block.start, block.end)) ? undefined : one(leafOf(text, block, {}));
}

/** A line that begins with a letter and is a paragraph, as a leaf; undefined where its markup is not of the plainest. */
export function readSimpleLine(text: string, line: SimpleLine): Leaf | undefined {
  return leafOf(text, line, { type: line.type });
}

function readHeading(text: string, { start, end }: Block): readonly Leaf[] | undefined {
  headingStart.lastIndex = start;
  const opening = headingStart.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const range = { start: start + opening.length, end };
  if (/[\r\n]|#\s*$/u.test(text.slice(range.start, end))) return undefined;
  return one(leafOf(text, range, { type: 'psr:heading', beginsLine: false, inHeading: true }));
}

/** A table whose rows all begin and end with a bar and have as many cells as its head, none with a bar in it. */
function readTable(text: string, { start, end }: Block): readonly Leaf[] | undefined {
  if (end - start > longestTable) return undefined;
  const delimiters = nextLine(text, lineEnd(text, start));
  const firstRow = nextLine(text, lineEnd(text, delimiters));
  delimiterRow.lastIndex = delimiters;
  if (delimiters >= end || !delimiterRow.test(text)) return undefined;
  if (cellsOf(text, delimiters).length !== cellsOf(text, start).length) return undefined;
  const head = readSimpleRows(text, { start, end: delimiters }, start);
  const rows = readSimpleRows(text, { start: Math.min(firstRow, end), end }, start);
  return head && rows && [...head, ...rows];
}

/** A longer table is read in pieces. */
const longestTable = 20_000;

/** The leaves of the rows of a table whose head is the line at `head`; undefined where they are not as simple. */
export function readSimpleRows(text: string, rows: Range, head: number): readonly Leaf[] | undefined {
  if (/[\\`]/u.test(text.slice(rows.start, rows.end))) return undefined;
  const width = cellsOf(text, head).length;
  const leaves: Leaf[] = [];
  for (let line = rows.start; line < rows.end; line = nextLine(text, lineEnd(text, line))) {
    const cells = cellsOf(text, line);
    if (width === 0 || cells.length !== width) return undefined;
    for (const cell of cells) {
      const leaf = leafOf(text, cell, { type: 'psr:table-cell', beginsLine: false, inCell: true });
      if (!leaf) return undefined;
      leaves.push(leaf);
    }
  }
  return leaves;
}

/** The cells between the bars of a row; none where the row does not begin and end with one. */
function cellsOf(text: string, line: number): readonly Range[] {
  const cells: Range[] = [];
  const end = lineEnd(text, line);
  if (text.charAt(line) !== '|' || !/\|[ \t]*$/u.test(text.slice(Math.max(line, end - longestTail), end))) return cells;
  for (let start = line + 1; start < end; ) {
    const bar = text.indexOf('|', start);
    if (bar === -1 || bar >= end) break;
    cells.push({ start, end: bar });
    start = bar + 1;
  }
  return cells;
}

/** More white space than this after a row's last bar is not looked for. */
const longestTail = 40;

/** A leaf of the text in a range, without the white space around it; undefined where its markup is not simple. */
function leafOf(text: string, range: Range, kind: Partial<Leaf>): Leaf | undefined {
  let { start, end } = range;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  const children = simpleNodes(text, { start, end });
  if (!children) return undefined;
  const node = { type: 'paragraph', children };
  return { kind: 'text', node, start, beginsLine: true, inCell: false, inHeading: false, ...kind };
}

function one(leaf: Leaf | undefined): readonly Leaf[] | undefined {
  return leaf && [leaf];
}
