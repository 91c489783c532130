import { describe, expect, it } from 'vitest';
import { type ConvertOptions, convertXliff } from '../../../../src/adapters/formats/xliff/edit/index.ts';
import { readXliff, validateXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { replaceUnits } from '../../../../src/adapters/formats/xliff/replace-units.ts';
import { plainText } from '../../../../src/core/content.ts';
import { type Document, mapUnits, units } from '../../../../src/core/document.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { type Finding, isAtLeast } from '../../../../src/core/finding.ts';
import { splitterFor } from '../../../../src/core/segment/split.ts';
import { fr } from '../../../../src/languages/fr/index.ts';
import { fuzz } from './mutate.ts';
import { missingTexts, textsIn } from './texts-in.ts';
import { xliffSamples } from './xliff-samples.ts';

const isContent = (local: string) => local === 'source' || local === 'target';

/** What a person would call the same document: all its sources and targets as text, unit by unit. */
function sourcesOf(document: Document): string[] {
  return [...units(document)].map((unit) => plainText(assembleSource(unit)));
}

/** A code that is open only because a target is missing is written as isolated, as the standard wants it. */
function comparable(document: Document): string {
  return JSON.stringify(document, (key, value: unknown) => (key === 'isolated' ? undefined : value), 1);
}

function isSound({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return !findings.some(({ severity }) => isAtLeast(severity, 'major'));
}

const options: readonly ConvertOptions[] = [
  { join: true },
  { split: splitterFor(fr.segmentation) },
  { removeAnnotations: true },
  { removeExtensions: true },
  { removeForeign: true },
  { pseudo: true },
  { to: '2.0' },
  { to: '2.2' },
];

describe('XLIFF 2 that was damaged', () => {
  it('is read with every text kept and written to what reads the same, or is refused with a sentence', () => {
    fuzz('xliff', xliffSamples, (text) => {
      const reading = readXliff(text, 'a.xlf');
      if ('problem' in reading) {
        expect(reading.problem.message).toMatch(/\.$/u);
        expect(Math.min(reading.problem.line, reading.problem.column)).toBeGreaterThanOrEqual(1);
        return;
      }
      const found = textsIn(text, isContent);
      expect(missingTexts(found, reading.document)).toEqual([]);
      const written = [...writeXliff(reading.document)].join('');
      const again = readXliff(written, 'a.xlf');
      if ('problem' in again) throw new Error(`${again.problem.message}\n${written}`);
      expect(missingTexts(found, again.document)).toEqual([]);
      if (!isSound(reading)) return;
      expect([...writeXliff(again.document)].join('')).toBe(written);
      expect(comparable(again.document)).toBe(comparable(reading.document));
    });
  });

  it('is converted only where it is valid, to what is valid and has the same texts', () => {
    fuzz(
      'xliff convert',
      xliffSamples,
      (text, number) => {
        const { valid, findings } = validateXliff(text, 'a.xlf');
        const reading = readXliff(text, 'a.xlf');
        if ('problem' in reading) return expect(valid).toBe(false);
        expect(reading.findings).toEqual(findings);
        expect(valid).toBe(isSound({ findings }));
        if (!valid) return;
        expect(convertXliff(text, 'a.xlf', {}).text).toBe(text);
        const option = options[number % options.length] ?? {};
        const converted = convertXliff(text, 'a.xlf', option);
        if (converted.text === undefined) return expect(converted.findings).not.toEqual([]);
        expect(
          validateXliff(converted.text, 'a.xlf').findings.filter(({ severity }) => isAtLeast(severity, 'major')),
        ).toEqual([]);
        const after = readXliff(converted.text, 'a.xlf');
        if ('problem' in after) throw new Error(after.problem.message);
        expect(sourcesOf(after.document)).toEqual(sourcesOf(reading.document));
      },
      { oneIn: 4 },
    );
  });

  it('has one unit replaced and the rest left byte for byte, or is written anew', () => {
    fuzz(
      'xliff splice',
      xliffSamples,
      (text) => {
        const reading = readXliff(text, 'a.xlf');
        if ('problem' in reading || !isSound(reading)) return;
        const [first] = units(reading.document);
        if (!first) return;
        const note = { text: 'ajoutée' };
        const after = mapUnits(reading.document, (unit) =>
          unit === first ? { ...unit, notes: [...unit.notes, note] } : unit,
        );
        const spliced = replaceUnits(text, reading.document, after);
        const again = readXliff(spliced, 'a.xlf');
        if ('problem' in again) throw new Error(again.problem.message);
        expect([...writeXliff(again.document)].join('')).toBe([...writeXliff(after)].join(''));
      },
      { oneIn: 4 },
    );
  });
});
