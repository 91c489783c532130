import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakRule } from '../../../../src/core/segment/break-rules/break-rules.ts';
import { splitterOf } from '../../../../src/core/segment/break-rules/split-by-rules.ts';
import type { Decision } from '../../../../src/core/segment/splitter.ts';

const yes = (beforeBreak: string, afterBreak: string): BreakRule => ({ isBreak: true, beforeBreak, afterBreak });
const no = (beforeBreak: string, afterBreak: string): BreakRule => ({ isBreak: false, beforeBreak, afterBreak });

function split(text: string, ...rules: readonly BreakRule[]): readonly string[] {
  return splitterOf([{ name: 'R', rules }])(text).map(({ start, end }) => text.slice(start, end));
}

function decisions(text: string, ...rules: readonly BreakRule[]): readonly Decision[] {
  const told: Decision[] = [];
  splitterOf([{ name: 'R', rules }])(text, (decision) => told.push(decision));
  return told;
}

const end = yes('\\.', '\\s');

describe('a splitter by break rules', () => {
  it('breaks where the text before ends with one expression and the text after begins with the other', () => {
    expect(split('Il part. Elle reste. 3.5', end)).toEqual(['Il part.', 'Elle reste.', '3.5']);
  });

  it('follows the first rule that matches', () => {
    expect(split('M. Ky part. Fin', no('M\\.', ''), end)).toEqual(['M. Ky part.', 'Fin']);
    expect(split('M. Ky part. Fin', end, no('M\\.', ''))).toEqual(['M.', 'Ky part.', 'Fin']);
  });

  it('asks the rules of several language rules one after the other', () => {
    const text = 'M. Ky part. Fin';
    const sets = [
      { name: 'A', rules: [no('M\\.', '\\s')] },
      { name: 'B', rules: [end] },
    ];
    const found = splitterOf(sets)(text).map(({ start, end: to }) => text.slice(start, to));
    expect(found).toEqual(['M. Ky part.', 'Fin']);
  });

  it('has one sentence where there is no rule, and none where there is no text', () => {
    expect(split(' Il part. Fin ')).toEqual(['Il part. Fin']);
    expect(split('', end)).toEqual([]);
    expect(split(' \n ', yes('', ''))).toEqual([]);
  });

  it('takes a missing expression as matching anything', () => {
    expect(split('a;b;c', yes(';', ''))).toEqual(['a;', 'b;', 'c']);
    expect(split('a;b;c', yes('', ';'))).toEqual(['a', ';b', ';c']);
    expect(split('abc', yes('', ''))).toEqual(['a', 'b', 'c']);
  });

  it('sees the whole text with both expressions, not only the current sentence', () => {
    expect(split('a. b. c. d', no('a\\. b\\.', ''), end)).toEqual(['a.', 'b. c.', 'd']);
    expect(split('a. b. c. d', no('', ' b\\. c\\.'), end)).toEqual(['a. b.', 'c.', 'd']);
  });

  it('makes one break of those before, inside and after one stretch of white space', () => {
    expect(split('a.  b.\u00a0 c', end, yes('\\.\\s', ''), yes('\\.\\s+', '\\w'))).toEqual(['a.', 'b.', 'c']);
  });

  it('breaks at one place of white space even where an exception holds at another', () => {
    expect(split('M. Ky', no('M\\.', '\\s'), yes('\\.\\s', ''))).toEqual(['M.', 'Ky']);
  });

  it('never parts the halves of a character', () => {
    expect(split('😀😀', yes('', ''))).toEqual(['😀', '😀']);
  });

  it('breaks nothing where an expression is wrong, but says which', () => {
    const splitter = splitterOf([{ name: 'R', rules: [yes('(', '')] }]);
    expect(() => splitter('a')).toThrow('(');
  });
});

describe('what a splitter by break rules tells', () => {
  it('is each break with the rule and its place in its language rule', () => {
    expect(decisions('Il part.  Fin', no('x', ''), { ...end, comment: 'Un point' })).toEqual([
      {
        end: 8,
        next: 10,
        verdict: 'break',
        rule: { name: 'R 2', intent: 'Breaks after ‹\\.› and before ‹\\s›: Un point.' },
      },
    ]);
  });

  it('is each exception without which a later rule would have broken, and no other', () => {
    expect(
      decisions('M. Ky, Mme Ly. Fin', no('M\\.', ''), no('Ky', ''), end, no('Ly\\.', '')).map(
        ({ end: at, verdict, rule }) => [at, verdict, rule.name],
      ),
    ).toEqual([
      [2, 'join', 'R 1'],
      [14, 'break', 'R 3'],
    ]);
  });

  it('is one decision for a stretch of white space, the break if there is one', () => {
    const told = decisions('M.  Ky', no('M\\.', '\\s'), yes('\\.', ''), yes('\\.\\s', ''));
    expect(told.map(({ end: at, next, verdict, rule }) => [at, next, verdict, rule.name])).toEqual([
      [2, 4, 'break', 'R 3'],
    ]);
  });

  it('is nothing about white space at the start and the end of the text', () => {
    expect(decisions(' a. ', yes('', '\\s'), yes('\\s', ''))).toEqual([]);
  });

  it('cuts long expressions and is one line', () => {
    const [told] = decisions('a. b', { ...yes(`\\.|${'x'.repeat(200)}`, '\\s'), comment: 'one\n two' });
    expect(told?.rule.intent).toMatch(/^Breaks after ‹.{59}…› and before ‹\\s›: one two\.$/u);
  });
});

describe('sentences by break rules', () => {
  const rules = [no('M\\.', '\\s'), yes('[.!?]', '\\s'), yes('\\n', ''), yes('', '—'), yes('a', 'a')];
  const splitter = splitterOf([{ name: 'R', rules }]);
  const anyText = fc.string({
    unit: fc.constantFrom('M', 'a', '.', '!', ' ', '\u00a0', '\n', '—', '😀', '\ud83d'),
    maxLength: 40,
  });

  it('are in order, without white space around them, and leave only white space between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end: to } of splitter(text)) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(to).toBeGreaterThan(start);
          expect(text.slice(start, to)).toBe(text.slice(start, to).trim());
          from = to;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('end where breaks were told, and only there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const told: Decision[] = [];
        const sentences = splitter(text, (decision) => told.push(decision));
        const breaks = told.filter(({ verdict }) => verdict === 'break');
        expect(sentences.slice(0, -1).map((each) => each.end)).toEqual(breaks.map((each) => each.end));
        expect(sentences.slice(1).map((each) => each.start)).toEqual(breaks.map((each) => each.next));
      }),
      { numRuns: 500 },
    );
  });

  it('are what the rules say at each place, asked one by one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ends = new Set(splitter(text).map((each) => each.end));
        for (let offset = 1; offset < text.length; offset++) {
          if (/^\s/u.test(text.slice(offset - 1)) || text.slice(offset).trim() === '') continue;
          if (/\s/u.test(text[offset] ?? '')) continue;
          const first = rules.find(
            (rule) =>
              new RegExp(`(?:${rule.beforeBreak})$`, 'u').test(text.slice(0, offset)) &&
              new RegExp(`^(?:${rule.afterBreak})`, 'u').test(text.slice(offset)),
          );
          const isPair = (text.codePointAt(offset - 1) ?? 0) > 0xffff;
          expect(ends.has(offset), JSON.stringify([text, offset])).toBe(first?.isBreak === true && !isPair);
        }
      }),
      { numRuns: 300 },
    );
  });

  // Work that grows with the square would not end before the test's timeout.
  it('are found in a long text of white space and breaks alone too', () => {
    for (const unit of ['. ', ' ', 'M. ', '.', 'a']) {
      const long = splitterOf([
        { name: 'R', rules: [...rules, yes('\\s', ''), yes('', '\\s'), no('(a|aa)*b', 'x*y')] },
      ]);
      const text = unit.repeat(200_000 / unit.length);
      let at = 0;
      for (const { start, end } of long(text)) {
        expect(at <= start && start < end && end <= text.length, JSON.stringify(unit)).toBe(true);
        at = end;
      }
    }
  });
});
