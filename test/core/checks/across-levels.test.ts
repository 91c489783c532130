import { describe, expect, it } from 'vitest';
import { inconsistentTarget } from '../../../src/core/checks/consistency/inconsistent-target.ts';
import { joinPasses } from '../../../src/core/checks/join-passes.ts';
import { isOn, type Level } from '../../../src/core/checks/levels.ts';
import { runChecksOf } from '../../../src/core/checks/run.ts';
import { documentOf, environmentOf, type Target, unitsOf } from './harness.ts';

/** The findings on a file a language, each with levels of its own for the check. */
function found(levels: Readonly<Partial<Record<Target, Level>>>) {
  const pass = joinPasses([inconsistentTarget], isOn);
  const targets = { en: ['Read the page.', 'See that sheet.'], vi: ['Đọc trang này.', 'Xem tờ kia.'] } as const;
  for (const to of ['en', 'vi'] as const) {
    const document = documentOf(to, unitsOf(targets[to].map((target) => ({ source: 'Lire la page.', target }))));
    const level = levels[to];
    const own = level && { levels: new Map([[inconsistentTarget.id, level]]) };
    runChecksOf([], document, { ...environmentOf(to, { concepts: [] }), ...own }, [], pass);
  }
  return pass.findings().map(({ trgLang, severity }) => `${trgLang} ${severity}`);
}

describe('a check of all files', () => {
  it('has its own severity where nothing is said', () => {
    expect(found({})).toEqual(['en minor', 'vi minor']);
  });

  it('has the severity that is asked for in each file', () => {
    expect(found({ en: 'major' })).toEqual(['en major', 'vi minor']);
    expect(found({ en: 'neutral', vi: 'critical' })).toEqual(['en neutral', 'vi critical']);
  });

  it('says nothing of a file for which it is off', () => {
    expect(found({ vi: 'off' })).toEqual(['en minor']);
    expect(found({ en: 'off', vi: 'off' })).toEqual([]);
  });
});
