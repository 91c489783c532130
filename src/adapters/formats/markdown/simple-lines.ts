import type { Block } from './blocks.ts';
import { lineEnd, nextLine } from './lines.ts';
import type { Range } from './locate.ts';

/** A paragraph that is the only content of a list item or quote, and stands on one line. */
export interface SimpleLine extends Range {
  readonly type: string;
}

const item = /(?:[-+*]|\d{1,9}[.)]) {1,4}(?=\p{L})/uy;
const quote = /> ?(?=\p{L})/uy;

/**
 * The paragraphs of a block that is a flat list, each item one line that begins with a letter, or a quote of one such
 * line; undefined for any other block. Such a line can be parsed without its mark, which saves much of the parser's
 * time.
 */
export function simpleLines(text: string, block: Block): readonly SimpleLine[] | undefined {
  if (text.charAt(block.start) === '>') return quotedLine(text, block);
  const lines: SimpleLine[] = [];
  for (let line = block.start; line < block.end; line = nextLine(text, lineEnd(text, line))) {
    item.lastIndex = line;
    if (!item.test(text)) return undefined;
    lines.push({ start: item.lastIndex, end: lineEnd(text, line), type: 'psr:list-item' });
  }
  return lines;
}

function quotedLine(text: string, block: Block): readonly SimpleLine[] | undefined {
  quote.lastIndex = block.start;
  const isSimple = quote.test(text) && lineEnd(text, block.start) === block.end;
  return isSimple ? [{ start: quote.lastIndex, end: block.end, type: 'psr:quote' }] : undefined;
}
