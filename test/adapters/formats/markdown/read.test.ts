import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Node, parseWhole, startOf } from '../../../../src/adapters/formats/markdown/parse.ts';
import { read, readWhole } from '../../../../src/adapters/formats/markdown/read.ts';
import { wildDocuments } from './documents.ts';

const options = { srcLang: 'fr', path: 'a.md' };

describe('reading block by block', () => {
  it('gives the same units and slots as parsing the whole document', () => {
    fc.assert(
      fc.property(wildDocuments, fc.constantFrom(1, 40, 8000), (text, batch) => {
        fc.pre(!hasTextAfterIndentedCode(parseWhole(text), text));
        const chunked = read(text, options, { batch, longest: 100_000 });
        const whole = readWhole(text, options);
        expect(chunked.document).toEqual(whole.document);
        expect(chunked.skeleton.slots.map(({ context, ...slot }) => slot)).toEqual(
          whole.skeleton.slots.map(({ context, ...slot }) => slot),
        );
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
  });
});

/** The parser takes what follows indented code, even after a blank line, for something that would interrupt it. */
function hasTextAfterIndentedCode(node: Node, text: string): boolean {
  const children = node.children ?? [];
  return children.some(
    (child, index) =>
      (child.type === 'code' && index < children.length - 1 && /[ \t]/u.test(text.charAt(startOf(child)))) ||
      hasTextAfterIndentedCode(child, text),
  );
}
