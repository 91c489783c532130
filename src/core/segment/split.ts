import type { Candidate, Rule, Verdict } from './candidate.ts';
import { Char, charAt } from './characters.ts';
import type { SegmentationFacts } from './facts.ts';
import { rules } from './rules/index.ts';
import { nextCandidate, startScan } from './scan.ts';

/** A sentence by its UTF-16 offsets, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** What was decided at one candidate, and by which rule. */
export interface Decision {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly rule: Rule;
}

/**
 * The sentences of a text in order. Between them, before the first and after the last there is white space only, or
 * nothing, so that sentences and gaps joined give the text back; a text without any character but white space has none.
 * Linear in the text's length.
 *
 * @param observe is told each decision in order, to explain the result
 * @example splitSentences('Il part. Elle reste.', facts) // [{ start: 0, end: 8 }, { start: 9, end: 20 }]
 */
export function splitSentences(
  text: string,
  facts: SegmentationFacts,
  observe?: (decision: Decision) => void,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const scan = startScan(text, facts);
  for (let candidate = nextCandidate(scan); candidate; candidate = nextCandidate(scan)) {
    const decision = decide(candidate);
    observe?.(decision);
    if (decision.verdict === 'join') continue;
    sentences.push({ start: candidate.sentenceStart, end: candidate.end });
    scan.sentenceStart = candidate.next;
  }
  const end = endOfText(text, scan.sentenceStart);
  if (end > scan.sentenceStart) sentences.push({ start: scan.sentenceStart, end });
  return sentences;
}

function decide(candidate: Candidate): Decision {
  for (const rule of rules) {
    const verdict = rule.decide(candidate);
    if (verdict) return { candidate, verdict, rule };
  }
  throw new Error('The last rule of segmentation decides every candidate.');
}

function endOfText(text: string, start: number): number {
  let end = text.length;
  while (end > start && (charAt(text, end - 1) & Char.space) !== 0) end--;
  return end;
}
