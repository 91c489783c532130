import type { Block } from './blocks.ts';
import { isBlankLine, lineEnd, nextLine } from './lines.ts';
import { mayOpenBlock } from './open-blocks.ts';
import { parse } from './parse.ts';

/** A part of a block that can be parsed without the rest of it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Lines to put before the piece so that it is understood: a table's head. They are no part of the piece. */
  readonly before: string;
  /** True for a single line that can only be a paragraph or a heading. */
  readonly isLine?: boolean;
  /** The type of the piece's units, where it was taken out of its list item or quote. */
  readonly type?: string;
}

/**
 * A block as pieces of about `length` characters, where it is a long table, list or quote; as one piece otherwise.
 * Joined, the pieces are the block without some line terminators.
 */
export function piecesOf(text: string, block: Block, length: number): readonly Piece[] {
  const isLine = lineEnd(text, block.start) === block.end && /[\p{L}#]/u.test(text.charAt(block.start));
  const whole = { start: block.start, end: block.end, before: '', isLine };
  if (block.end - block.start <= 2 * length) return [whole];
  const first = text.charAt(block.start);
  if (first === '|') return tablePieces(text, block, length) ?? [whole];
  const cuts = first === '>' ? quoteCuts(text, block) : listCuts(text, block);
  return cuts ? atCuts(text, block, cuts, length) : [whole];
}

function atCuts(text: string, block: Block, cuts: readonly number[], length: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = block.start;
  for (const cut of cuts) {
    if (cut - start < length) continue;
    pieces.push({ start, end: endBefore(text, start, cut), before: '' });
    start = cut;
  }
  pieces.push({ start, end: block.end, before: '' });
  return pieces;
}

/** The end of the last line before `cut`, without its terminator. */
function endBefore(text: string, start: number, cut: number): number {
  let end = cut;
  while (end > start && /[\r\n]/u.test(text.charAt(end - 1))) end--;
  return end;
}

/**
 * Rows can be parsed apart, if the table's head stands before them. Only a table whose lines all begin with a bar is
 * cut, since such a line can't be anything else than a row.
 */
function tablePieces(text: string, block: Block, length: number): readonly Piece[] | undefined {
  const delimiters = nextLine(text, lineEnd(text, block.start));
  const firstRow = nextLine(text, lineEnd(text, delimiters));
  const before = text.slice(block.start, firstRow);
  if (before.length > length) return undefined;
  const head = parse(before, { autolinks: false, tables: true }).children;
  if (head?.length !== 1 || head[0]?.type !== 'table') return undefined;
  const cuts: number[] = [];
  for (const line of linesOf(text, { ...block, start: firstRow })) {
    if (text.charAt(line) !== '|') return undefined;
    cuts.push(line);
  }
  return atCuts(text, block, cuts, length).map((piece, index) => (index === 0 ? piece : { ...piece, before }));
}

const listItem = /(?:[-+*]|\d{1,9}[.)])( {1,4})(?![\s])/uy;
const noItem = /[-*][-*_ \t]*(?=[\r\n]|$)/uy;

/**
 * A list of the document's top level can be cut before each of its items, if all its lines either begin an item
 * without indentation or are indented as deep as the item's text.
 */
function listCuts(text: string, block: Block): readonly number[] | undefined {
  const cuts: number[] = [];
  let depth = 0;
  for (const line of linesOf(text, block)) {
    if (isBlankLine(text, line, lineEnd(text, line))) continue;
    if (depth > 0 && indentation(text, line) >= depth) continue;
    listItem.lastIndex = line;
    noItem.lastIndex = line;
    const marker = listItem.exec(text)?.[0];
    if (marker === undefined || noItem.test(text)) return undefined;
    depth = marker.length;
    cuts.push(line);
  }
  return cuts;
}

function indentation(text: string, line: number): number {
  let at = line;
  while (text.charCodeAt(at) === 32) at++;
  return at - line;
}

/**
 * A quote can be cut where a document could: at a line that is not indented after a blank one, both within the quote,
 * unless some code or HTML in it may go on there.
 */
function quoteCuts(text: string, block: Block): readonly number[] | undefined {
  const cuts: number[] = [];
  let afterBlank = false;
  for (const line of linesOf(text, block)) {
    if (text.charAt(line) !== '>') return undefined;
    const end = lineEnd(text, line);
    const start = text.charAt(line + 1) === ' ' ? line + 2 : line + 1;
    if (mayOpenBlock(text.slice(start, end))) return undefined;
    if (isBlankLine(text, line + 1, end)) afterBlank = true;
    else {
      if (afterBlank && !/[ \t]/u.test(text.charAt(start))) cuts.push(line);
      afterBlank = false;
    }
  }
  return cuts;
}

function* linesOf(text: string, block: Block): Generator<number> {
  for (let line = block.start; line < block.end; line = nextLine(text, lineEnd(text, line))) yield line;
}
