import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../../src/cli/report/junit.ts';
import type { Finding } from '../../../src/core/finding.ts';

const finding: Finding = {
  ruleId: 'number',
  category: 'accuracy',
  severity: 'major',
  file: 'en/a.xlf',
  unit: 'u1',
  segment: 's1',
  trgLang: 'en',
  message: 'The source has 30, the target 31.',
};
const mild: Finding = { ...finding, ruleId: 'doubled-space', severity: 'minor', message: 'Leave one.' };

function report(...args: Parameters<typeof junitReport>): string {
  const xml = [...junitReport(...args)].join('');
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return xml;
}

describe('junitReport', () => {
  it('is a suite a file, a case a segment, and a passed case for a file without findings', () => {
    expect(report([finding, mild], ['en/a.xlf', 'vi/a.xlf'], 'major')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="passerelle check" tests="2" failures="1" errors="0">
  <testsuite name="en/a.xlf" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="en/a.xlf" name="u1 s1 (en)" time="0">
      <failure type="number" message="The source has 30, the target 31.">major: The source has 30, the target 31. (number)</failure>
      <system-out>minor: Leave one. (doubled-space)</system-out>
    </testcase>
  </testsuite>
  <testsuite name="vi/a.xlf" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="vi/a.xlf" name="no findings" time="0"/>
  </testsuite>
</testsuites>
`);
  });

  it('fails from the severity on that the run fails from', () => {
    expect(report([mild], ['en/a.xlf'], 'major')).toContain('tests="1" failures="0"');
    expect(report([mild], ['en/a.xlf'], 'minor')).toContain('tests="1" failures="1"');
    expect(report([finding], ['en/a.xlf'], 'never')).not.toContain('<failure');
  });

  it('names the case by the line where there is no segment', () => {
    const { unit: _unit, segment: _segment, ...rest } = finding;
    expect(report([{ ...rest, line: 3 }], [], 'major')).toContain('name="line 3"');
  });

  it('is well-formed whatever the texts', () => {
    const hostile = {
      ...finding,
      file: 'a"<&>\n.xlf',
      unit: '\u0000\uFFFF',
      message: "]]>\u001B[2J \uD800 <b attr='1'>",
    };
    const xml = report([hostile, { ...hostile, severity: 'neutral' }], [], 'major');
    for (const forbidden of ['\u0000', '\u001B', '\uFFFF', '\uD800']) expect(xml).not.toContain(forbidden);
    expect(xml).toContain('&#60;b attr=&#39;1&#39;&#62;');
  });
});
