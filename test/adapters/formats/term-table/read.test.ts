import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTermTable } from '../../../../src/adapters/formats/term-table/index.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import type { ConceptEntry, TermSec } from '../../../../src/core/terms/termbase.ts';

interface Read {
  readonly concepts: readonly ConceptEntry[];
  readonly findings: readonly Finding[];
}

function read(text: string): Read {
  const reading = readTermTable(text, 'terms.csv');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return { concepts: reading.termbase.concepts, findings: reading.findings };
}

function problemOf(text: string): unknown {
  const reading = readTermTable(text, 'terms.csv');
  return 'problem' in reading ? reading.problem : undefined;
}

/** The terms of each concept, as `fr:a en:b`. */
function summary({ concepts }: Read): readonly string[] {
  return concepts.map(
    ({ id, langSecs }) =>
      `${id} ${langSecs.map(({ lang, terms }) => `${lang}:${terms.map(({ term }) => term).join('/')}`).join(' ')}`,
  );
}

function places({ findings }: Read): readonly unknown[] {
  return findings.map(({ ruleId, severity, line, column }) => [ruleId, severity, line, column]);
}

const plain: TermSec = { term: '', status: 'preferred', isProposed: false, isExact: false, forms: [], notes: [] };

describe('readTermTable', () => {
  it('reads a concept a row, a term in each language', () => {
    const table = read('concept,fr,en,vi\nai,intelligence artificielle,artificial intelligence,trí tuệ nhân tạo\n');
    expect(table.findings).toEqual([]);
    expect(table.concepts).toEqual([
      {
        id: 'ai',
        notes: [],
        langSecs: [
          { lang: 'fr', terms: [{ ...plain, term: 'intelligence artificielle' }] },
          { lang: 'en', terms: [{ ...plain, term: 'artificial intelligence' }] },
          { lang: 'vi', terms: [{ ...plain, term: 'trí tuệ nhân tạo' }] },
        ],
      },
    ]);
  });

  it.each([
    ['semicolons', 'concept;fr;en\nc;a, b;d\n', ['c fr:a, b en:d']],
    ['tabs', 'concept\tfr\ten\nc\ta, b; c\td\n', ['c fr:a, b; c en:d']],
    ['a byte order mark and CRLF', '\uFEFFconcept,fr,en\r\nc,a,b\r\n', ['c fr:a en:b']],
    ['a first line that names the delimiter', '\uFEFFsep=;\r\nconcept;fr\r\nc;a\r\n', ['c fr:a']],
    ['lone carriage returns', 'concept,fr,en\rc,a,b\rd,e,f', ['c fr:a en:b', 'd fr:e en:f']],
    ['blank lines, also above the header', '\n\nconcept,fr\n\nc,a\n,\n\nd,b', ['c fr:a', 'd fr:b']],
    ['blanks around cells', 'concept , fr , en\n c , a b , d \n', ['c fr:a b en:d']],
    ['empty cells', 'concept,fr,en\nc,a,\nd,,b\n', ['c fr:a', 'd en:b']],
    [
      'languages in any order and letter case',
      'VI,Concept,zh-hant-tw,EN-gb\nx,c,y,z\n',
      ['c vi:x zh-Hant-TW:y en-GB:z'],
    ],
    ['a table without concept ids', 'fr,en\na,b\n\nd,e\n', ['row-2 fr:a en:b', 'row-4 fr:d en:e']],
    ['empty ids, of which one is taken', 'concept,fr\n,a\nrow-2,b\n', ['row-2-a fr:a', 'row-2 fr:b']],
  ])('reads %s', (_, text, expected) => {
    const table = read(text);
    expect(summary(table)).toEqual(expected);
    expect(table.findings).toEqual([]);
  });

  it.each([
    ['a delimiter', 'c,"a, b",d', 'a, b'],
    ['a doubled quotation mark', 'c,"dit ""IA""",d', 'dit "IA"'],
    ['a line end, which is a space in a term', 'c,"a\r\n  b",d', 'a b'],
    ['nothing but quotation marks', 'c,"""""",d', '""'],
    ['marks inside a cell without them around', 'c,l\'"IA" forte,d', 'l\'"IA" forte'],
  ])('reads a cell with %s', (_, row, expected) => {
    const table = read(`concept,fr,en\n${row}\n`);
    expect(summary(table)).toEqual([`c fr:${expected} en:d`]);
    expect(table.findings).toEqual([]);
  });

  it('takes the rows of a concept together: its first term is preferred, the others are admitted', () => {
    const { concepts } = read('concept,fr,en\nc,a,b\nother,x,y\nc,d,\nc,,e\n');
    expect(concepts.map(({ id }) => id)).toEqual(['c', 'other']);
    expect(concepts[0]?.langSecs.map(({ terms }) => terms.map(({ term, status }) => [term, status]))).toEqual([
      [
        ['a', 'preferred'],
        ['d', 'admitted'],
      ],
      [
        ['b', 'preferred'],
        ['e', 'admitted'],
      ],
    ]);
  });

  it('reads everything that the model knows from further columns', () => {
    const { concepts, findings } = read(
      'concept,subjectField,note,fr,fr.status,fr.pos,fr.proposed,fr.exact,fr.forms,fr.source,fr.note,fr.definition,fr.definitionSource\n' +
        'c,law,"one\ntwo",AIPD,admittedTerm-admn-sts,noun,yes,x,a | b\\|c |d\\\\,RGPD,"n1\nn2",Une étude.,art. 35\n',
    );
    expect(findings).toEqual([]);
    expect(concepts).toEqual([
      {
        id: 'c',
        subjectField: 'law',
        notes: ['one', 'two'],
        langSecs: [
          {
            lang: 'fr',
            definition: 'Une étude.',
            definitionSource: 'art. 35',
            terms: [
              {
                term: 'AIPD',
                partOfSpeech: 'noun',
                status: 'admitted',
                isProposed: true,
                isExact: true,
                forms: ['a', 'b|c', 'd\\'],
                source: 'RGPD',
                notes: ['n1', 'n2'],
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('what readTermTable reports', () => {
  it.each([
    ['a row that is too short', 'concept,fr,en\nc,a\n', ['table-row-length', 'minor', 2, 1]],
    ['a cell beyond the header', 'concept,fr,en\nc,a,b,d\n', ['table-row-length', 'major', 2, 7]],
    ['a name that stands twice', 'concept,fr,en,fr\nc,a,b,d\n', ['table-column-name', 'major', 1, 15]],
    ['a quotation mark that is never closed', 'concept,fr,en\nc,"a,b\nd,e,f\n', ['table-quote', 'major', 2, 3]],
    ['text behind a closing quotation mark', 'concept,fr,en\nc,"a" x,b\n', ['table-quote', 'major', 2, 5]],
    ['a table of a header alone', 'concept,fr\n', ['table-empty', 'minor', 1, 1]],
    ['a concept without terms', 'concept,fr\n"c",a\nd,\n', ['table-no-terms', 'major', 3, 1]],
    ['a status that is none', 'concept,fr,fr.status\nc,a,good\n', ['table-value', 'major', 2, 5]],
    ['neither yes nor no', 'concept,fr,fr.exact\nc,a,perhaps\n', ['table-value', 'major', 2, 5]],
    ['a second definition', 'concept,fr,fr.definition\nc,a,x\nc,b,y\n', ['table-conflict', 'major', 3, 5]],
    ['forms of no term', 'concept,en,fr,fr.forms\nc,a,,b\n', ['table-value', 'major', 2, 6]],
  ])('%s, with its place', (_, text, expected) => {
    expect(places(read(text))).toEqual([expected]);
  });

  it('keeps the rows behind a quotation mark that is never closed', () => {
    expect(summary(read('concept,fr,en\nc,"a,b\nd,e,f\n'))).toEqual(['c fr:"a en:b', 'd fr:e en:f']);
  });

  it.each([
    ['no text', '\n \n', 'The table is empty.', 1, 1],
    ['no language', 'concept,subjectField\nc,x\n', 'The header names no language.', 1, 1],
    ['a tag that is none', 'concept,fr_FR\nc,a\n', '"fr_FR" is named by no BCP 47 language tag.', 1, 9],
    ['a word for a tag', 'concept,french\nc,a\n', '"french" is named by no BCP 47 language tag.', 1, 9],
    ['a misspelt name', 'concpt,fr\nc,a\n', 'Is concept meant?', 1, 1],
    ['an unknown field', 'concept,fr,fr.gender\nc,a,f\n', 'one of status, pos,', 1, 12],
    ['a field of a language without terms', 'concept,fr,en.note\nc,a,f\n', 'no column of terms beside it', 1, 12],
  ])('refuses a header with %s', (_, text, message, line, column) => {
    expect(problemOf(text)).toEqual({ message: expect.stringContaining(message), line, column });
  });

  it('never throws, and gives back every plain cell', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab",;\t\n\r \uFEFF\\|.') });
    fc.assert(fc.property(cell, (text) => void readTermTable(`concept,fr,fr.forms\n${text}`, 't')));
    const word = fc.stringMatching(/^[a-zé][a-zé ,;"\t]*[a-z]$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (terms) => {
        const rows = terms.map((term, i) => `c${i},"${term.replaceAll('"', '""')}"`);
        expect(summary(read(`concept,fr\n${rows.join('\n')}`))).toEqual(terms.map((term, i) => `c${i} fr:${term}`));
      }),
    );
  });

  it.each([
    ['quotation marks everywhere', '"'.repeat(2_000_001)],
    ['cells that open with a mark', ',"'.repeat(500_000)],
    ['rows that open with a mark', '\n"a'.repeat(500_000)],
    ['delimiters', ','.repeat(2_000_000)],
    ['blanks', `${' '.repeat(2_000_000)}x`],
    ['bars', `c,a,${'|\\'.repeat(500_000)}`],
  ])('comes to an end for %s', (_, body) => {
    const reading = readTermTable(`concept,fr,fr.forms\n${body}`, 't');
    // A row gives one concept at most.
    const rows = body.split('\n').length;
    expect('problem' in reading ? reading.problem.line : reading.termbase.concepts.length).toBeLessThanOrEqual(
      rows + 2,
    );
  });
});
