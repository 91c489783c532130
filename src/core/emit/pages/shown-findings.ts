import { type Finding, type Severity, severities } from '../../finding.ts';

/** The findings of one rule at one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly ruleId: string;
  readonly findings: readonly Finding[];
}

/** The findings by severity, the worst first, and by rule, the most frequent first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { severity, ruleId } = finding;
    const key = `${severity} ${ruleId}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { severity, ruleId, findings: [finding] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      b.findings.length - a.findings.length ||
      (a.ruleId < b.ruleId ? -1 : 1),
  );
}

/**
 * At most `limit` findings, the worst first. Each group keeps its first ones, so that a rule with very many findings
 * does not hide the others: all groups get the same number, and what is left over goes to the worst.
 */
export function shownFindings(groups: readonly FindingGroup[], limit: number): readonly Finding[] {
  const floor = Math.floor(limit / Math.max(1, groups.length));
  let spare = limit;
  for (const { findings } of groups) spare -= Math.min(floor, findings.length);
  const shown: Finding[] = [];
  for (const { findings } of groups) {
    const count = Math.min(findings.length, floor + spare);
    spare -= Math.max(0, count - floor);
    for (const finding of findings.slice(0, count)) shown.push(finding);
  }
  return shown;
}
