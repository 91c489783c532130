import { describe, expect, it } from 'vitest';
import { targetMissing } from '../../../src/core/checks/completeness/target-missing.ts';
import { acrossChecks, checkRules, checks, documentChecks } from '../../../src/core/checks/index.ts';

const atWork = [...checks, ...documentChecks, ...acrossChecks, targetMissing];

describe('the list of checks, by which they are set and documented', () => {
  it('has every check that is at work once, and no other', () => {
    const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id).sort();
    expect(ids(checkRules)).toEqual(ids(atWork));
    expect(new Set(ids(checkRules)).size).toBe(checkRules.length);
  });

  it('has the checks themselves, with what they ask and say', () => {
    expect(new Set(checkRules)).toEqual(new Set(atWork));
  });
});
