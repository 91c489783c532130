import type { Finding, Severity } from '../finding.ts';
import { shapeProblem } from './soundness/term-shape.ts';
import { type ConceptEntry, type Termbase, termsIn } from './termbase.ts';

export { isMatchable } from './soundness/term-shape.ts';

/**
 * What is wrong with a termbase's ids and with its terms in one language: duplicate concepts; terms that are empty, a
 * single letter or punctuation only, which are not looked for; terms with invisible characters or of excessive length.
 * It is what every build must know; `checkTermbase` gives all that a terminologist wants.
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
      const problem = shapeProblem(term);
      if (problem) findings.push(finding(problem.ruleId, problem.severity, concept, problem.message, term.term));
    }
  }
  return findings;
}

function finding(ruleId: string, severity: Severity, concept: ConceptEntry, message: string, actual: string): Finding {
  return { ruleId, category: 'terminology', severity, message: `${message} Concept ${concept.id}.`, actual };
}
