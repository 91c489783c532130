import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff, validateXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { codes, plainText } from '../../../../src/core/content.ts';
import { type Content, type Document, units } from '../../../../src/core/document.ts';
import { publicData } from '../../../public-data.ts';
import { disorderedDocument, soundDocument } from './arbitrary-document.ts';

function write(document: Document): string {
  return [...writeXliff(document)].join('');
}

function read(text: string): Document {
  const reading = readXliff(text, 'test.xlf');
  if ('problem' in reading) throw new Error(`${JSON.stringify(reading.problem)}\n${text}`);
  return reading.document;
}

/** What a person reads in a document: every text, and the code kinds and ids in order. */
function readable(document: Document): unknown {
  const content = (of: Content | undefined) =>
    of && [plainText(of), codes(of).map((code) => `${code.kind} ${code.id} ${code.dataRef ?? ''}`)];
  return [...units(document)].map((unit) => ({
    id: unit.id,
    name: unit.name,
    translate: unit.translate,
    space: unit.space,
    canResegment: unit.canResegment,
    parts: unit.parts.map((part) => [
      part.kind,
      part.id,
      part.kind === 'segment' ? part.state : '',
      content(part.source),
      content(part.target),
      part.order,
    ]),
    data: unit.originalData,
    notes: unit.notes,
    glossary: unit.glossary,
    metadata: unit.metadata,
    matches: unit.matches.map((match) => [content(match.source), content(match.target), match.similarityPct]),
    extras: unit.extras,
  }));
}

describe('writing and reading a document', () => {
  it('gives the same bytes when what was written is read and written again', () => {
    fc.assert(
      fc.property(soundDocument, (document) => {
        const text = write(document);
        expect(write(read(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes again even where codes are in disorder', () => {
    fc.assert(
      fc.property(disorderedDocument, (document) => {
        const text = write(document);
        expect(write(read(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every text, code, state and note', () => {
    fc.assert(
      fc.property(soundDocument, (document) => {
        expect(readable(read(write(document)))).toEqual(readable(document));
      }),
      { numRuns: 300 },
    );
  });

  it('gives valid XLIFF for a document that XLIFF allows', () => {
    fc.assert(
      fc.property(soundDocument, (document) => {
        const text = write(document);
        expect(validateXliff(text, 'test.xlf').findings, text).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const schema = publicData('oasis-xliff/xliff-21/schemas/all-modules-2.0.xsd');

/** The program of libxml2, where it is installed. */
const xmllint: string = process.env.XMLLINT ?? 'xmllint';

function hasXmllint(): boolean {
  try {
    execFileSync(xmllint, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const whySkipped = schema.isThere && !hasXmllint() ? ' (skipped: xmllint is not installed)' : schema.whySkipped;

describe('the schema of XLIFF 2.1', () => {
  it.skipIf(whySkipped !== '')(`accepts what is written${whySkipped}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-xliff-'));
    try {
      const documents = fc.sample(soundDocument, { numRuns: 60, seed: 1 });
      const paths = documents.map((document, i) => {
        const path = join(folder, `${i}.xlf`);
        writeFileSync(path, write(document));
        return path;
      });
      execFileSync(xmllint, ['--nonet', '--noout', '--schema', schema.url.pathname, ...paths], { stdio: 'pipe' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
