import { type Finding, isAtLeast } from '../../../core/finding.ts';
import type { XliffValidation } from '../xliff/validate.ts';
import type { XmlProblem } from '../xml/scan.ts';
import { olderVersion } from './root.ts';
import { scanXliff12 } from './scan.ts';
import { Validator12 } from './validator.ts';

/**
 * Whether a text is valid XLIFF 1.2, with a finding for each rule that it breaks: the structure by the specification's
 * transitional variant, and the rules that no schema can express. What the strict variant alone forbids is `minor`. A
 * text that can't be read, or that is XLIFF 1.0 or 1.1, gives one finding.
 *
 * @param path for the findings
 */
export function validateXliff12(text: string, path: string): XliffValidation {
  const validator = new Validator12(text, path);
  const older = olderVersion(text);
  const problem = older === undefined ? scanXliff12(text, validator) : notValidated(older);
  const version = validator.version() ?? older;
  if (problem) {
    const finding: Finding = {
      ruleId: 'xliff-not-readable',
      category: 'design-and-markup',
      severity: 'critical',
      ...problem,
      file: path,
    };
    return { version, valid: false, findings: [finding] };
  }
  const findings = validator.findings();
  const valid = !findings.some(({ severity }) => isAtLeast(severity, 'major'));
  return { version, valid, findings };
}

function notValidated(version: string): XmlProblem {
  const message = `This is XLIFF ${version}, and XLIFF 1.2 or 2 is validated here: export it as 1.2 with the tool that wrote it, and try again.`;
  return { message, line: 1, column: 1 };
}
