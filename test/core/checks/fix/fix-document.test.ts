import { describe, expect, it } from 'vitest';
import { fixDocument } from '../../../../src/core/checks/fix/fix-document.ts';
import { plainText, textContent } from '../../../../src/core/content.ts';
import {
  type Content,
  type Document,
  type Segment,
  segments,
  type Unit,
  units,
} from '../../../../src/core/document.ts';
import type { Finding } from '../../../../src/core/finding.ts';

function segment(id: string, target: Content, changes: Partial<Segment> = {}): Segment {
  return { kind: 'segment', id, state: 'final', source: textContent('Bonjour'), target, ...changes };
}

function unit(id: string, ...parts: Segment[]): Unit {
  const empty = { notes: [], originalData: [], glossary: [], matches: [], metadata: [] };
  return { kind: 'unit', id, translate: true, space: 'preserve', parts, ...empty };
}

function document(...files: (readonly Unit[])[]): Document {
  return {
    version: '2.1',
    srcLang: 'fr',
    trgLang: 'en',
    files: files.map((children, i) => ({ id: `f${i}`, notes: [], children })),
  };
}

const text = (value: string): Content => textContent(value);

/** A check that wants each `find` to become `put`. */
function wants(find: string, put: readonly string[], ruleId = 'rule'): (document: Document) => readonly Finding[] {
  return (given) => {
    const findings: Finding[] = [];
    for (const { id, parts } of units(given)) {
      for (const part of parts) {
        if (part.kind !== 'segment' || !part.target) continue;
        const target = plainText(part.target);
        for (let start = target.indexOf(find); start >= 0; start = target.indexOf(find, start + find.length)) {
          const place = { unit: id, segment: part.id, side: 'target' as const, start, end: start + find.length };
          const said = { ruleId, category: 'style' as const, severity: 'minor' as const, message: 'Change it.' };
          findings.push({ ...said, ...place, expected: put });
        }
      }
    }
    return findings;
  };
}

function targets(given: Document): readonly string[] {
  return [...units(given)].flatMap((one) => segments(one).map(({ target }) => plainText(target ?? [])));
}

describe('fixDocument', () => {
  it('mends all places, keeps the state and everything that is not concerned', () => {
    const other = unit('u2', segment('s1', text('fine')));
    const before = document([unit('u1', segment('s1', text('a : b : c'))), other]);
    const { document: after, fixes } = fixDocument(before, wants(' :', [':']));
    expect(targets(after)).toEqual(['a: b: c', 'fine']);
    const [first, second] = [...units(after)];
    expect(second).toBe(other);
    expect(first && segments(first)[0]?.state).toBe('final');
    expect([...fixes.values()]).toEqual([
      {
        unit: 'u1',
        segment: 's1',
        before: 'a : b : c',
        after: 'a: b: c',
        edits: [
          { start: 1, end: 3, text: ':' },
          { start: 5, end: 7, text: ':' },
        ],
        ruleIds: ['rule'],
      },
    ]);
  });

  it('goes on with what a fix lays bare, and then has nothing left', () => {
    const before = document([unit('u1', segment('s1', text('a     b')))]);
    const { document: after, fixes } = fixDocument(before, wants('  ', [' ']));
    expect(targets(after)).toEqual(['a b']);
    expect([...fixes.values()].map(({ edits }) => edits)).toEqual([[{ start: 1, end: 6, text: ' ' }]]);
    expect(fixDocument(after, wants('  ', [' '])).document).toBe(after);
  });

  it('ends where fixes never end', () => {
    const before = document([unit('u1', segment('s1', text('a')))]);
    const { document: after } = fixDocument(before, wants('a', ['aa']));
    expect(targets(after)[0]?.length).toBeLessThanOrEqual(2 ** 8);
  });

  it('does nothing where several texts would do, none is named, or the text is the same', () => {
    const before = document([unit('u1', segment('s1', text('a “b” c')))]);
    for (const put of [['«', '‹'], [], ['“']]) expect(fixDocument(before, wants('“', put)).document).toBe(before);
  });

  it('leaves codes where they are, and a fix across one to a person', () => {
    const code: Content = [
      { kind: 'text', text: 'a  ' },
      { kind: 'ph', id: '1' },
      { kind: 'text', text: ' b  c' },
    ];
    const { document: after } = fixDocument(document([unit('u1', segment('s1', code))]), wants('  ', [' ']));
    const [only] = [...units(after)];
    expect(only && segments(only)[0]?.target).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'ph', id: '1' },
      { kind: 'text', text: ' b c' },
    ]);
  });

  it('leaves alone what an annotation says is not to be translated', () => {
    const target: Content = [
      { kind: 'sm', id: 'm1', type: 'generic', translate: false },
      { kind: 'text', text: 'x  y' },
      { kind: 'em', id: 'm1' },
      { kind: 'text', text: ' x  y' },
    ];
    const { document: after } = fixDocument(document([unit('u1', segment('s1', target))]), wants('  ', [' ']));
    expect(targets(after)).toEqual(['x  y x y']);
  });

  it('of two fixes that overlap makes the first, and asks again', () => {
    const both = (given: Document) => [...wants('b  :', ['b:'], 'long')(given), ...wants('  ', [' '], 'short')(given)];
    const before = document([unit('u1', segment('s1', text('a b  : c')))]);
    const { document: after, fixes } = fixDocument(before, both);
    expect(targets(after)).toEqual(['a b: c']);
    expect([...fixes.values()].map(({ ruleIds }) => ruleIds)).toEqual([['long']]);
  });

  it('keeps apart units of several files that have the same id', () => {
    const before = document([unit('u1', segment('s1', text('a  b')))], [unit('u1', segment('s1', text('c d  e')))]);
    const { document: after, fixes } = fixDocument(before, wants('  ', [' ']));
    expect(targets(after)).toEqual(['a b', 'c d e']);
    expect(fixes.size).toBe(2);
  });
});
