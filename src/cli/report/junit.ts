import { type Finding, isAtLeast, type Severity } from '../../core/finding.ts';

/**
 * Findings as JUnit XML, in pieces: a test suite a file, and in it a test case for each segment with findings, which
 * fails where one of them is at or above `failOn`; milder ones are its output. A file of which nothing is to be said is
 * one passed case, so that it is seen that it was checked.
 *
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function* junitReport(
  findings: readonly Finding[],
  checked: readonly string[],
  failOn: Severity | 'never',
): Generator<string> {
  const isFailure = ({ severity }: Finding) => failOn !== 'never' && isAtLeast(severity, failOn);
  const suites = [...byFile(findings, checked)].map(([path, list]) => suiteOf(path, list, isFailure));
  const sum = (of: (suite: Suite) => number) => suites.reduce((total, suite) => total + of(suite), 0);
  const totals = `tests="${sum(({ tests }) => tests)}" failures="${sum(({ failures }) => failures)}" errors="0"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="passerelle check" ${totals}>\n`;
  for (const { xml } of suites) yield xml;
  yield '</testsuites>\n';
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly xml: string;
}

function byFile(findings: readonly Finding[], checked: readonly string[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>(checked.map((path) => [path, []]));
  for (const finding of findings) {
    const path = finding.file ?? 'project';
    const list = files.get(path);
    if (list) list.push(finding);
    else files.set(path, [finding]);
  }
  return files;
}

function suiteOf(path: string, findings: readonly Finding[], isFailure: (finding: Finding) => boolean): Suite {
  const cases = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = caseName(finding);
    const list = cases.get(name);
    if (list) list.push(finding);
    else cases.set(name, [finding]);
  }
  const failures = [...cases.values()].filter((list) => list.some(isFailure)).length;
  const tests = Math.max(1, cases.size);
  const name = escapeXml(path);
  const inner = [...cases].map(([place, list]) => testCase(name, place, list, isFailure)).join('');
  const body = inner === '' ? `    <testcase classname="${name}" name="no findings" time="0"/>\n` : inner;
  const head = `<testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0">`;
  return { tests, failures, xml: `  ${head}\n${body}  </testsuite>\n` };
}

function caseName({ unit, segment, trgLang, line }: Finding): string {
  const ids = [unit, segment].filter((id) => id !== undefined);
  if (ids.length > 0) return [...ids, ...(trgLang === undefined ? [] : [`(${trgLang})`])].join(' ');
  return line === undefined ? 'file' : `line ${line}`;
}

function testCase(
  path: string,
  place: string,
  findings: readonly Finding[],
  isFailure: (finding: Finding) => boolean,
): string {
  const failed = findings.filter(isFailure);
  const passed = findings.filter((finding) => !isFailure(finding));
  const parts: string[] = [];
  const [first] = failed;
  if (first) {
    const type = escapeXml(first.ruleId);
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
    const message = escapeXml(first.message + more);
    parts.push(`      <failure type="${type}" message="${message}">${failed.map(lineOf).join('\n')}</failure>\n`);
  }
  if (passed.length > 0) parts.push(`      <system-out>${passed.map(lineOf).join('\n')}</system-out>\n`);
  const head = `    <testcase classname="${path}" name="${escapeXml(place)}" time="0">\n`;
  return `${head}${parts.join('')}    </testcase>\n`;
}

function lineOf({ severity, ruleId, message }: Finding): string {
  return escapeXml(`${severity}: ${message} (${ruleId})`);
}

/** The text as XML; what XML 1.0 can't hold as U+FFFD, and white space as a reference, which attributes would lose. */
function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 can't hold them.
  const legal = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '\uFFFD');
  return legal.replace(/[&<>"'\t\n\r]/gu, (character) => `&#${character.codePointAt(0)};`);
}
