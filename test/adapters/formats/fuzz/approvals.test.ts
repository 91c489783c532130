import { describe, expect, it } from 'vitest';
import { parseApprovals, serializeApprovals } from '../../../../src/core/terms/approvals.ts';
import { fuzz } from './mutate.ts';
import { mutatePieces } from './mutate-pieces.ts';

const samples: readonly string[] = [
  '# signed\nconcept\tlanguage\thash\twho\tdate\nai\ten\t0123456789abcdef\tAnne\\tB\t2025-01-31\nai\tvi\tfedcba9876543210\tBình\t2025-02-01\n',
];

const mutate = mutatePieces([
  '\t',
  '\n',
  '\r\n',
  '\\',
  '\\t',
  '#',
  '<<<<<<< a\n',
  '=======\n',
  '\u2028',
  '2025-02-30',
  '',
]);

describe('a file of approvals that was damaged', () => {
  it('is read with every line kept, and written to what reads the same', () => {
    fuzz(
      'approvals',
      samples,
      (text) => {
        const { file } = parseApprovals(text, 'a.tsv');
        const written = serializeApprovals(file);
        expect(serializeApprovals(parseApprovals(written, 'a.tsv').file)).toBe(written);
        const count = file.approvals.length + file.comments.length + file.unread.length;
        expect(count).toBe(linesOf(text).filter((line) => line !== 'concept\tlanguage\thash\twho\tdate').length);
      },
      { mutate },
    );
  });
});

function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .map((line) => line.replace(/\r+$/u, ''))
    .filter((line) => line.trim() !== '');
}
