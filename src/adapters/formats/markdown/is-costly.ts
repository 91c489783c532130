/** More brackets than this in one block would keep the parser for minutes, though nobody means them. */
const mostBrackets = 5_000;

/** The parser looks for the end of each comment and the like, where there may be none, to the end of the block. */
const mostComments = 1_000;

/** Quotations and lists in each other, which the parser's time grows with faster than their number. */
const deepestBlocks = 100;

/** Emphasis and images in each other, likewise. */
const deepestSpans = 500;

/**
 * Whether signs that the parser compares with each other would keep it too long, though the text is short: many
 * brackets, comments that may be open, or nesting that no person means. Linear.
 */
export function isCostly(text: string): boolean {
  if (/\*{1000}|_{1000}/u.test(text) || text.split(']').length > mostBrackets) return true;
  return (
    text.split(/<[!?]/u).length > mostComments || blockDepth(text) > deepestBlocks || spanDepth(text) > deepestSpans
  );
}

const blockMark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/uy;

/** The most marks of quotations and lists at the start of a line. */
function blockDepth(text: string): number {
  let deepest = 0;
  for (const { index } of text.matchAll(/^/gmu)) {
    let depth = 0;
    blockMark.lastIndex = index;
    while (blockMark.test(text)) depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** About how many spans are open at once, by marks that can only open or only close. */
function spanDepth(text: string): number {
  let deepest = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[*_~]+|!\[|\]/gu)) {
    const isAfterSpace = /^\s?$/u.test(text.charAt(index - 1));
    const isBeforeSpace = /^\s?$/u.test(text.charAt(index + mark.length));
    if (mark === '![' || (mark !== ']' && isAfterSpace && !isBeforeSpace)) depth++;
    else if (mark === ']' || (isBeforeSpace && !isAfterSpace)) depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
