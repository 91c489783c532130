import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesInTable, readTermTable, writeTermTable } from '../../../../src/adapters/formats/term-table/index.ts';
import type { Delimiter } from '../../../../src/adapters/formats/term-table/records.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import type { AdministrativeStatus, Termbase, TermSec } from '../../../../src/core/terms/termbase.ts';

function write(termbase: Termbase, langs?: readonly string[], delimiter: Delimiter = ','): string {
  return [...writeTermTable(termbase, { delimiter, ...(langs && { langs }) })].join('');
}

function read(text: string): { readonly termbase: Termbase; readonly findings: readonly Finding[] } {
  const reading = readTermTable(text, 't');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

function term(text: string, status: AdministrativeStatus = 'preferred'): TermSec {
  return { term: text, status, isProposed: false, isExact: false, forms: [], notes: [] };
}

const plain: Termbase = {
  concepts: [
    {
      id: 'ia',
      notes: [],
      langSecs: [
        { lang: 'fr', terms: [term('IA'), term('intelligence artificielle', 'admitted')] },
        { lang: 'en', terms: [term('AI')] },
      ],
    },
    { id: 'c', notes: [], langSecs: [{ lang: 'en-GB', terms: [term('a, "b"')] }] },
  ],
};

describe('writeTermTable', () => {
  it('has no more columns than there is something to say', () => {
    expect(write(plain)).toBe('concept,fr,en,en-GB\nia,IA,AI,\nia,intelligence artificielle,,\nc,,,"a, ""b"""\n');
  });

  it('puts what is said of terms behind them, and what is said once into the first row', () => {
    const table = write({
      concepts: [
        {
          id: 'c',
          subjectField: 'law',
          notes: ['one', 'two'],
          langSecs: [
            {
              lang: 'fr',
              definition: 'd',
              definitionSource: 'art. 3',
              terms: [
                { ...term('a', 'admitted'), isExact: true, forms: ['x|y', 'z\\'], collocations: ['k', 'l'] },
                { ...term('b', 'deprecated'), isProposed: true, partOfSpeech: 'noun', source: 's', notes: ['n', 'm'] },
              ],
            },
          ],
        },
      ],
    });
    expect(table).toBe(
      'concept,subjectField,note,fr,fr.status,fr.pos,fr.proposed,fr.exact,fr.forms,fr.collocations,fr.source,fr.note,fr.definition,fr.definitionSource\n' +
        'c,law,"one\ntwo",a,admitted,,,yes,x\\|y|z\\\\,k|l,,,d,art. 3\n' +
        'c,,,b,deprecated,noun,yes,,,,s,"n\nm",,\n',
    );
  });

  it('takes the languages that are asked for, in their order, with regional ones and with those that are missing', () => {
    expect(write(plain, ['vi', 'en', 'fr']).split('\n')[0]).toBe('concept,vi,en,en-GB,fr');
    expect(write(plain, ['en-gb']).split('\n')).toEqual(['concept,en-GB', 'ia,', 'c,"a, ""b"""', '']);
  });

  it('separates by tabs, which a comma then need not hide from', () => {
    expect(write(plain, ['en-GB'], '\t')).toBe('concept\ten-GB\nia\t\nc\t"a, ""b"""\n');
  });

  it('names what a table can not hold', () => {
    expect(lossesInTable(plain)).toEqual([]);
    const [concept] = plain.concepts;
    if (!concept) throw new Error('The termbase has no concept.');
    const rich: Termbase = {
      concepts: [
        {
          ...concept,
          extras: ['<xref/>'],
          attributes: ' a="b"',
          langSecs: [{ lang: 'fr_FR', terms: [term('a')], extras: ['<note/>'] }],
        },
      ],
      frame: { header: '<tbxHeader/>' },
    };
    expect(lossesInTable(rich)).toEqual([
      'Left out: what a table has no column for, in 3 TBX elements.',
      'Left out: what the TBX file says of itself in its header.',
      'Left out: the terms of "fr_FR", which is no BCP 47 language tag.',
    ]);
    expect(lossesInTable({ concepts: [{ ...concept, extras: ['<xref/>'] }] })).toEqual([
      'Left out: what a table has no column for, in 1 TBX element.',
    ]);
  });
});

const text = fc
  .string({ unit: fc.constantFrom(...'aéđ,;"|\\\t .') })
  .map((raw) => raw.trim())
  .filter((trimmed) => trimmed !== '');
const optional = (name: string) => fc.option(text, { nil: undefined }).map((found) => (found ? { [name]: found } : {}));
const texts = fc.array(text, { maxLength: 2 });

const anyTerm: fc.Arbitrary<TermSec> = fc
  .tuple(
    fc.record({
      term: text,
      status: fc.constantFrom<AdministrativeStatus>('preferred', 'admitted', 'deprecated', 'superseded'),
      isProposed: fc.boolean(),
      isExact: fc.boolean(),
      forms: texts,
      notes: texts,
    }),
    optional('partOfSpeech'),
    optional('source'),
    texts.map((collocations) => (collocations.length > 0 ? { collocations } : {})),
  )
  .map(([required, ...rest]) => Object.assign({}, required, ...rest));

const anyTermbase: fc.Arbitrary<Termbase> = fc
  .array(
    fc.tuple(
      fc.uniqueArray(text, { maxLength: 2 }),
      optional('subjectField'),
      optional('definition'),
      optional('definitionSource'),
      fc.array(anyTerm, { minLength: 1, maxLength: 3 }),
      fc.array(anyTerm, { minLength: 1, maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => ({
    concepts: all.map(([notes, subjectField, definition, definitionSource, fr, vi], index) => ({
      id: `c${index}`,
      ...subjectField,
      notes,
      langSecs: [
        { lang: 'fr', ...definition, ...definitionSource, terms: fr },
        { lang: 'zh-Hant', terms: vi },
      ],
    })),
  }));

describe('writing and reading a table', () => {
  it.each<Delimiter>([',', ';', '\t'])('gives the termbase again, without findings, with %j', (delimiter) => {
    fc.assert(
      fc.property(anyTermbase, (given) => {
        const reading = read(write(given, undefined, delimiter));
        expect(reading.findings).toEqual([]);
        expect(reading.termbase).toEqual(given);
      }),
    );
  });
});
