import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff, validateXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { damaged } from '../damaged.ts';
import { soundDocument } from './arbitrary-document.ts';

/** Pieces that hurt where they are put. */
const pieces = [
  ...['<', '>', '&', '"', "'", '</unit>', '<unit id="u1">', '</source>', '<segment>', '<mrk id="1">', '<sc id="1"/>'],
  ...[
    '<ec startRef="1"/>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '&#0;',
    '&e;',
    ' id="1"',
    'xmlns="x"',
    '\u0000',
  ],
];

/** Texts of work files with pieces deleted, doubled, moved or put in. */
const mutated: fc.Arbitrary<string> = damaged(
  soundDocument.map((document) => [...writeXliff(document)].join('')),
  pieces,
);

describe('a damaged work file', () => {
  it('gives a document with findings, or a problem with its place, and never an exception', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const reading = readXliff(text, 'a.xlf');
        if ('problem' in reading) {
          expect(reading.problem.message).toMatch(/\.$/u);
          expect(reading.problem.line).toBeGreaterThanOrEqual(1);
          expect(reading.problem.column).toBeGreaterThanOrEqual(1);
          expect(validateXliff(text, 'a.xlf').valid).toBe(false);
        } else {
          const again = [...writeXliff(reading.document)].join('');
          expect('problem' in readXliff(again, 'a.xlf')).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
