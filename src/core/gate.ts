import type { State } from './document.ts';
import { states } from './document.ts';
import { type Finding, type Severity, severities } from './finding.ts';
import type { Progress } from './progress.ts';

/** What a release asks of a language. */
export interface Gate {
  /** The earliest state that every segment must have reached. */
  readonly lowestState: State;
  /** The worst finding that may be open. */
  readonly highestSeverity: Severity;
  /** Whether terms that the termbase only proposes may be used. */
  readonly allowProposedTerms: boolean;
  /** Whether every concept that a language uses must be approved there. */
  readonly requireApprovedTerms: boolean;
}

/** One demand of a gate, and how far it is met. */
export interface GateDemand {
  readonly isMet: boolean;
  /** The demand with its figure, for example `29 of 31 segments are at least translated`. */
  readonly sentence: string;
}

/** The rule whose findings name the proposed terms in use. */
export const proposedTermRule = 'term-proposed';

/** The rule whose findings name the concepts in use that are not approved, each once. */
export const unapprovedConceptRule = 'concept-not-approved';

/**
 * The demands of a gate, judged on a language's documents together. The gate is met when all demands are.
 *
 * @param findings those of the language, the source documents' own included
 */
export function judgeGate(gate: Gate, progress: Progress, findings: readonly Finding[]): readonly GateDemand[] {
  const late = states.slice(states.indexOf(gate.lowestState));
  const reached = late.reduce((sum, state) => sum + progress.byState[state].segments, 0);
  const tooBad = severities.slice(severities.indexOf(gate.highestSeverity) + 1);
  const bad = findings.filter((finding) => tooBad.includes(finding.severity)).length;
  const proposed = findings.filter((finding) => finding.ruleId === proposedTermRule).length;
  const demands: GateDemand[] = [
    {
      isMet: reached === progress.segments && progress.withTarget === progress.segments,
      sentence: `${Math.min(reached, progress.withTarget)} of ${count(progress.segments, 'segment')} at least ${gate.lowestState}`,
    },
    { isMet: bad === 0, sentence: `${count(bad, 'finding')} worse than ${gate.highestSeverity}` },
  ];
  if (!gate.allowProposedTerms) {
    demands.push({ isMet: proposed === 0, sentence: `${count(proposed, 'proposed term')} used` });
  }
  if (gate.requireApprovedTerms) {
    const unapproved = findings.filter((finding) => finding.ruleId === unapprovedConceptRule).length;
    demands.push({ isMet: unapproved === 0, sentence: `${count(unapproved, 'concept')} used and not approved` });
  }
  return demands;
}

/** `1 finding is`, `2 findings are`. */
function count(n: number, noun: string): string {
  return n === 1 ? `1 ${noun} is` : `${n} ${noun}s are`;
}
