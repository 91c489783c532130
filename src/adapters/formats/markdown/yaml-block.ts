import { indentation, isBlankLine, lineEnd, nextLine } from './lines.ts';
import { withBlankLine } from './yaml-quoted.ts';
import type { Scalar, ScalarReading, ValuePlace } from './yaml-scalar.ts';

const header = /[|>](?:[-+]?([1-9])?|([1-9])[-+])[ \t]*(?:[ \t]#[^\r\n]*)?(?=[\r\n]|$)/uy;

/** Reads the block of lines after `|` or `>` at a place. */
export function readBlockScalar(text: string, { start, indent, limit }: ValuePlace): ScalarReading {
  header.lastIndex = start;
  const match = header.exec(text);
  const given = match?.[1] ?? match?.[2];
  const first = nextLine(text, lineEnd(text, start));
  const block = readLines(
    text,
    { start: first, indent, limit },
    given === undefined ? undefined : indent + Number(given),
  );
  const { next } = block;
  const isFolded = text.charAt(start) === '>';
  if (!match || !isExact(block.lines, isFolded)) return { isUnreadable: true, next };
  const scalar: Scalar = {
    style: isFolded ? 'folded' : 'literal',
    start: first + block.depth,
    end: block.end,
    value: isFolded ? fold(block.lines) : block.lines.join('\n'),
    indent: block.depth,
  };
  return { scalar, next };
}

interface BlockLines {
  /** The lines without the block's indentation, from the first to the last that is not blank. */
  readonly lines: readonly string[];
  readonly depth: number;
  readonly end: number;
  readonly next: number;
}

/** The lines that belong to a block: blank ones, and those indented as deep as the first, deeper than the key. */
function readLines(text: string, { start, indent, limit }: ValuePlace, givenDepth: number | undefined): BlockLines {
  const lines: string[] = [];
  let depth = givenDepth;
  let end = start;
  let next = start;
  for (let blanks = 0; next < limit; next = nextLine(text, lineEnd(text, next))) {
    const close = lineEnd(text, next);
    const width = indentation(text, next);
    if (next + width === close && (depth === undefined || width <= depth)) {
      blanks++;
      continue;
    }
    // A line of tabs that are not deep enough is neither blank nor part of the block: such a block is not read.
    if (isBlankLine(text, next, close) && width < (depth ?? close)) return { lines: [], depth: 0, end, next: limit };
    if (width <= indent || (depth !== undefined && width < depth)) break;
    depth ??= width;
    for (; blanks > 0; blanks--) lines.push('');
    lines.push(text.slice(next + depth, close));
    end = close;
  }
  return { lines, depth: depth ?? 0, end, next };
}

/** Whether no white space in the lines has a meaning that writing them anew would lose. */
function isExact(lines: readonly string[], isFolded: boolean): boolean {
  if (lines.length === 0 || /^(?:\s|$)/u.test(lines[0] ?? '') || /\s$/u.test(lines.at(-1) ?? '')) return false;
  return !isFolded || !lines.some((line) => /^[ \t]|[ \t]$/u.test(line));
}

function fold(lines: readonly string[]): string {
  let value = '';
  let joint = '';
  for (const line of lines) {
    if (line === '') joint = withBlankLine(joint);
    else {
      value += joint + line;
      joint = ' ';
    }
  }
  return value;
}
