import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/core/finding.ts';
import { FindingList } from '../../src/pipeline/finding-list.ts';

const finding = (severity: Severity, message: string): Finding => ({
  ruleId: 'number',
  category: 'accuracy',
  severity,
  message,
});

describe('a list of findings', () => {
  it('keeps so many, and the first of each worse severity beyond them', () => {
    const list = new FindingList(2);
    list.add([finding('minor', 'a'), finding('neutral', 'b'), finding('minor', 'c')]);
    list.add([finding('critical', 'd'), finding('major', 'e'), finding('critical', 'f')]);
    expect(list.kept.map(({ message }) => message)).toEqual(['a', 'b', 'd']);
    expect(list.leftOutCount).toBe(3);
  });
});
