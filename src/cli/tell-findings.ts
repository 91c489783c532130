import { type Finding, severities } from '../core/finding.ts';
import { findingLines } from './findings.ts';

/** More findings than anybody reads in a terminal. */
const mostFindings = 100;

/** Findings on standard error, one a line, and how many more there are. @param rest where those can be had, if anywhere */
export function tellFindings(findings: readonly Finding[], rest?: string): void {
  for (const line of findingLines(findings.slice(0, mostFindings))) process.stderr.write(`${line}\n`);
  const more = findings.length - mostFindings;
  if (more > 0) process.stderr.write(`${more} more findings${rest === undefined ? '' : `; ${rest}`}.\n`);
}

/** Findings with the worst first, else in their order: where there are too many, the worst are told. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity));
}
