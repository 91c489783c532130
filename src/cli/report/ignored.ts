import type { IgnoredFinding } from '../../core/checks/ignored-findings.ts';
import { visible } from '../../core/visible.ts';

/** An ignored finding on a line: where, which check, what it says, and why it may stand. */
export function ignoredLine({ finding, ignore }: IgnoredFinding): string {
  const { file = '', unit = '', segment = '', ruleId, message } = finding;
  const { reason, by, date } = ignore;
  return `${visible(`${file} ${unit}.${segment} ignored: ${message} (${ruleId}) — ${reason} (${by}, ${date})`)}\n`;
}
