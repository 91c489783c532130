import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { readXliff12, validateXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import type { Document } from '../../../../src/core/document.ts';
import { disorderedDocument, soundDocument } from '../xliff/arbitrary-document.ts';
import { dialects } from './dialects.ts';
import { nativeDocument } from './native-document.ts';
import { type StrictSchema, strictSchema, whySkipped } from './strict-schema.ts';

/** A 1.2 file as a document of XLIFF 2. */
function workCopy(text: string): Document {
  const old = readXliff12(text, 'a.xlf');
  if ('problem' in old) throw new Error(old.problem.message);
  const reading = readXliff([...writeXliff(old.document)].join(''), 'w.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.document;
}

const write = (document: Document, fillTargets: boolean) => [...writeXliff12(document, { fillTargets })].join('');

/** A document without what other tools added under the prefix `my`. */
function withoutForeign(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === 'attributes' && Array.isArray(value))
      return value.filter(({ name }) => !/^(?:xmlns:)?my\b/u.test(name));
    if (key === 'elements') return value.filter((raw: string) => !raw.includes('urn:my'));
    return value;
  });
}

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

/** Xcode writes an attribute that 1.2 has not, which is carried along. */
const sound = Object.entries(dialects).filter(([name]) => name !== 'xcode.xliff');

describe.skipIf(whySkipped !== '')(`a document written as XLIFF 1.2, by the strict schema${whySkipped}`, () => {
  let lax: StrictSchema;
  let strict: StrictSchema;

  beforeAll(() => {
    lax = strictSchema('lax');
    strict = strictSchema('strict');
  });

  afterAll(() => {
    lax.dispose();
    strict.dispose();
  });

  it.each([
    ['sound', soundDocument],
    ['with markup inside its codes', nativeDocument],
    ['made from files of tools', fc.constantFrom(...sound.map(([, text]) => workCopy(text)))],
    ['with codes in any disorder', disorderedDocument],
  ])('is valid, %s', (_what, documents) => {
    fc.assert(
      fc.property(documents, fc.boolean(), (document, fillTargets) => {
        expect(lax.refusal(write(document, fillTargets))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is valid by the unchanged schema, where the document has no elements and attributes of other tools', () => {
    fc.assert(
      fc.property(soundDocument.map(withoutForeign), fc.boolean(), (document, fillTargets) => {
        expect(strict.refusal(write(document, fillTargets))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
