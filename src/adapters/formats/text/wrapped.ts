import { columns, firstWordEnd, type Line } from './lines.ts';
import { beginsLower, endsPhrase, isListMarker, isMarker, runsOn } from './marks.ts';

/** Lines narrower or wider than this are not filled prose, whatever their widths. */
const narrowest = 40;
const widest = 160;

/** How many of the breaks inside blocks a width must explain, and how many of these must lie inside sentences. */
const explainedShare = 0.5;
const runningShare = 0.5;

/** How a text is hard-wrapped, in columns. */
export interface Wrapping {
  readonly width: number;
  /** How much shorter than the width a line may be left by a program that evens lines out: 0 where all are filled. */
  readonly slack: number;
}

/**
 * How a text is hard-wrapped, or undefined where each line stands for itself.
 *
 * A width explains a line break if the line fits in it and would not with the next line's first word. A text is
 * hard-wrapped if some width from 40 to 160 columns explains at least half of the breaks inside blocks (before list
 * markers aside), and at half of these the sentence runs on: no end punctuation before the break, lower case after
 * it. Paragraphs of one line each fail the second; verse and lists in lower case fail the first. Of several such widths
 * the smallest is given. The slack is what the next line's first word leaves free where a sentence runs on, at most an
 * eighth of the width.
 */
export function wrappingOf(text: string, lines: readonly Line[]): Wrapping | undefined {
  const explained = new Int32Array(widest + 2);
  const running = new Int32Array(widest + 2);
  let breaks = 0;
  for (const { line, next } of innerBreaks(text, lines)) {
    breaks++;
    const [from, to] = widthsOf(text, line, next);
    if (from >= to) continue;
    const weight = runsOn(text, line, next) ? 1 : 0;
    explained[from] = (explained[from] ?? 0) + 1;
    explained[to] = (explained[to] ?? 0) - 1;
    running[from] = (running[from] ?? 0) + weight;
    running[to] = (running[to] ?? 0) - weight;
  }
  const best = peak(explained, running);
  if (best.explained === 0 || best.explained < explainedShare * breaks) return undefined;
  if (best.running < runningShare * best.explained) return undefined;
  return { width: best.width, slack: slackIn(text, lines, best.width) };
}

function slackIn(text: string, lines: readonly Line[], width: number): number {
  const most = Math.floor(width / 8);
  let slack = 0;
  for (const { line, next } of innerBreaks(text, lines)) {
    if (slack === most) break;
    if (runsOn(text, line, next)) slack = Math.max(slack, Math.min(most, roomAfter(text, line, next, width)));
  }
  return slack;
}

/** The breaks between lines of one block, those before list markers aside. */
function* innerBreaks(text: string, lines: readonly Line[]): Generator<{ readonly line: Line; readonly next: Line }> {
  let line: Line | undefined;
  for (const next of lines) {
    if (line && !next.opensBlock && !isMarker(firstWord(text, next))) yield { line, next };
    line = next;
  }
}

/** The widths that explain a break, end exclusive; empty where none does. */
function widthsOf(text: string, line: Line, next: Line): readonly [number, number] {
  if (line.end - line.first > 4 * widest) return [0, 0];
  const from = columns(text, line.first, line.end);
  const wordEnd = Math.min(firstWordEnd(text, next), next.start + 4 * widest);
  const to = from + 1 + columns(text, next.start, wordEnd);
  return [Math.max(from, narrowest), Math.min(to, widest + 1)];
}

/** The first width at which the running total of `explained` is highest, and both totals there. */
function peak(
  explained: Int32Array,
  running: Int32Array,
): { readonly width: number; readonly explained: number; readonly running: number } {
  let best = { width: 0, explained: 0, running: 0 };
  let total = 0;
  let totalRunning = 0;
  for (let width = 0; width <= widest; width++) {
    total += explained[width] ?? 0;
    totalRunning += running[width] ?? 0;
    if (total > best.explained) best = { width, explained: total, running: totalRunning };
  }
  return best;
}

/**
 * The lines of each paragraph of a hard-wrapped text. A line continues the paragraph of the line
 * before where that line was full, or where the sentence runs on; it opens one after a blank line or a ruler, where
 * the line before was left short on purpose, where it begins with a list marker after the end of a phrase, and where
 * it alone is indented.
 */
export function paragraphs(
  text: string,
  lines: readonly Line[],
  { width, slack }: Wrapping,
): readonly (readonly Line[])[] {
  const all: Line[][] = [];
  let current: Line[] | undefined;
  for (const [index, line] of lines.entries()) {
    const before = current?.at(-1);
    const isFull = before !== undefined && !line.opensBlock && roomAfter(text, before, line, width) <= slack;
    if (!hasWord(text, line) && (!isFull || line.end - line.start > 3)) current = undefined;
    else if (current && before && !opensParagraph(text, lines, index, { isFull, first: current[0] ?? before }))
      current.push(line);
    else {
      current = [line];
      all.push(current);
    }
  }
  return all;
}

function opensParagraph(
  text: string,
  lines: readonly Line[],
  index: number,
  { isFull, first }: { readonly isFull: boolean; readonly first: Line },
): boolean {
  const line = lines[index] as Line;
  const before = lines[index - 1] as Line;
  if (line.opensBlock) return true;
  const endsBefore = endsPhrase(text, before.end);
  if (isMarker(firstWord(text, line))) return !isFull || endsBefore;
  if (!isFull) return endsBefore || !beginsLower(text, line);
  return endsBefore && !isListMarker(firstWord(text, first)) && isIndentedAlone(lines, index);
}

/** Whether the first line of a paragraph is set off by its indentation: deeper than the line before and the one after. */
function isIndentedAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const before = lines[index - 1] as Line;
  const after = lines[index + 1];
  if (!after || after.opensBlock) return false;
  const depth = line.start - line.first;
  return before.start - before.first < depth && after.start - after.first < depth;
}

/** The columns that would have been free on a line with the next line's first word on it; negative where it did not fit. */
function roomAfter(text: string, line: Line, next: Line, width: number): number {
  if (line.end - line.first > 4 * width) return -1;
  const wordEnd = Math.min(firstWordEnd(text, next), next.start + 4 * width);
  return width - columns(text, line.first, line.end) - 1 - columns(text, next.start, wordEnd);
}

/** Whether there is a letter or a digit on the line. */
export function hasWord(text: string, line: Line): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(line.start, line.end));
}

/** The first word of a line, cut off where it is longer than any marker. */
export function firstWord(text: string, line: Line): string {
  return text.slice(line.start, Math.min(firstWordEnd(text, line), line.start + 13));
}
