import type { Candidate } from './candidate.ts';
import { Char, charAt, lineBreaks, skipSpace, terminators } from './characters.ts';
import { Enclosures, enclosingMarks } from './enclosures.ts';
import type { SegmentationFacts } from './facts.ts';
import { firstAfter } from './first.ts';
import { readMarks } from './marks.ts';
import { wordBefore } from './word.ts';

/** A walk over a text from candidate to candidate. */
export interface Scan {
  readonly text: string;
  readonly facts: SegmentationFacts;
  /** Where the walk goes on. */
  position: number;
  /** Where the current sentence begins; whoever decides on the candidates moves it on. */
  sentenceStart: number;
  readonly enclosures: Enclosures;
  paragraphStart: number;
  /** The length of the paragraph's longest line, once it was asked for. */
  longestLength: number | undefined;
  /** The length of the longest line of the current paragraph. */
  readonly longestLine: () => number;
}

/** A scan that stands at the first character that is no white space. */
export function startScan(text: string, facts: SegmentationFacts): Scan {
  const start = skipSpace(text, 0);
  const scan: Scan = {
    text,
    facts,
    position: start,
    sentenceStart: start,
    enclosures: new Enclosures(text),
    paragraphStart: start,
    longestLength: undefined,
    longestLine: () => {
      scan.longestLength ??= measureLines(text, scan.paragraphStart);
      return scan.longestLength;
    },
  };
  return scan;
}

/**
 * Moves the scan to the next place where a sentence may end and more text follows, and returns it; undefined at the end
 * of the text. Reads each character a bounded number of times, whatever the text.
 */
export function nextCandidate(scan: Scan): Candidate | undefined {
  const { text } = scan;
  while (scan.position < text.length) {
    const event = eventAt(text, scan.position);
    if (event === Event.none) scan.position++;
    else if (event === Event.enclosing) scan.enclosures.pass(scan.position++);
    else {
      const candidate = event === Event.terminator ? candidateAtMarks(scan) : candidateAtLineBreak(scan);
      if (candidate) return candidate;
    }
  }
  return undefined;
}

function candidateAtMarks(scan: Scan): Candidate | undefined {
  const { text } = scan;
  const { kind, start, end } = readMarks(text, scan.position, scan.enclosures);
  const next = skipSpace(text, end);
  scan.position = next;
  if (next >= text.length) return undefined;
  return candidate(scan, kind, start, end, next);
}

function candidateAtLineBreak(scan: Scan): Candidate | undefined {
  const { text } = scan;
  let end = scan.position;
  while (end > scan.sentenceStart && (charAt(text, end - 1) & Char.space) !== 0) end--;
  const next = skipSpace(text, scan.position);
  scan.position = next;
  if (next >= text.length || end <= scan.sentenceStart) return undefined;
  return candidate(scan, 'line', end, end, next);
}

function candidate(scan: Scan, kind: Candidate['kind'], mark: number, end: number, next: number): Candidate {
  const { text, facts, sentenceStart, enclosures, longestLine } = scan;
  const first = firstAfter(text, next);
  const breaks = countLineBreaks(text, end, next);
  const word = kind === 'stop' ? wordBefore(text, mark, sentenceStart) : undefined;
  const quotation = enclosures.quotation(end);
  const bracket = enclosures.bracket(end);
  if (breaks > 1) startParagraph(scan, next);
  return {
    text,
    facts,
    kind,
    sentenceStart,
    mark,
    end,
    next,
    lineBreaks: breaks,
    first: first.offset,
    firstKind: first.kind,
    hasDash: first.hasDash,
    word,
    quotation,
    bracket,
    longestLine,
  };
}

function startParagraph(scan: Scan, start: number): void {
  scan.enclosures.reset();
  scan.paragraphStart = start;
  scan.longestLength = undefined;
}

function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    if ((charAt(text, i) & Char.lineBreak) !== 0 && !(text[i] === '\n' && text[i - 1] === '\r')) count++;
  }
  return count;
}

function measureLines(text: string, start: number): number {
  let longest = 0;
  let lineStart = start;
  for (let i = start; i <= text.length; i++) {
    if (i < text.length && (charAt(text, i) & Char.lineBreak) === 0) continue;
    longest = Math.max(longest, i - lineStart);
    const next = skipSpace(text, i);
    if (countLineBreaks(text, i, next) > 1) break;
    lineStart = next;
    i = Math.max(i, next - 1);
  }
  return longest;
}

const Event = { none: 0, enclosing: 1, terminator: 2, lineBreak: 3 } as const;

/** By code unit, what a scan must stop at; of what lies beyond, only the full-width marks. */
const events: Uint8Array = buildEvents();

function buildEvents(): Uint8Array {
  const built = new Uint8Array(0x2100);
  const set = (marks: string, event: number) => {
    for (const mark of marks) if (mark.charCodeAt(0) < built.length) built[mark.charCodeAt(0)] = event;
  };
  set(terminators, Event.terminator);
  set(lineBreaks, Event.lineBreak);
  set(enclosingMarks, Event.enclosing);
  return built;
}

function eventAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < events.length) return events[code] as number;
  const isFullWidth = code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e;
  return isFullWidth ? Event.terminator : Event.none;
}
