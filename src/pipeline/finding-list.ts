import { type Finding, type Severity, severities } from '../core/finding.ts';

/** As many as a person will never read; they take some 400 MB. */
const mostKept = 500_000;

/**
 * Findings up to a number, so that files full of mistakes end in a report and not in a lack of memory. Of those beyond it
 * the first of each worse severity is kept all the same, so that the list is as bad as all of them are.
 */
export class FindingList {
  readonly kept: Finding[] = [];
  leftOutCount = 0;
  private readonly most: number;
  private worst = -1;

  constructor(most: number = mostKept) {
    this.most = most;
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const rank = rankOf(finding.severity);
      if (this.kept.length < this.most || rank > this.worst) this.kept.push(finding);
      else this.leftOutCount++;
      this.worst = Math.max(this.worst, rank);
    }
  }
}

function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}
