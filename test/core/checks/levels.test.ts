import { describe, expect, it } from 'vitest';
import { isOn, severityUnder } from '../../../src/core/checks/levels.ts';
import { number } from '../../../src/core/checks/numbers/number.ts';
import { quotes } from '../../../src/core/checks/punctuation/quotes.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { findingsOf } from './harness.ts';

describe('severityUnder', () => {
  it.each([
    // level, own, usual, result
    [undefined, 'minor', 'major', 'minor'],
    ['on', 'minor', 'major', 'minor'],
    ['critical', 'major', 'major', 'critical'],
    ['critical', 'minor', 'major', 'minor'],
    ['minor', 'major', 'major', 'minor'],
    ['neutral', 'minor', 'major', 'neutral'],
    ['minor', 'neutral', 'major', 'neutral'],
    ['minor', 'major', 'minor', 'major'],
    ['major', 'major', 'minor', 'major'],
    ['critical', 'major', 'minor', 'critical'],
    ['neutral', 'major', 'minor', 'neutral'],
  ] as const)('%s, of a finding that is %s where %s is usual: %s', (level, own, usual, result) => {
    expect(severityUnder(level, own, usual)).toBe(result);
  });
});

describe('levels', () => {
  const pair = { source: 'Il y a 27 pays « amis ».', target: 'There are 26 “friendly countries.' };
  const shown = (findings: readonly Finding[]) => findings.map(({ ruleId, severity }) => [ruleId, severity]);

  it('switch checks off and change severities', () => {
    const find = (levels: [string, 'off' | 'critical'][]) =>
      shown(findingsOf([number, quotes], 'en', [pair], undefined, {}, { levels: new Map(levels) }));
    expect(find([])).toEqual([
      ['number', 'major'],
      ['quotes', 'minor'],
    ]);
    expect(
      find([
        ['number', 'critical'],
        ['quotes', 'off'],
      ]),
    ).toEqual([['number', 'critical']]);
  });

  it('leave optional checks off until they are switched on', () => {
    const optional = { ...quotes, isOptional: true };
    expect(isOn(optional, undefined)).toBe(false);
    expect(isOn(optional, new Map([['quotes', 'on']]))).toBe(true);
    expect(isOn(quotes, new Map([['quotes', 'off']]))).toBe(false);
  });
});
