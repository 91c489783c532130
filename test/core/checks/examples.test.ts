import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/core/checks/check.ts';
import { checkRules } from '../../../src/core/checks/index.ts';
import { findingsInExample } from './examples.ts';

const tools = {};

const name = (example: Example) => ('texts' in example ? example.texts : example).join(' | ');

describe.each(checkRules.filter(({ examples }) => examples).map((rule) => [rule.id, rule] as const))(
  'the examples of %s',
  (_, rule) => {
    it.each((rule.examples?.passes ?? []).map((example) => [name(example), example] as const))(
      'pass: %s',
      (_, example) => {
        expect(findingsInExample(rule, example, tools)).toEqual([]);
      },
    );

    it.each((rule.examples?.fails ?? []).map((example) => [name(example), example] as const))(
      'fail: %s',
      (_, example) => {
        const ids = findingsInExample(rule, example, tools).map(({ ruleId }) => ruleId);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids)).toEqual(new Set([rule.id]));
      },
    );
  },
);
