import { lineEnd, nextLine } from './lines.ts';

/**
 * The offset of the line after the block that begins on the line at `start`, if that block may run over blank lines:
 * fenced code, and the kinds of HTML block that end at their own closing sign. Undefined for any other line.
 * `start` must be where a new block can begin at the document's top level.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 * @see https://spec.commonmark.org/0.31.2/#html-blocks (start conditions 1 to 5)
 */
export function endOfOpenBlock(text: string, start: number): number | undefined {
  return endOfFence(text, start) ?? endOfHtml(text, start);
}

/** Whether a line among these may begin a block that runs over blank lines; it may say so of one that does not. */
export function mayOpenBlock(lines: string): boolean {
  return /(?:^|[\r\n]) {0,3}(?:`{3}|~{3}|<[!?]|<(?:script|pre|style|textarea))/iu.test(lines);
}

const openingFence = / {0,3}(?:(`{3,})[^`\r\n]*|(~{3,})[^\r\n]*)(?=[\r\n]|$)/uy;
const closingFence = / {0,3}(`{3,}|~{3,})[ \t]*(?=[\r\n]|$)/uy;

function endOfFence(text: string, start: number): number | undefined {
  openingFence.lastIndex = start;
  const opening = openingFence.exec(text);
  const fence = opening?.[1] ?? opening?.[2];
  if (fence === undefined) return undefined;
  for (
    let line = nextLine(text, lineEnd(text, start));
    line < text.length;
    line = nextLine(text, lineEnd(text, line))
  ) {
    closingFence.lastIndex = line;
    if (closingFence.exec(text)?.[1]?.startsWith(fence)) return nextLine(text, lineEnd(text, line));
  }
  return text.length;
}

const htmlStart =
  / {0,3}<(?:(?:[sS][cC][rR][iI][pP][tT]|[pP][rR][eE]|[sS][tT][yY][lL][eE]|[tT][eE][xX][tT][aA][rR][eE][aA])(?=[ \t>\r\n]|$)|\?|!(?:--|[A-Za-z]|\[CDATA\[))/uy;

function endOfHtml(text: string, start: number): number | undefined {
  htmlStart.lastIndex = start;
  const opening = htmlStart.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const sign = start + opening.indexOf('<');
  const close = closeOfHtml(text, sign, opening.slice(opening.indexOf('<') + 1));
  return close === -1 ? text.length : nextLine(text, lineEnd(text, close));
}

/** Where the closing sign stands; the opening's own last characters may be part of it, as in `<!-->`. */
function closeOfHtml(text: string, sign: number, opening: string): number {
  if (opening === '?') return text.indexOf('?>', sign + 1);
  if (opening === '!--') return text.indexOf('-->', sign + 2);
  if (opening === '![CDATA[') return text.indexOf(']]>', sign);
  if (opening.startsWith('!')) return text.indexOf('>', sign);
  const closingTag = /<\/(?:script|pre|style|textarea)>/giu;
  closingTag.lastIndex = sign;
  return closingTag.exec(text)?.index ?? -1;
}
