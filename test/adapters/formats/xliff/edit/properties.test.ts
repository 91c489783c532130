import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConvertOptions, convertXliff } from '../../../../../src/adapters/formats/xliff/edit/index.ts';
import { readXliff, validateXliff, writeXliff } from '../../../../../src/adapters/formats/xliff/index.ts';
import { plainText } from '../../../../../src/core/content.ts';
import { units } from '../../../../../src/core/document.ts';
import { splitterFor } from '../../../../../src/core/segment/split.ts';
import { fr } from '../../../../../src/languages/fr/index.ts';
import { soundDocument } from '../arbitrary-document.ts';
import { proseDocument } from './arbitrary-prose.ts';

const split = splitterFor(fr.segmentation);

const operations: Readonly<Record<string, ConvertOptions>> = {
  joining: { join: true },
  segmenting: { split },
  'joining and segmenting': { join: true, split },
  'removing annotations': { removeAnnotations: true },
  'removing extensions': { removeExtensions: true },
  'removing what is foreign': { removeForeign: true },
  'pseudo-translating': { pseudo: true },
  'making it 2.2': { to: '2.2' },
};

/** Comments, instructions and white space put where they mean nothing. */
const noise = fc.array(fc.constantFrom('', '<!-- a > b -->', '\n  ', '<?go on?>', '<!--<source>-->', '\t'), {
  minLength: 1,
  maxLength: 9,
});

/** A valid document with noise around its containers, its references and CDATA as people write them. */
const validText = fc
  .tuple(
    fc.oneof(
      soundDocument.map((document) => [...writeXliff(document)].join('')),
      proseDocument,
    ),
    noise,
    fc.boolean(),
  )
  .map(([text, insertions, usesCdata]) => {
    let count = 0;
    const noisy = text.replace(
      /(?=<(?:unit|segment|ignorable|source|target)[ >])/gu,
      () => insertions[count++ % insertions.length] ?? '',
    );
    return usesCdata ? noisy.replace(/>([^<&\]]+)<\/source>/gu, '><![CDATA[$1]]></source>') : noisy;
  })
  .filter((text) => validateXliff(text, 'a.xlf').valid);

/** The plain text of each unit's source. */
function sources(text: string): readonly string[] {
  const reading = readXliff(text, 'a.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return [...units(reading.document)].map(({ parts }) => parts.map(({ source }) => plainText(source)).join(''));
}

it('the documents of French prose are valid, and most have something to segment', () => {
  const texts = fc.sample(proseDocument, { numRuns: 100, seed: 1 });
  expect(texts.flatMap((text) => validateXliff(text, 'a.xlf').findings)).toEqual([]);
  expect(texts.filter((text) => convertXliff(text, 'a.xlf', { split }).text !== text).length).toBeGreaterThan(50);
});

describe('converting a document', () => {
  it('without options gives the same bytes', () => {
    fc.assert(fc.property(validText, (text) => convertXliff(text, 'a.xlf', {}).text === text));
  });

  it.each(Object.entries(operations))('%s gives a valid document with the same source text', (_, options) => {
    fc.assert(
      fc.property(validText, (text) => {
        const { text: converted, findings } = convertXliff(text, 'a.xlf', options);
        if (converted === undefined) throw new Error(JSON.stringify(findings));
        expect(validateXliff(converted, 'a.xlf').valid).toBe(true);
        expect(sources(converted)).toEqual(sources(text));
      }),
      { numRuns: 80 },
    );
  });

  // What is split after it was joined has other tags: where it may, joining writes two ends as one element.
  const repeatable = Object.entries(operations).filter(([name]) => name !== 'joining and segmenting');

  it.each(repeatable)('%s twice is doing it once', (_, options) => {
    fc.assert(
      fc.property(validText, (text) => {
        const once = convertXliff(text, 'a.xlf', options).text ?? '';
        expect(convertXliff(once, 'a.xlf', options).text).toBe(once);
      }),
      { numRuns: 30 },
    );
  });
});
