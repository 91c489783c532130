import { describe, expect, it } from 'vitest';
import { readXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { readXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { isAtLeast } from '../../../../src/core/finding.ts';
import { memoq, omegat, trados, weblate } from '../xliff12/samples.ts';
import { fuzz } from './mutate.ts';
import { missingTexts, textsIn } from './texts-in.ts';

/** The elements whose text counts: the source is told once more by its segments, where there are some. */
function isContentOf(text: string): (local: string, parents: readonly string[]) => boolean {
  const source = text.includes('<seg-source') ? 'seg-source' : 'source';
  return (local, parents) => (local === source || local === 'target') && parents.at(-1) === 'trans-unit';
}

describe('XLIFF 1.2 that was damaged', () => {
  it('is read with every text kept and written to what reads the same, or is refused with a sentence', () => {
    fuzz('xliff12', [trados, memoq, omegat, weblate], (text) => {
      const reading = readXliff12(text, 'a.xlf');
      if ('problem' in reading) {
        expect(reading.problem.message).toMatch(/\.$/u);
        expect(Math.min(reading.problem.line, reading.problem.column)).toBeGreaterThanOrEqual(1);
        return;
      }
      const found = textsIn(text, isContentOf(text));
      const told = reading.findings.some(({ severity }) => isAtLeast(severity, 'major'));
      if (!told) expect(missingTexts(found, reading.document)).toEqual([]);
      const asNew = readXliff([...writeXliff(reading.document)].join(''), 'a.xlf');
      if ('problem' in asNew) throw new Error(asNew.problem.message);
      const written = [...writeXliff12(reading.document)].join('');
      const again = readXliff12(written, 'a.xlf');
      if ('problem' in again) throw new Error(`${again.problem.message}\n${written}`);
      if (!told) expect(missingTexts(found, again.document)).toEqual([]);
    });
  });
});
