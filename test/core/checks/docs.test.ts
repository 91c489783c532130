import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksPage } from '../../../scripts/checks-docs.mjs';
import { checkGroups, checkRules } from '../../../src/core/checks/index.ts';

it('docs/checks.md is what the checks say: node scripts/checks-docs.mjs', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage(checkGroups));
});

it('each check that needs no termbase has a measured rate of false alarms: node bench/checks --update', () => {
  const unmeasured = checkRules.filter(({ falseAlarms }) => falseAlarms === undefined);
  expect(unmeasured.filter(({ category }) => category !== 'terminology')).toEqual([]);
});
