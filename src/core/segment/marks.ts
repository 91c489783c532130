import type { Candidate } from './candidate.ts';
import { Char, charAt, codeStandIn, isWordAt } from './characters.ts';
import type { Enclosures } from './enclosures.ts';

/** The marks that may end a sentence, with what closes after them. */
export interface Marks {
  readonly kind: Exclude<Candidate['kind'], 'line'>;
  /** Where the last run of marks begins: in `! ».`, the full stop. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the marks that begin at `start` and what closes after them: `?!`, `! »`, `." [3]`, and with spaces between as
 * French sets them, `? !`. Passes the closing marks on to `enclosures`.
 */
export function readMarks(text: string, start: number, enclosures: Enclosures): Marks {
  let runStart = start;
  let runEnd = endOfRun(text, start);
  for (;;) {
    const end = endOfClosers(text, runEnd, enclosures);
    const nextRun = startOfNextRun(text, end);
    if (nextRun < 0 || end === runEnd) return { kind: kindOf(text, runStart, runEnd), start: runStart, end };
    runStart = nextRun;
    runEnd = endOfRun(text, nextRun);
  }
}

/** The end of a run of marks, spaces between them allowed. */
function endOfRun(text: string, start: number): number {
  let end = endOfTerminators(text, start);
  for (let next = startOfNextRun(text, end); next >= 0; next = startOfNextRun(text, end)) {
    end = endOfTerminators(text, next);
  }
  return end;
}

/** Where marks go on after at most two spaces, or -1: not where a word follows them, as in `Fin. .NET` and `Fin. …et`. */
function startOfNextRun(text: string, offset: number): number {
  const start = skipSpaces(text, offset);
  if ((charAt(text, start) & Char.terminator) === 0) return -1;
  return start > offset && isWordAt(text, endOfTerminators(text, start)) ? -1 : start;
}

function endOfTerminators(text: string, start: number): number {
  let end = start;
  while ((charAt(text, end) & Char.terminator) !== 0) end++;
  return end;
}

/** Whether marks are the leader dots of a table of contents: four at least. */
export function isLeader(text: string, start: number, end: number): boolean {
  return end - start >= 4 && /^\s*\.(?:\s?\.){3,}\s*$/u.test(text.slice(start, Math.min(end, start + 200)));
}

function kindOf(text: string, start: number, end: number): Marks['kind'] {
  let dots = 0;
  let isEllipsis = false;
  for (let i = start; i < end; i++) {
    const mark = text[i] ?? '';
    if (mark === '…') isEllipsis = true;
    else if ('.。．'.includes(mark)) dots++;
    else if ((charAt(text, i) & Char.space) === 0) return 'mark';
  }
  return isEllipsis || dots > 1 ? 'ellipsis' : 'stop';
}

function endOfClosers(text: string, start: number, enclosures: Enclosures): number {
  let end = start;
  for (let next = endOfCloser(text, end, enclosures); next > end; next = endOfCloser(text, end, enclosures)) end = next;
  return end;
}

/** The end of what closes at `offset`, after at most two spaces; `offset` itself where nothing does. */
function endOfCloser(text: string, offset: number, enclosures: Enclosures): number {
  const noteEnd = endOfNoteSign(text, offset);
  if (noteEnd > offset) return noteEnd;
  const at = skipSpaces(text, offset);
  if ((charAt(text, at) & Char.closer) === 0 || !closes(text, at, at > offset, enclosures)) return offset;
  enclosures.pass(at);
  return at + 1;
}

/** Whether the mark at an offset closes what is before it rather than opens what is after it. */
function closes(text: string, at: number, isDetached: boolean, enclosures: Enclosures): boolean {
  const mark = text[at];
  const touchesNext = isWordAt(text, at + 1);
  if (mark === '"') return !touchesNext && (!isDetached || enclosures.closesStraight(at));
  if (mark === "'" || mark === '’') return !isDetached && !touchesNext;
  return !isDetached || !touchesNext || (mark === '»' && enclosures.isQuoting('»'));
}

/** The end of the sign of a note that touches the marks: `¹`, `[12]`, `*`, an inline code that white space follows. */
function endOfNoteSign(text: string, offset: number): number {
  let end = offset;
  while (end < offset + 3 && text[end] === '*') end++;
  if (end > offset) return isWordAt(text, end) ? offset : end;
  while ((charAt(text, end) & Char.noteSign) !== 0 || isNoteCode(text, end)) end++;
  if (end > offset || text[offset] !== '[') return end;
  end = offset + 1;
  while (end < offset + 5 && (charAt(text, end) & Char.digit) !== 0) end++;
  return end > offset + 1 && text[end] === ']' ? end + 1 : offset;
}

function isNoteCode(text: string, offset: number): boolean {
  if (text[offset] !== codeStandIn) return false;
  return offset + 1 >= text.length || (charAt(text, offset + 1) & (Char.space | Char.terminator | Char.closer)) !== 0;
}

function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (at < offset + 2 && (charAt(text, at) & (Char.space | Char.lineBreak)) === Char.space) at++;
  return at;
}
