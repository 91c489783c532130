import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTbx, type TbxStyle, validateTbx, writeTbx } from '../../../../src/adapters/formats/tbx/index.ts';
import type { Termbase, TermbaseFrame } from '../../../../src/core/terms/termbase.ts';
import { anyTermbase } from './arbitrary-termbase.ts';

function read(text: string): Termbase {
  const reading = readTbx(text, 'a.tbx');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.termbase;
}

function write(termbase: Termbase, style?: TbxStyle): string {
  return [...writeTbx(termbase, style)].join('');
}

function findingsOf(text: string): readonly string[] {
  const result = validateTbx(text, 'a.tbx');
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const styles: readonly TbxStyle[] = ['dca', 'dct', 'tbx2'];

const anyFrame: fc.Arbitrary<TermbaseFrame> = fc.record(
  {
    lang: fc.constantFrom('fr', 'vi-VN'),
    dialect: fc.constantFrom('TBX-Core', 'TBX-Linguist'),
    header: fc.constant(
      '<tbxHeader><fileDesc><titleStmt><title>T</title></titleStmt><sourceDesc><p type="DCSName">a\n b</p></sourceDesc></fileDesc></tbxHeader>',
    ),
    back: fc.constant(
      '<back><refObjectSec type="respPerson"><refObject id="p1"><itemGrp><item type="fn">A</item><admin type="a">x</admin></itemGrp></refObject></refObjectSec></back>',
    ),
  },
  { requiredKeys: [] },
);

const framed = fc
  .tuple(anyTermbase, anyFrame)
  .map(([termbase, frame]): Termbase => (Object.keys(frame).length > 0 ? { ...termbase, frame } : termbase));

describe.each(styles)('a termbase in the style %s', (style) => {
  it('is read as it was written, with its frame', () => {
    fc.assert(
      fc.property(framed, (termbase) => {
        expect(read(write(termbase, style))).toEqual(termbase);
      }),
      { numRuns: 50 },
    );
  });

  it('comes back to the same bytes from any other', () => {
    fc.assert(
      fc.property(framed, fc.constantFrom(...styles), (termbase, other) => {
        const text = write(termbase, style);
        expect(write(read(write(read(text), other)), style)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('breaks no rule of the standard', () => {
    // One id stands once in a file, and a body has a concept.
    const sound = framed.filter(({ concepts }) => concepts.length > 0);
    fc.assert(
      fc.property(sound, (termbase) => {
        const text = write(termbase, style).replaceAll(/ id="[gxy]"/gu, '');
        expect(findingsOf(text)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
