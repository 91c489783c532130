import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../../src/cli/report/json.ts';
import type { Finding } from '../../../src/core/finding.ts';

const findings = (count: number): Finding[] =>
  Array.from({ length: count }, (_, i) => ({
    ruleId: 'number',
    category: 'accuracy',
    severity: 'major',
    message: `“${i}”\nis missing.`,
    expected: ['1', '2'],
  }));

describe('a report in JSON', () => {
  it.each([0, 1, 999, 1000, 1001, 2000])('of %d findings is the text of the whole', (count) => {
    const list = findings(count);
    const whole = { version: 1, files: ['a.xlf'], findings: list };
    expect([...jsonReport({ files: ['a.xlf'] }, list)].join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  });

  it('of many findings is never one text', () => {
    const pieces = [...jsonReport({}, findings(5000))];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(pieces.join('').length / 4);
  });
});
