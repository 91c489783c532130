import type { Finding } from '../../../core/finding.ts';
import { isAtLeast } from '../../../core/finding.ts';
import { scanXliff } from './scan.ts';
import { createValidator } from './validator.ts';

export interface XliffValidation {
  /** The version that the file declares; undefined where it could not be read. */
  readonly version: string | undefined;
  /** Whether nothing at `major` or above was found. */
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Whether a text is valid XLIFF 2.0, 2.1 or 2.2, with a finding for each rule that it breaks: well-formedness, the
 * structure of the core and of every module, and the rules that no schema can express. A text that can't be read gives
 * one finding.
 *
 * @param path for the findings
 */
export function validateXliff(text: string, path: string): XliffValidation {
  const validator = createValidator(text, path);
  const problem = scanXliff(text, [validator]);
  if (problem) {
    const { message, line, column } = problem;
    const finding: Finding = {
      ruleId: 'xliff-not-readable',
      category: 'design-and-markup',
      severity: 'critical',
      message,
      file: path,
      line,
      column,
    };
    return { version: validator.version(), valid: false, findings: [finding] };
  }
  const findings = validator.findings();
  const valid = !findings.some(({ severity }) => isAtLeast(severity, 'major'));
  return { version: validator.version(), valid, findings };
}
