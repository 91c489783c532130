import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lossesInMemoryTable,
  memoryTable,
  writeMemoryTable,
} from '../../../../src/adapters/formats/memory-table/index.ts';
import { plainText, textContent } from '../../../../src/core/content.ts';
import type { MemoryUnit } from '../../../../src/core/memory/memory.ts';

function read(text: string) {
  const reading = memoryTable.read(text, 'm.csv');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading;
}

function problemOf(text: string): string {
  const reading = memoryTable.read(text, 'm.csv');
  return 'problem' in reading ? `${reading.problem.line}:${reading.problem.column} ${reading.problem.message}` : 'none';
}

/** Each unit as its texts by language, the source first, with what else it says. */
function shown({ srcLang, source, targets, file, unit, notes }: MemoryUnit) {
  const texts = [...targets].map(([lang, { content }]) => [lang, plainText(content)]);
  return { texts: [[srcLang, plainText(source)], ...texts], file, unit, notes };
}

describe('a memory as a table', () => {
  it('gives a unit a row, with the source language first, and what stands beside', () => {
    const { units, findings } = read(
      '\uFEFFfr;en;VI;note;file;unit\r\n"Oui ; non";Yes;"  Vâng";"a\r\nb";a.md;u1\r\nFin;;Hết;;;\r\n',
    );
    expect(findings).toEqual([]);
    expect(units.map(shown)).toEqual([
      {
        texts: [
          ['fr', 'Oui ; non'],
          ['en', 'Yes'],
          ['vi', '  Vâng'],
        ],
        file: 'a.md',
        unit: 'u1',
        notes: ['a', 'b'],
      },
      {
        texts: [
          ['fr', 'Fin'],
          ['vi', 'Hết'],
        ],
        file: undefined,
        unit: undefined,
        notes: [],
      },
    ]);
  });

  it.each([
    ['a row without source', 'fr,en\n,Yes\n', 'table-segment', 2],
    ['a row without translation', 'fr,en,vi\nOui,,\n', 'table-segment', 2],
    ['a cell beyond the header', 'fr,en\nOui, oui,Yes\n', 'table-row-length', 2],
    ['a language named twice', 'fr,en,EN\nOui,Yes,Yeah\n', 'table-column-name', 1],
    ['a quotation mark that is never closed', 'fr,en\nOui,"Yes\n', 'table-quote', 2],
    ['no row', 'fr,en\n', 'table-empty', 1],
  ])('tells %s', (_what, text, ruleId, line) => {
    expect(read(text).findings).toContainEqual(expect.objectContaining({ ruleId, line, category: 'process' }));
  });

  it('has no such finding about a sound table', () => {
    expect(read('fr,en\nOui,Yes\n').findings).toEqual([]);
  });

  it.each([
    ['', '1:1 The table is empty. Fill it.'],
    ['fr\nOui\n', '1:1 The header names fewer than two languages.'],
    ['fr,french\n', '1:4 The column "french" is named by no BCP 47 language tag.'],
    ['fr,en,notes\n', '1:7 The column "notes" is named by no BCP 47 language tag. Is note meant?'],
  ])('refuses %j, where and why', (text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  it('reads what it wrote, every character of it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
    const unit = fc.record({ fr: text, en: fc.option(text), vi: text, note: fc.option(text) });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), fc.constantFrom(',' as const, '\t' as const), (rows, delimiter) => {
        const units = rows.map(({ fr, en, vi, note }): MemoryUnit => {
          const texts = Object.entries({ en, vi }).filter((entry): entry is [string, string] => entry[1] !== null);
          return {
            srcLang: 'fr',
            source: textContent(fr),
            targets: new Map(texts.map(([lang, value]) => [lang, { content: textContent(value) }])),
            notes: note === null ? [] : note.split(/\r?\n/u),
          };
        });
        const table = [...writeMemoryTable(units, { delimiter, langs: ['fr', 'en', 'vi'] })].join('');
        expect(read(table).units.map(shown)).toEqual(units.map(shown));
        expect(lossesInMemoryTable(units, ['fr', 'en', 'vi'])).toEqual([]);
      }),
    );
  });

  it('says what it leaves out: codes, and sources in another language', () => {
    const code: MemoryUnit = {
      srcLang: 'fr',
      source: [
        { kind: 'text', text: 'Un' },
        { kind: 'ph', id: '1' },
      ],
      targets: new Map([['en', { content: textContent('One') }]]),
      notes: [],
    };
    const other: MemoryUnit = { ...code, srcLang: 'de', source: textContent('Eins') };
    expect(lossesInMemoryTable([code, other], ['fr', 'en'])).toEqual([
      'Left out: segments whose source is not in fr, 1 of them.',
      'Left out: the codes inside of 1 segment. TMX keeps them.',
    ]);
    const table = [...writeMemoryTable([code, other], { delimiter: ',', langs: ['fr', 'en'] })].join('');
    expect(table).toBe('fr,en\nUn,One\n');
  });
});
