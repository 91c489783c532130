import { type Finding, isAtLeast } from '../../../core/finding.ts';
import type { XliffValidation } from '../xliff/validate.ts';
import { scanXml, type XmlProblem } from '../xml/scan.ts';
import { isContainer } from './containers.ts';
import { olderVersion, refuseOlder, refuseRoot } from './root.ts';
import { Validator12 } from './validator.ts';

/**
 * Whether a text is valid XLIFF 1.2, with a finding for each rule that it breaks: the structure by the specification's
 * transitional variant, and the rules that no schema can express. What the strict variant alone forbids is `minor`. A
 * text that can't be read, or that is XLIFF 1.0 or 1.1, gives one finding.
 *
 * @param path for the findings
 */
export function validateXliff12(text: string, path: string): XliffValidation {
  const older = olderVersion(text);
  if (older !== undefined) return unreadable({ message: refuseOlder(older), line: 1, column: 1 }, path, older);
  const validator = new Validator12(text, path);
  const problem = scanXml(text, {
    element: (element) => validator.element(element),
    close: () => validator.close(),
    text: (found, parents, offset) => validator.text(found, parents, offset),
    open(element, parents) {
      if (parents.length === 0) {
        const refusal = refuseRoot(element);
        if (refusal !== undefined) return { refuse: refusal };
      } else if (!isContainer(element, parents)) return 'collect';
      validator.open(element);
      return 'enter';
    },
  });
  if (problem) return unreadable(problem, path, validator.version());
  const findings = validator.findings();
  const valid = !findings.some(({ severity }) => isAtLeast(severity, 'major'));
  return { version: validator.version(), valid, findings };
}

function unreadable(problem: XmlProblem, file: string, version: string | undefined): XliffValidation {
  const finding: Finding = {
    ruleId: 'xliff-not-readable',
    category: 'design-and-markup',
    severity: 'critical',
    ...problem,
    file,
  };
  return { version, valid: false, findings: [finding] };
}
