import { type Finding, isAtLeast, type Severity } from '../finding.ts';

/** What a project asks of a check: a severity, nothing at all, or its default severity where it is optional. */
export type Level = Severity | 'off' | 'on';

/** The levels that a project sets for one file, by `ruleId`. */
export type Levels = ReadonlyMap<string, Level>;

/** Whether a check is at work. */
export function isOn(
  { id, isOptional }: { readonly id: string; readonly isOptional?: boolean },
  levels: Levels | undefined,
): boolean {
  const level = levels?.get(id);
  return level === undefined ? isOptional !== true : level !== 'off';
}

/**
 * The severity of a finding under a level. What a check reports at its default severity gets the level's; what it
 * thinks milder never gets worse than the level, and what it thinks worse never gets milder than a raised level.
 *
 * @param own the severity that the check gave
 * @param usual the default of the check
 */
export function severityUnder(level: Level | undefined, own: Severity, usual: Severity): Severity {
  if (level === undefined || level === 'on' || level === 'off') return own;
  if (own === usual) return level;
  if (isAtLeast(own, usual)) return isAtLeast(level, usual) && isAtLeast(own, level) ? own : level;
  return isAtLeast(own, level) ? level : own;
}

/** A finding of a check with the severity that the levels of its file ask for. */
export function levelledFinding(
  finding: Finding,
  check: { readonly id: string; readonly severity: Severity },
  levels: Levels | undefined,
): Finding {
  const severity = severityUnder(levels?.get(check.id), finding.severity, check.severity);
  return severity === finding.severity ? finding : { ...finding, severity };
}
