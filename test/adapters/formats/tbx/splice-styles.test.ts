import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readTbx,
  spliceTbx,
  type TbxStyle,
  validateTbx,
  writeTbx,
} from '../../../../src/adapters/formats/tbx/index.ts';
import { mergeTermbases } from '../../../../src/core/terms/merge-termbases.ts';
import type { Termbase } from '../../../../src/core/terms/termbase.ts';
import { anyTermbase } from './arbitrary-termbase.ts';

function read(text: string): Termbase {
  const reading = readTbx(text, 'a.tbx');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.termbase;
}

/** The characters of the first text in the second, in order, and how many are left over. */
function isWithin(before: string, after: string): boolean {
  let at = 0;
  for (let i = 0; i < after.length; i++) if (after[i] === before[at]) at++;
  return at === before.length;
}

describe.each(['dca', 'dct', 'tbx2'] satisfies TbxStyle[])('adding to a file in the style %s', (style) => {
  it('gives what merging gives, keeps what the file had, and breaks no rule of the standard', () => {
    const sound = anyTermbase.filter(({ concepts }) => concepts.length > 0);
    fc.assert(
      fc.property(sound, anyTermbase, (termbase, more) => {
        const text = [...writeTbx(termbase, style)].join('');
        const before = read(text);
        const added = { path: 'b', termbase: { concepts: more.concepts } };
        const after = mergeTermbases([{ path: 'a', termbase: before }, added]).termbase;
        const result = spliceTbx(text, before, after);
        const all = ({ concepts }: Termbase) => [...writeTbx({ concepts })].join('');
        expect(all(read(result?.text ?? ''))).toBe(all(after));
        // Which of several further elements stand where is not for adding to know.
        if (result?.rewritten.length === 0 && result.type === undefined)
          expect(isWithin(text.replaceAll(/\s+/gu, ''), result.text.replaceAll(/\s+/gu, ''))).toBe(true);
        const checked = validateTbx((result?.text ?? '').replaceAll(/ id="[gxy]"/gu, ''), 'a.tbx');
        expect('findings' in checked && checked.findings.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
