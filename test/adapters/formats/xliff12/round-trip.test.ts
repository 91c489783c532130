import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { readXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import type { Document } from '../../../../src/core/document.ts';
import { disorderedDocument, soundDocument } from '../xliff/arbitrary-document.ts';

const old = (document: Document, fillTargets = false): string => [...writeXliff12(document, { fillTargets })].join('');
const current = (document: Document): string => [...writeXliff(document)].join('');

function readOld(text: string) {
  const reading = readXliff12(text, 'a.xlf');
  if ('problem' in reading) throw new Error(`${JSON.stringify(reading.problem)}\n${text}`);
  return reading;
}

/** The document as reading XLIFF 2 gives it. */
function settled(document: Document): Document {
  const reading = readXliff(current(document), 'a.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.document;
}

describe('a document written as XLIFF 1.2 and read again', () => {
  it('is the same document, down to the last byte of its XLIFF 2', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        expect(current(readOld(old(document)).document)).toBe(current(document));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same document with targets filled in: what was filled is not there', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        expect(current(readOld(old(document, true)).document)).toBe(current(document));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes when it is written once more', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        const text = old(document);
        expect(old(readOld(text).document)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('has no finding, whatever it holds', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        expect(readOld(old(document)).findings).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is well-formed even where the codes are in disorder', () => {
    fc.assert(
      fc.property(disorderedDocument, (document) => {
        expect('problem' in readXliff12(old(document), 'a.xlf')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a trans-unit', () => {
  it('has a source that is the seg-source without its segment marks, character for character', () => {
    fc.assert(
      fc.property(soundDocument, (document) => {
        const text = old(document);
        const pair =
          /<source>((?:(?!<\/source>)[\s\S])*)<\/source>\n *<seg-source>((?:(?!<\/seg-source>)[\s\S])*)<\/seg-source>/gu;
        for (const [, source, segmented = ''] of text.matchAll(pair)) expect(withoutMarks(segmented)).toBe(source);
      }),
      { numRuns: 200 },
    );
  });
});

function withoutMarks(xml: string): string {
  const isSegment: boolean[] = [];
  return xml.replace(/<mrk ([^>]*)>|<\/mrk>/gu, (tag, attributes?: string) => {
    if (attributes !== undefined) isSegment.push(/mtype="(?:seg|x-psr-ignorable)"/u.test(attributes));
    const isDropped = attributes === undefined ? isSegment.pop() : isSegment.at(-1);
    return isDropped ? '' : tag;
  });
}
