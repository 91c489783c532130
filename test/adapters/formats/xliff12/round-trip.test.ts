import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { readXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { withoutTerms } from '../../../../src/adapters/formats/xliff12/without-terms.ts';
import { plainText } from '../../../../src/core/content.ts';
import { type Content, type Document, mapUnits, segments, units } from '../../../../src/core/document.ts';
import { mergeReturned } from '../../../../src/core/merge/merge-returned.ts';
import { disorderedDocument, soundDocument } from '../xliff/arbitrary-document.ts';
import { nativeDocument } from './native-document.ts';

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

/** The document with the original data of each unit by id: what stands in codes has no order of its own. */
function sorted(document: Document): Document {
  return mapUnits(document, (unit) => ({
    ...unit,
    originalData: [...unit.originalData].sort((one, other) => (one.id < other.id ? -1 : 1)),
  }));
}

describe('a document written as XLIFF 1.2 and read again', () => {
  it('is the same document, down to the last byte of its XLIFF 2', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        expect(current(readOld(old(document)).document)).toBe(current(document));
      }),
      { numRuns: 250 },
    );
  });

  it('is the same document where original data stands inside the codes', () => {
    fc.assert(
      fc.property(nativeDocument.map(settled), (document) => {
        expect(current(sorted(readOld(old(document)).document))).toBe(current(sorted(document)));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same document with targets filled in: what was filled is not there, nor are terms', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        const expected = mapUnits(document, withoutTerms);
        expect(current(readOld(old(document, true)).document)).toBe(current(expected));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps xml:lang of root and file, and the skeleton where the schema of 1.2 allows it', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en" xml:lang="vi">
  <file id="f1" xml:lang="ru">
    <skeleton href="a.skl"/>
    <unit id="u1" xml:space="preserve">
      <segment id="s1" state="initial">
        <source xml:lang="fr">Un</source>
      </segment>
    </unit>
  </file>
</xliff>
`;
    const reading = readXliff(text, 'a.xlf');
    if ('problem' in reading) throw new Error(reading.problem.message);
    const written = old(reading.document);
    expect(written).not.toMatch(/^ *<skeleton/mu);
    expect(current(readOld(written).document)).toBe(text);
  });

  it('has no target where one was filled, though a tool dropped the instructions', () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">
  <file id="f1"><unit id="u1"><segment id="s1"><source>Le <mrk id="m1" translate="no">NON</mrk> dit</source></segment></unit></file>
</xliff>
`;
    const reading = readXliff(text, 'a.xlf');
    if ('problem' in reading) throw new Error(reading.problem.message);
    const dropped = old(reading.document, true).replace(/<\?psr12[\s\S]*?\?>/gu, '');
    const [unit] = units(readOld(dropped).document);
    expect(unit?.parts[0]?.target).toBeUndefined();
  });

  it('has no later state where a tool dropped the one of an approved target', () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">
  <file id="f1"><unit id="u1"><segment id="s1" state="reviewed"><source>Un</source><target>One</target></segment></unit></file>
</xliff>
`;
    const reading = readXliff(text, 'a.xlf');
    if ('problem' in reading) throw new Error(reading.problem.message);
    const [unit] = units(readOld(old(reading.document).replace(' state="signed-off"', '')).document);
    expect(unit?.parts[0]).toMatchObject({ state: 'reviewed' });
  });

  it('gives the same bytes when it is written once more', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        const text = old(document);
        expect(old(readOld(text).document)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('has no finding, whatever it holds', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        expect(readOld(old(document)).findings).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is well-formed even where the codes are in disorder', () => {
    fc.assert(
      fc.property(disorderedDocument, (document) => {
        expect('problem' in readXliff12(old(document), 'a.xlf')).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a document exported to XLIFF 1.2 and returned untouched', () => {
  it('changes nothing in the document that it is merged into', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), fc.boolean(), (document, isFilled) => {
        const merge = mergeReturned(document, readOld(old(document, isFilled)).document, 'a.xlf');
        expect(merge.document).toBe(document);
        expect(merge.findings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives a document without targets all of its targets and states', () => {
    fc.assert(
      fc.property(soundDocument.map(settled), (document) => {
        const { document: merged } = mergeReturned(withoutTargets(document), readOld(old(document)).document, 'a.xlf');
        expect(translations(merged)).toEqual(translations(document));
      }),
      { numRuns: 150 },
    );
  });
});

function withoutTargets(document: Document): Document {
  return mapUnits(document, (unit) => ({
    ...unit,
    parts: unit.parts.map(({ target: _target, ...part }) =>
      part.kind === 'segment' ? { ...part, state: 'initial' } : part,
    ),
  }));
}

const isBlank = (content: Content) => content.every((inline) => inline.kind === 'text' && inline.text.trim() === '');

/** What each segment is translated as; an empty translation of a text, or one of white space, counts as none. */
function translations(document: Document): unknown {
  return [...units(document)].flatMap((unit) =>
    segments(unit).map(({ id, state, source, target }) => {
      const isNone = target === undefined || (isBlank(target) && !isBlank(source));
      return [unit.id, id, isNone ? 'initial' : state, isNone ? undefined : plainText(target).normalize('NFC')];
    }),
  );
}

describe('a trans-unit', () => {
  it('has a source that is the seg-source without its segment marks, character for character', () => {
    fc.assert(
      fc.property(soundDocument, (document) => {
        const text = old(document);
        const pair =
          /<source>((?:(?!<\/source>)[\s\S])*)<\/source>\n *<seg-source>((?:(?!<\/seg-source>)[\s\S])*)<\/seg-source>/gu;
        for (const [, source, segmented = ''] of text.matchAll(pair)) expect(withoutMarks(segmented)).toBe(source);
      }),
      { numRuns: 100 },
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
