import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff12, validateXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { damaged } from '../damaged.ts';
import { soundDocument } from '../xliff/arbitrary-document.ts';
import { memoq, omegat, trados, weblate } from './samples.ts';

/** Pieces that hurt where they are put. */
const pieces = [
  ...['<', '>', '&', '"', '</trans-unit>', '<trans-unit id="u1">', '</source>', '<target>', '<seg-source>'],
  ...['<mrk mtype="seg" mid="1">', '</mrk>', '<g id="1">', '</g>', '<bx id="1"/>', '<ex id="1"/>', '<ph id="1">a</ph>'],
  ...['<![CDATA[', ']]>', '<!--', '-->', '<?', '?>', '&#0;', '&e;', ' id="1"', 'xmlns="x"', '\u0000', '\ud800'],
];

const file: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(trados, memoq, omegat, weblate),
  fc
    .tuple(soundDocument, fc.boolean())
    .map(([document, fillTargets]) => [...writeXliff12(document, { fillTargets })].join('')),
);

const mutated: fc.Arbitrary<string> = damaged(file, pieces);

/** Well-formed mutations: tags and attribute values put in the place of others, so that the reader sees every disorder. */
const wellFormed: fc.Arbitrary<string> = fc
  .tuple(file, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }))
  .map(([original, swaps]) => {
    let text = original;
    for (const [from, to] of swaps) {
      const values = [...text.matchAll(/"[^"<>&]*"|<(?:x|bx|ex|mrk)(?: [^<>]*)?\/>/gu)].filter(
        ({ index }) => !text.slice(0, index).endsWith('version=') && !/xmlns[^ ]*=$/u.test(text.slice(0, index)),
      );
      const a = values[from % values.length];
      const b = values[to % values.length];
      if (!a || !b || a[0].startsWith('<') !== b[0].startsWith('<')) continue;
      text = text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length);
    }
    return text;
  });

describe('a damaged file', () => {
  it.each([
    ['at any place', mutated],
    ['in its attributes and codes', wellFormed],
  ])('%s gives a document with findings, or a problem with its place, and never an exception', (_where, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readXliff12(text, 'a.xlf');
        const { valid } = validateXliff12(text, 'a.xlf');
        if ('problem' in reading) {
          expect(valid).toBe(false);
          expect(reading.problem.message).toMatch(/\.$/u);
          expect(reading.problem.line).toBeGreaterThanOrEqual(1);
          expect(reading.problem.column).toBeGreaterThanOrEqual(1);
        } else {
          const again = [...writeXliff12(reading.document)].join('');
          expect('problem' in readXliff12(again, 'a.xlf')).toBe(false);
        }
      }),
      { numRuns: 1000, seed: 12 },
    );
  });
});
