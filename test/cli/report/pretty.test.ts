import { describe, expect, it } from 'vitest';
import { ContextCollector } from '../../../src/cli/report/check/contexts.ts';
import { prettyCheck } from '../../../src/cli/report/check/pretty.ts';
import type { Document } from '../../../src/core/document.ts';
import type { Finding } from '../../../src/core/finding.ts';

function documentOf(rows: readonly (readonly [source: string, target?: string])[], trgLang = 'en'): Document {
  const empty = { notes: [], originalData: [], glossary: [], matches: [], metadata: [] };
  const children = rows.map(([source, target], i) => ({
    kind: 'unit' as const,
    id: `u${i + 1}`,
    translate: true,
    space: 'preserve' as const,
    parts: [
      {
        kind: 'segment' as const,
        id: 's1',
        state: 'translated' as const,
        source: [{ kind: 'text' as const, text: source }],
        ...(target !== undefined && { target: [{ kind: 'text' as const, text: target }] }),
      },
    ],
    ...empty,
  }));
  return { version: '2.1', srcLang: 'fr', trgLang, files: [{ id: 'f1', notes: [], children }] };
}

const base = { category: 'style', severity: 'minor', file: 'en/a.xlf', srcLang: 'fr', trgLang: 'en' } as const;

const spaced: Finding = {
  ...base,
  ruleId: 'space-before-mark',
  unit: 'u2',
  segment: 's1',
  side: 'target',
  start: 20,
  end: 22,
  message: 'There is a space before “:”, as in French. English has none there.',
  actual: ' :',
};
const rows = [
  ['Bonjour.', 'Hello.'],
  ['Les règles sont simples : un arbitre, 30 pays.', 'The rules are simple : one referee, 31 countries.'],
] as const;

function printed(findings: readonly Finding[], useColour = false, checked = ['en/a.xlf']): string {
  const contexts = new ContextCollector();
  contexts.see(documentOf(rows), 'en/a.xlf', findings);
  return [...prettyCheck(findings, checked, contexts, { useColour, width: 80 })].join('');
}

describe('prettyCheck', () => {
  it('shows where, how bad, what, and both sides with the place marked', () => {
    expect(printed([spaced])).toBe(`en/a.xlf  1 minor

  u2 s1  minor                                                 space-before-mark
    There is a space before “:”, as in French. English has none there.
      fr │ Les règles sont simples : un arbitre, 30 pays.
      en │ The rules are simple·: one referee, 31 countries.
         │                     ^^

`);
  });

  it('goes by the order of segments, and tells the source of a segment once', () => {
    const greeting: Finding = { ...base, ruleId: 'greeting', unit: 'u1', segment: 's1', message: 'Greet.' };
    const number: Finding = { ...spaced, ruleId: 'number', severity: 'major', start: 36, end: 38, message: 'No.' };
    const text = printed([spaced, number, greeting]);
    expect(text).toMatch(/^en\/a\.xlf {2}1 major, 2 minor\n/u);
    expect(text.indexOf('greeting')).toBeLessThan(text.indexOf('space-before-mark'));
    expect(text.match(/fr │ Les règles/gu)).toHaveLength(1);
  });

  it('marks the source where the finding is about the source', () => {
    const finding: Finding = { ...spaced, side: 'source', start: 38, end: 40, message: 'No 30 there.' };
    expect(printed([finding])).toContain(`fr │ Les règles sont simples : un arbitre, 30 pays.
         │                                       ^^
      en │ The rules are simple : one referee, 31 countries.`);
  });

  it('names a file without findings, and one that no document is of', () => {
    const bad: Finding = {
      ...base,
      file: 'terms.tbx',
      ruleId: 'tbx',
      line: 3,
      column: 7,
      message: 'A term is missing.',
    };
    const text = printed([bad], false, ['en/a.xlf']);
    expect(text).toContain('en/a.xlf: no findings\n');
    expect(text).toContain('terms.tbx  1 minor\n\n  3:7  minor ');
  });

  it('quotes what the finding has where the text is not known', () => {
    const text = printed([{ ...spaced, unit: 'elsewhere', actual: 'a\u001B[2Jb' }]);
    expect(text).toContain('en │ a\\u001b[2Jb');
  });

  it('has colours only where they are asked for, and never obeys a text', () => {
    const hostile = { ...spaced, unit: 'u\u001B[2J', ruleId: 'x\u0007', message: 'Stop\u009B2J.', file: '\u001B]0;x' };
    expect(printed([spaced, hostile])).not.toMatch(/[^\P{Cc}\n]/u);
    expect(printed([spaced], true)).toContain('\u001B[33mminor\u001B[39m');
  });

  it('says how many it leaves out', () => {
    const many = Array.from({ length: 5002 }, () => spaced);
    expect(printed(many)).toMatch(/\n2 more findings not shown here; --format json has all\.\n$/u);
  });
});
