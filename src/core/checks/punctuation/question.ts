import type { QuestionFacts } from '../facts.ts';

/**
 * Whether the last clause of a text is worded as a question, whatever the mark behind it: `…, what are they going to do`,
 * `… làm sao tôi không lạc quan`, `… phải không`.
 */
export function isQuestion(text: string, facts: QuestionFacts | undefined): boolean {
  if (!facts) return false;
  const words = lastClause(text);
  const [last = ''] = words.slice(-1);
  if (facts.lasts.has(last)) return true;
  if (facts.firsts.has(words[0] ?? '') || facts.firsts.has(words.slice(0, 2).join(' '))) return true;
  return isInverted(words, facts);
}

/** The lower-case words behind the last mark inside the text. */
function lastClause(text: string): readonly string[] {
  const clauses = text
    .slice(-300)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}\s'’-]|\s[-'’]/u);
  const clause = clauses.findLast((part) => /\p{L}/u.test(part)) ?? '';
  return clause.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a verb stands before its subject, at the beginning or behind a question word: `how can I`, `are you`. */
function isInverted(words: readonly string[], { verbs, subjects, words: asking }: QuestionFacts): boolean {
  let isAsked = false;
  for (const [at, word] of words.entries()) {
    if ((at === 0 || isAsked) && verbs.has(word) && subjects.has(words[at + 1] ?? '')) return true;
    isAsked ||= asking.has(word);
  }
  return false;
}
