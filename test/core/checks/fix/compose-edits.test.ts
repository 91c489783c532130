import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeEdits } from '../../../../src/core/checks/fix/compose-edits.ts';
import type { TextEdit } from '../../../../src/core/terms/replace/edit-content.ts';

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

/** Edits that are ascending and apart, in a text of that length. */
function edits(length: number): fc.Arbitrary<readonly TextEdit[]> {
  const pair = fc.record({ gap: fc.nat(4), width: fc.integer({ min: 1, max: 3 }), text: fc.string({ maxLength: 3 }) });
  return fc.array(pair, { maxLength: 6 }).map((pairs) => {
    const list: TextEdit[] = [];
    let at = 0;
    for (const { gap, width, text } of pairs) {
      const start = at + gap;
      if (start + width > length) break;
      list.push({ start, end: start + width, text });
      at = start + width;
    }
    return list;
  });
}

describe('composeEdits', () => {
  it('does what one list of edits and then another one does', () => {
    const cases = fc
      .string({ minLength: 0, maxLength: 30 })
      .chain((text) => fc.tuple(fc.constant(text), edits(text.length)))
      .chain(([text, first]) => fc.tuple(fc.constant(text), fc.constant(first), edits(apply(text, first).length)));
    fc.assert(
      fc.property(cases, ([text, first, second]) => {
        const composed = composeEdits(first, second);
        expect(apply(text, composed)).toBe(apply(apply(text, first), second));
        composed.forEach(({ start }, i) => {
          expect(start).toBeGreaterThan(composed[i - 1]?.end ?? -1);
        });
      }),
    );
  });

  it('joins edits that touch', () => {
    const first = [{ start: 1, end: 3, text: ' ' }];
    expect(composeEdits(first, [{ start: 1, end: 3, text: ':' }])).toEqual([{ start: 1, end: 4, text: ':' }]);
  });

  it('keeps what stands far apart apart', () => {
    const first = [{ start: 2, end: 4, text: '' }];
    const second = [{ start: 8, end: 9, text: '!' }];
    expect(composeEdits(first, second)).toEqual([
      { start: 2, end: 4, text: '' },
      { start: 10, end: 11, text: '!' },
    ]);
  });
});
