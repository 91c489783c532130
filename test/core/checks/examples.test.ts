import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/core/checks/check.ts';
import { checkRules } from '../../../src/core/checks/index.ts';
import { findingsInExample } from './examples.ts';
import { loadTools } from './tools.ts';

const tools = await loadTools();

const name = (example: Example) => ('texts' in example ? example.texts : example).join(' | ');

describe.each(checkRules.map((rule) => [rule.id, rule] as const))('the examples of %s', (_, rule) => {
  it('are at least one of each kind', () => {
    expect(rule.examples.passes.length).toBeGreaterThan(0);
    expect(rule.examples.fails.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.passes.map((example) => [name(example), example] as const))('pass: %s', (_, example) => {
    expect(findingsInExample(rule, example, tools)).toEqual([]);
  });

  it.each(rule.examples.fails.map((example) => [name(example), example] as const))('fail: %s', (_, example) => {
    const ids = findingsInExample(rule, example, tools).map(({ ruleId }) => ruleId);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids)).toEqual(new Set([rule.id]));
  });
});
