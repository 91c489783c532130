import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Node, parseWhole, startOf } from '../../../../src/adapters/formats/markdown/parse.ts';
import { read, readWhole } from '../../../../src/adapters/formats/markdown/read.ts';
import type { Slot } from '../../../../src/core/ports.ts';
import { proseDocuments, wildDocuments } from './documents.ts';

const runs = Number(process.env.RUNS ?? 500);

const options = { srcLang: 'fr', path: 'a.md' };

describe('reading block by block', () => {
  it('gives the same units and slots as parsing the whole document', () => {
    fc.assert(
      fc.property(wildDocuments, fc.constantFrom(1, 40, 8000), (text, batch) => {
        fc.pre(!hasTextAfterIndentedCode(parseWhole(text), text));
        expectSame(text, batch);
      }),
      { numRuns: runs },
    );
  });

  it('gives the same for prose whose markup needs no parser, or almost', () => {
    fc.assert(
      fc.property(proseDocuments, (text) => expectSame(text, 8000)),
      { numRuns: 2 * runs },
    );
  });
});

function expectSame(text: string, batch: number): void {
  const chunked = read(text, options, { batch, longest: 100_000 });
  const whole = readWhole(text, options);
  expect(chunked.document).toEqual(whole.document);
  expect(chunked.skeleton.slots.map(withoutContext)).toEqual(whole.skeleton.slots.map(withoutContext));
}

/** Whether a document has definitions is known only after reading, so that contexts may differ in that. */
function withoutContext({ context, ...slot }: Slot): Omit<Slot, 'context'> {
  return slot;
}

/** The parser takes what follows indented code, even after a blank line, for something that would interrupt it. */
function hasTextAfterIndentedCode(node: Node, text: string): boolean {
  const children = node.children ?? [];
  return children.some(
    (child, index) =>
      (child.type === 'code' && index < children.length - 1 && /[ \t]/u.test(text.charAt(startOf(child)))) ||
      hasTextAfterIndentedCode(child, text),
  );
}
