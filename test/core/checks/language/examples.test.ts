import { describe, expect, it } from 'vitest';
import type { Example } from '../../../../src/core/checks/check.ts';
import { languageChecks } from '../../../../src/core/checks/language/index.ts';
import type { Target } from '../harness.ts';
import { marked } from './tools.ts';

describe.each(languageChecks.map((check) => [check.id, check] as const))('the examples of %s', (_, check) => {
  const { passes, fails } = check.examples;

  it.each(passes.map((example) => [textsOf(example)]))('let pass %s', ([to, source, target]) => {
    expect(marked(check, to as Target, source, target)).toEqual([]);
  });

  it.each(fails.map((example) => [textsOf(example)]))('report %s', ([to, source, target]) => {
    expect(marked(check, to as Target, source, target)).not.toEqual([]);
  });
});

function textsOf(example: Example): readonly [string, string, string] {
  const [to, source = '', target = ''] = 'texts' in example ? example.texts : example;
  return [to, source, target];
}
