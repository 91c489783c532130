import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFindings, shownFindings } from '../../../../src/core/emit/pages/shown-findings.ts';
import { type Finding, type Severity, severities } from '../../../../src/core/finding.ts';

function finding(severity: Severity, ruleId: string, message = ''): Finding {
  return { severity, ruleId, message, category: 'style' };
}

function many(count: number, severity: Severity, ruleId: string): readonly Finding[] {
  return Array.from({ length: count }, (_, i) => finding(severity, ruleId, String(i)));
}

describe('groupFindings', () => {
  it('has the worst first, then the most frequent, then by name', () => {
    const groups = groupFindings([
      finding('minor', 'b'),
      finding('neutral', 'z'),
      finding('critical', 'c'),
      finding('minor', 'a'),
      finding('minor', 'c'),
      finding('minor', 'c'),
    ]);
    expect(groups.map((g) => `${g.severity} ${g.ruleId} ${g.findings.length}`)).toEqual([
      'critical c 1',
      'minor c 2',
      'minor a 1',
      'minor b 1',
      'neutral z 1',
    ]);
  });
});

describe('shownFindings', () => {
  it('shows all that there is room for', () => {
    const all = [...many(3, 'minor', 'a'), ...many(4, 'major', 'b')];
    expect(shownFindings(groupFindings(all), 7)).toHaveLength(7);
  });

  it('lets a frequent rule hide no other', () => {
    const all = [...many(1000, 'critical', 'loud'), ...many(5, 'minor', 'quiet'), ...many(50, 'neutral', 'soft')];
    const shown = shownFindings(groupFindings(all), 60);
    const count = (rule: string) => shown.filter((f) => f.ruleId === rule).length;
    // 20 each; the 15 that `quiet` does not use go to the worst.
    expect([count('loud'), count('quiet'), count('soft')]).toEqual([35, 5, 20]);
    expect(shown[0]).toMatchObject({ ruleId: 'loud', message: '0' });
  });

  it('keeps to its limit, loses no room, and has the worst first', () => {
    const list = fc.array(
      fc.record({ severity: fc.constantFrom(...severities), ruleId: fc.constantFrom('a', 'b', 'c') }),
    );
    fc.assert(
      fc.property(list, fc.nat(30), (drawn, limit) => {
        const all = drawn.map(({ severity, ruleId }) => finding(severity, ruleId));
        const shown = shownFindings(groupFindings(all), limit);
        expect(shown).toHaveLength(Math.min(limit, all.length));
        expect(new Set(shown).size).toBe(shown.length);
        const ranks = shown.map((f) => severities.indexOf(f.severity));
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
    );
  });
});
