import type { Finding, Severity } from '../finding.ts';
import { kindAt, TokenKind, widthAt } from '../text.ts';
import { type ConceptEntry, type Termbase, type TermSec, termsIn } from './termbase.ts';

/** Longer terms are matched, but nobody means them. */
const longTermLength = 200;

/**
 * What is wrong with a termbase's ids and with its terms in one language: duplicate concepts; terms that are empty, a
 * single letter or punctuation only, which are not looked for; terms with invisible characters or of excessive length.
 */
export function findUnsound(termbase: Termbase, lang: string): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const concept of termbase.concepts) {
    if (seen.has(concept.id))
      findings.push(
        finding('termbase-duplicate-id', 'major', concept, `The id ${concept.id} stands for two concepts.`, concept.id),
      );
    seen.add(concept.id);
    for (const term of termsIn(concept, lang)) {
      const problem = problemOf(term);
      if (problem) findings.push(finding(problem.ruleId, problem.severity, concept, problem.message, term.term));
    }
  }
  return findings;
}

/** Whether a term can be looked for without matching what it does not mean. */
export function isMatchable(term: TermSec): boolean {
  const count = letterCount(term.term);
  return count > 1 || (count === 1 && term.isExact);
}

interface Problem {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
}

function problemOf(term: TermSec): Problem | undefined {
  if (term.term.trim() === '')
    return { ruleId: 'term-empty', severity: 'major', message: 'A term is empty; it is not looked for.' };
  const quoted = `“${term.term.slice(0, 60)}”`;
  if (letterCount(term.term) === 0)
    return {
      ruleId: 'term-without-letters',
      severity: 'major',
      message: `The term ${quoted} has no letter or digit; it is not looked for.`,
    };
  if (!isMatchable(term))
    return {
      ruleId: 'term-of-one-letter',
      severity: 'major',
      message: `The term ${quoted} is one letter and would match everywhere; it is not looked for unless it is marked as exact.`,
    };
  if (/[\p{Cc}\p{Cf}]/u.test(term.term))
    return {
      ruleId: 'term-invisible-character',
      severity: 'minor',
      message: `The term ${quoted} has an invisible character in it, which is ignored.`,
    };
  if (term.term.length > longTermLength)
    return {
      ruleId: 'term-too-long',
      severity: 'minor',
      message: `The term ${quoted} is ${term.term.length} characters long; a term names one concept in a few words.`,
    };
  return undefined;
}

/** The number of letters and digits, counted up to two: nobody asks for more. */
function letterCount(term: string): number {
  const text = term.normalize('NFC');
  let count = 0;
  for (let at = 0; at < text.length && count < 2; at += widthAt(text, at))
    if (kindAt(text, at) === TokenKind.word) count++;
  return count;
}

function finding(ruleId: string, severity: Severity, concept: ConceptEntry, message: string, actual: string): Finding {
  return { ruleId, category: 'terminology', severity, message: `${message} Concept ${concept.id}.`, actual };
}
