import { describe, expect, it } from 'vitest';
import type { SegmentEffect } from '../../../../src/core/terms/effect/effect.ts';
import { changeMarkdown } from '../../../../src/core/terms/effect/markdown.ts';
import type { ChangeReport } from '../../../../src/core/terms/effect/report.ts';
import { changeText } from '../../../../src/core/terms/effect/text.ts';

function effect(more: Partial<SegmentEffect> = {}): SegmentEffect {
  return {
    kind: 'wrong',
    unit: 'u1',
    segment: 's1',
    state: 'final',
    source: 'L’*IA* [ici]\nou <là>',
    target: 'AI | here',
    words: 4,
    concepts: ['ai'],
    sourceTerms: [{ start: 3, end: 5 }],
    targetTerms: [{ start: 0, end: 2 }],
    came: [{ ruleId: 'term-forbidden', category: 'terminology', severity: 'major', message: 'Not “AI_”.' }],
    gone: [],
    ...more,
  };
}

function report(effects: readonly SegmentEffect[]): ChangeReport {
  return {
    before: 'feature_a',
    after: 'HEAD',
    diff: {
      concepts: [
        { concept: 'ai', kind: 'changed', names: { en: 'AI' }, changes: [{ what: 'subjectField', after: 'law\n# x' }] },
        { concept: 'b', kind: 'added', names: {}, changes: [] },
        { concept: 'c', kind: 'added', names: {}, changes: [] },
      ],
    },
    files: [{ file: 'en/a.xlf', srcLang: 'fr', trgLang: 'en', effects }],
  };
}

describe('a change of the termbase as Markdown', () => {
  it('shows texts as they are, on one line, with the terms in bold', () => {
    const lines = changeMarkdown(report([effect()])).split('\n');
    expect(lines).toContain('  - fr: L’\\***IA**\\* \\[ici\\] ou \\<là\\>');
    expect(lines).toContain('  - en: **AI** \\| here');
    expect(lines).toContain('  - term-forbidden: Not “AI\\_”.');
    expect(lines).toContain('  - subject field added: “law \\# x”');
    expect(lines[0]).toBe('## Termbase: feature\\_a → HEAD');
    expect(lines[2]).toBe('2 concepts added, 1 changed.');
  });

  it('ends a long list and says where the rest is', () => {
    const markdown = changeMarkdown(report(Array.from({ length: 120 }, () => effect())));
    expect(markdown.match(/^- en\/a\.xlf/gmu)).toHaveLength(100);
    expect(markdown).toContain('- … and 20 more; `--format json` has all.');
    expect(markdown).toContain('| become wrong | 120 | 480 |');
  });
});

describe('a change of the termbase as text', () => {
  it('tells what came on segments that become wrong, and what is gone on those that become right', () => {
    const right = effect({ kind: 'right', came: [], gone: effect().came, segment: 's2' });
    const text = changeText(report([effect(), right]));
    expect(text).toContain('  en  1 segment becomes wrong (4 words), 1 segment becomes right (4 words)');
    expect(text).toContain('    term-forbidden: Not “AI_”.');
    expect(text).toContain('    gone: term-forbidden: Not “AI_”.');
    expect(text.split('\n')).toContain('    fr  L’*IA* [ici] ou <là>');
  });
});
