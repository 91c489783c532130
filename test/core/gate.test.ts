import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/core/finding.ts';
import { type Gate, judgeGate } from '../../src/core/gate.ts';
import { progressOf, sumProgress } from '../../src/core/progress.ts';
import { document, unit } from '../builders/document.ts';

const gate: Gate = {
  lowestState: 'translated',
  highestSeverity: 'minor',
  allowProposedTerms: false,
  requireApprovedTerms: false,
};
const done = { source: 'Un.', target: 'One.' };
const progress = (...units: Parameters<typeof unit>[]) =>
  progressOf(
    document(
      units.map((args) => unit(...args)),
      'en',
    ),
  );
const finding = (severity: Severity, ruleId = 'number'): Finding => ({
  ruleId,
  category: 'accuracy',
  severity,
  message: 'x',
});
const told = (...args: Parameters<typeof judgeGate>) =>
  judgeGate(...args).map(({ isMet, sentence }) => `${isMet ? '✓' : '✗'} ${sentence}`);

describe('progressOf', () => {
  it('counts segments and source words by state, and leaves out what is not translated', () => {
    const result = progress(['u1', [done, { source: 'Deux mots.' }]], ['u2', ['Comment (0)'], { translate: false }]);
    expect(result).toMatchObject({ units: 1, segments: 2, words: 3, withTarget: 1 });
    expect(result.byState).toEqual({
      initial: { segments: 1, words: 2 },
      translated: { segments: 1, words: 1 },
      reviewed: { segments: 0, words: 0 },
      final: { segments: 0, words: 0 },
    });
    expect(sumProgress([result, result])).toMatchObject({ segments: 4, words: 6, withTarget: 2 });
    expect(sumProgress([])).toMatchObject({ segments: 0 });
  });
});

describe('a gate', () => {
  it('is met when every demand is', () => {
    expect(told(gate, progress(['u1', [done]]), [finding('minor'), finding('neutral')])).toEqual([
      '✓ 1 of 1 segment is at least translated',
      '✓ 0 findings are worse than minor',
      '✓ 0 proposed terms are used',
    ]);
  });

  it('asks for the state', () => {
    expect(
      told({ ...gate, lowestState: 'reviewed' }, progress(['u1', [done, { ...done, state: 'final' }]]), [])[0],
    ).toBe('✗ 1 of 2 segments are at least reviewed');
  });

  it('asks for a target even where the state would do', () => {
    expect(told({ ...gate, lowestState: 'initial' }, progress(['u1', ['Un.']]), [])[0]).toBe(
      '✗ 0 of 1 segment is at least initial',
    );
  });

  it('asks for findings no worse than it allows', () => {
    expect(told(gate, progress(['u1', [done]]), [finding('major')])[1]).toBe('✗ 1 finding is worse than minor');
    expect(told({ ...gate, highestSeverity: 'major' }, progress(['u1', [done]]), [finding('major')])[1]).toBe(
      '✓ 0 findings are worse than major',
    );
  });

  it('asks for terms that are settled, unless it allows proposed ones', () => {
    const findings = [finding('neutral', 'term-proposed')];
    expect(told(gate, progress(['u1', [done]]), findings)[2]).toBe('✗ 1 proposed term is used');
    expect(told({ ...gate, allowProposedTerms: true }, progress(['u1', [done]]), findings)).toHaveLength(2);
  });

  it('asks for approved concepts only where it is told to', () => {
    const findings = [finding('neutral', 'concept-not-approved')];
    const strict = { ...gate, requireApprovedTerms: true };
    expect(told(gate, progress(['u1', [done]]), findings)).toHaveLength(3);
    expect(told(strict, progress(['u1', [done]]), findings)[3]).toBe('✗ 1 concept is used and not approved');
    expect(told(strict, progress(['u1', [done]]), [])[3]).toBe('✓ 0 concepts are used and not approved');
  });
});
