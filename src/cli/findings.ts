import { type Finding, isAtLeast, type Severity } from '../core/finding.ts';
import { visible } from '../core/visible.ts';

/** 1 where a finding is at or above the threshold, else 0. */
export function exitCodeFor(findings: readonly Finding[], failOn: Severity | 'never'): 0 | 1 {
  return failOn !== 'never' && findings.some((finding) => isAtLeast(finding.severity, failOn)) ? 1 : 0;
}

/** Findings one a line, as compilers print them: file, place, severity, message, rule. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => {
    const place = finding.line === undefined ? unitPlace(finding) : `:${finding.line}:${finding.column ?? 1}`;
    const start = `${finding.file ?? ''}${place}`;
    const told = `${finding.severity}: ${finding.message} (${finding.ruleId})`;
    return visible(start === '' ? told : `${start}: ${told}`);
  });
}

function unitPlace(finding: Finding): string {
  if (finding.unit === undefined) return '';
  return finding.segment === undefined ? ` ${finding.unit}` : ` ${finding.unit}.${finding.segment}`;
}
