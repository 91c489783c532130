import { describe, expect, it } from 'vitest';
import { readTermTable, writeTermTable } from '../../../../src/adapters/formats/term-table/index.ts';
import { fuzz } from './mutate.ts';
import { mutatePieces } from './mutate-pieces.ts';
import { missingTexts, oneSpace } from './texts-in.ts';

const samples: readonly string[] = [
  'concept,fr,en,vi\nc1,arbre vert,green tree,cây xanh\nc1,arbuste,shrub,\n,lune,moon,"trăng, sáng"\n',
  '\uFEFFconcept;fr;fr.status;fr.note;en;subjectField\r\nc1;"un ""mot""";deprecated;"note\r\ndeux";a word;droit\r\nc2;soleil;;;sun;\r\n',
  'sep=\t\nconcept\tfr\ten\nc1\teau\twater\n',
];

const mutate = mutatePieces([
  ...[
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    '"\n',
    ',"',
    'concept',
    'fr',
    'fr.status',
    'en.forms',
    '|',
    'sep=;\n',
    ' ',
  ],
  ...[
    '\u00a0',
    '\uFEFF',
    '\u2028',
    '\u0085',
    '\u001b[31m',
    '=1+1',
    'é',
    'x'.repeat(5000),
    '\u0000',
    '__proto__',
    'constructor',
  ],
]);

describe('a term table that was damaged', () => {
  it('is read with every cell kept or told of, and written to what reads the same; or is refused with a sentence', () => {
    fuzz(
      'term-table',
      samples,
      (text) => {
        const reading = readTermTable(text, 'a.csv');
        if ('problem' in reading) return expect(reading.problem.message).toMatch(/[.?]$/u);
        const { termbase, findings } = reading;
        if (findings.length === 0) expect(missingTexts(cellsOf(text), termbase)).toEqual([]);
        if (termbase.concepts.every(({ langSecs }) => langSecs.length === 0)) return;
        const langs = [...new Set(termbase.concepts.flatMap(({ langSecs }) => langSecs.map(({ lang }) => lang)))];
        const written = [...writeTermTable(termbase, { delimiter: ',', langs })].join('');
        const again = readTermTable(written, 'a.csv');
        if ('problem' in again) throw new Error(`${again.problem.message}\n${written}`);
        expect([...writeTermTable(again.termbase, { delimiter: ',', langs })].join('')).toBe(written);
      },
      { mutate },
    );
  });
});

/** The words of a table's rows, cut at everything that might divide cells. */
function cellsOf(text: string): string[] {
  const rows = text
    .replace(/^\uFEFF?(?:sep=[,;\t]\r?\n)?/iu, '')
    .trimStart()
    .replace(/^[^\r\n]*/u, '');
  return rows
    .split(/[,;\t"\r\n|]/u)
    .map(oneSpace)
    .filter((cell) => /\p{L}{2}/u.test(cell) && cell !== 'deprecated');
}
