import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import type { Document } from '../../../../src/core/document.ts';
import { disorderedDocument, soundDocument } from '../xliff/arbitrary-document.ts';
import { type StrictSchema, strictSchema, whySkipped } from './strict-schema.ts';

const write = (document: Document, fillTargets: boolean) => [...writeXliff12(document, { fillTargets })].join('');

describe('a document written as XLIFF 1.2', () => {
  it('is valid', () => {
    fc.assert(
      fc.property(soundDocument, fc.boolean(), (document, fillTargets) => {
        const { findings } = validateXliff12(write(document, fillTargets), 'a.xlf');
        expect(findings.filter(({ severity }) => severity !== 'minor')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(whySkipped !== '')(`a document written as XLIFF 1.2, by the strict schema${whySkipped}`, () => {
  let schema: StrictSchema;

  beforeAll(() => {
    schema = strictSchema();
  });

  afterAll(() => schema.dispose());

  it.each([
    ['sound', soundDocument],
    ['with codes in any disorder', disorderedDocument],
  ])('is valid, %s', (_what, documents) => {
    fc.assert(
      fc.property(documents, fc.boolean(), (document, fillTargets) => {
        expect(schema.refusal(write(document, fillTargets))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
