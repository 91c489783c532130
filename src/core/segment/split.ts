import type { Candidate, Rule } from './candidate.ts';
import { Char, charAt } from './characters.ts';
import type { SegmentationFacts } from './facts.ts';
import { rules } from './rules/index.ts';
import { nextCandidate, startScan } from './scan.ts';
import type { Decision, Sentence, Splitter } from './splitter.ts';

/**
 * A splitter by the built-in rules for a language. Linear in the text's length; a text without any character but white
 * space has no sentence.
 *
 * @param disabledRules names of rules that are not asked; the last one, which decides what no other does, is always asked
 * @example splitterFor(facts)('Il part. Elle reste.') // [{ start: 0, end: 8 }, { start: 9, end: 20 }]
 */
export function splitterFor(facts: SegmentationFacts, disabledRules: readonly string[] = []): Splitter {
  const asked = rules.filter(({ name }, index) => index === rules.length - 1 || !disabledRules.includes(name));
  return (text, observe) => {
    const sentences: Sentence[] = [];
    const scan = startScan(text, facts);
    for (let candidate = nextCandidate(scan); candidate; candidate = nextCandidate(scan)) {
      const decision = decide(candidate, asked);
      observe?.(decision);
      if (decision.verdict === 'join') continue;
      sentences.push({ start: candidate.sentenceStart, end: candidate.end });
      scan.sentenceStart = candidate.next;
    }
    const end = endOfText(text, scan.sentenceStart);
    if (end > scan.sentenceStart) sentences.push({ start: scan.sentenceStart, end });
    return sentences;
  };
}

function decide(candidate: Candidate, asked: readonly Rule[]): Decision {
  const { end, next } = candidate;
  for (const rule of asked) {
    const verdict = rule.decide(candidate);
    if (verdict) return { end, next, verdict, rule };
  }
  throw new Error('The last rule of segmentation decides every candidate.');
}

function endOfText(text: string, start: number): number {
  let end = text.length;
  while (end > start && (charAt(text, end - 1) & Char.space) !== 0) end--;
  return end;
}
