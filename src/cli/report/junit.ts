import type { Finding } from '../../core/finding.ts';
import { isAtLeast, type Severity } from '../../core/finding.ts';

/**
 * Findings as JUnit XML: a test suite a file, a test case a finding, failed from `failOn` on, so that CI shows them. A
 * file without findings is one passed case.
 */
export function junitReport(
  findings: readonly Finding[],
  checked: readonly string[],
  failOn: Severity | 'never',
): string {
  const byFile = new Map<string, Finding[]>(checked.map((path) => [path, []]));
  for (const finding of findings) {
    const path = finding.file ?? 'project';
    const list = byFile.get(path);
    if (list) list.push(finding);
    else byFile.set(path, [finding]);
  }
  const isFailure = (finding: Finding) => failOn !== 'never' && isAtLeast(finding.severity, failOn);
  const suites = [...byFile].map(([path, list]) => {
    const cases = list.length > 0 ? list.map((finding) => testCase(path, finding, isFailure(finding))) : [passed(path)];
    return `  <testsuite name="${escapeXml(path)}" tests="${cases.length}" failures="${list.filter(isFailure).length}">\n${cases.join('')}  </testsuite>\n`;
  });
  const total = [...byFile.values()].reduce((sum, list) => sum + Math.max(1, list.length), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="passerelle check" tests="${total}" failures="${findings.filter(isFailure).length}">\n${suites.join('')}</testsuites>\n`;
}

function testCase(path: string, finding: Finding, isFailure: boolean): string {
  const place = [finding.unit, finding.segment].filter((part) => part !== undefined).join('.');
  const head = `    <testcase classname="${escapeXml(path)}" name="${escapeXml(`${finding.ruleId} ${place}`.trim())}"`;
  const text = escapeXml(finding.message);
  const body = isFailure
    ? `<failure type="${finding.severity}" message="${text}"/>`
    : `<system-out>${finding.severity}: ${text}</system-out>`;
  return `${head}>${body}</testcase>\n`;
}

function passed(path: string): string {
  return `    <testcase classname="${escapeXml(path)}" name="no findings"/>\n`;
}

function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 can't hold them.
  const legal = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');
  return legal.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}
