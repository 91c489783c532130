import { describe, expect, it } from 'vitest';
import type { Content, Document } from '../../../src/core/document.ts';
import { type AnalysisTable, analysisBands, beginAnalysis, sumTables } from '../../../src/core/memory/analysis.ts';
import { analysisMemory } from '../../../src/core/memory/analysis-memory.ts';
import type { MemoryUnit } from '../../../src/core/memory/memory.ts';
import { content, document, unit } from '../../builders/document.ts';

function remembered(source: string | Content, langs: readonly string[], more: Partial<MemoryUnit> = {}): MemoryUnit {
  const targets = new Map(langs.map((lang) => [lang, { content: content(`in ${lang}`) }]));
  return { srcLang: 'fr', source: content(source), targets, notes: [], ...more };
}

const work = (...sources: (string | { source: Content; state?: 'final' })[]): Document =>
  document([unit('u1', sources)], 'en');

/** The bands that have segments, with how many. */
function bandsOf({ bands }: AnalysisTable): Readonly<Record<string, number>> {
  const filled = analysisBands.filter((band) => bands[band].segments > 0);
  return Object.fromEntries(filled.map((band) => [band, bands[band].segments]));
}

function analyse(memory: readonly MemoryUnit[], documents: readonly Document[], lang = 'en') {
  const analysis = beginAnalysis(analysisMemory(memory, 'fr'), lang);
  return documents.map((each) => analysis.add(each));
}

const ten = 'Un deux trois quatre cinq six sept huit neuf dix';
const memory = [remembered(ten, ['en', 'vi'])];

describe('the analysis', () => {
  it.each([
    [ten, 'exact'],
    // One, two, three, five, six of eleven, ten, ten, ten, ten words are other.
    [`${ten} onze`, '85'],
    [ten.replace('Un', 'Une'), '85'],
    [ten.replace('Un deux', 'A b'), '75'],
    [ten.replace('Un deux trois', 'A b c'), '50'],
    [ten.replace('Un deux trois quatre cinq', 'A b c d e'), '50'],
    [ten.replace('Un deux trois quatre cinq six', 'A b c d e f'), 'none'],
    [ten.replaceAll(' ', '  '), '95'],
    ['2 024 – 3,5 %', 'numbers'],
  ])('counts %s as %s', (source, band) => {
    const [table] = analyse(memory, [work(source)]);
    expect(table && bandsOf(table)).toEqual({ [band]: 1 });
  });

  it('counts a source as in context only between the same segments', () => {
    const known = [remembered('Oui.', ['en'], { previous: 'Un', next: 'Deux' })];
    expect(analyse(known, [work('Un', 'Oui.', 'Deux')]).map(bandsOf)).toEqual([{ context: 1, none: 2 }]);
    expect(analyse(known, [work('Trois', 'Oui.', 'Deux')]).map(bandsOf)).toEqual([{ exact: 1, none: 2 }]);
    const alone = [remembered('Oui.', ['en'], { previous: '', next: '' })];
    expect(analyse(alone, [work('Oui.')]).map(bandsOf)).toEqual([{ context: 1 }]);
  });

  it('counts the first occurrence in its band, the others as repetitions, within and across documents', () => {
    const tables = analyse(memory, [work(ten, ten, 'Neuf mots.'), work(ten, 'Neuf mots.', 'Neuf mots.')]);
    expect(tables.map(bandsOf)).toEqual([
      { repetition: 1, exact: 1, none: 1 },
      { repetition: 1, crossRepetition: 2 },
    ]);
    expect(bandsOf(sumTables(tables))).toEqual({ repetition: 2, crossRepetition: 2, exact: 1, none: 1 });
  });

  it('takes a text with other codes for 99 %', () => {
    const bold: Content = [
      { kind: 'sc', id: '1' },
      { kind: 'text', text: ten },
      { kind: 'ec', id: '1' },
    ];
    expect(analyse(memory, [work({ source: bold })]).map(bandsOf)).toEqual([{ '95': 1 }]);
  });

  it('sets aside what is not translated or is final, which is then nobody’s first occurrence', () => {
    const locked = document(
      [
        unit('u1', ['Non.'], { translate: false }),
        unit('u2', [{ source: content('Fini.'), state: 'final' }, 'Fini.', 'Non.']),
      ],
      'en',
    );
    expect(analyse([], [locked]).map(bandsOf)).toEqual([{ none: 2, locked: 2 }]);
  });

  it('goes by the language: what memory has in another one does not count', () => {
    const mixed = [remembered(ten, ['vi']), remembered(ten.replace('Un deux', 'A b'), ['en-GB'])];
    expect(analyse(mixed, [work(ten)]).map(bandsOf)).toEqual([{ '75': 1 }]);
    expect(analyse(mixed, [work(ten)], 'vi').map(bandsOf)).toEqual([{ exact: 1 }]);
    expect(analyse([{ ...remembered(ten, ['en']), srcLang: 'de' }], [work(ten)]).map(bandsOf)).toEqual([{ none: 1 }]);
  });

  it('counts words as countWords does, and characters without white space', () => {
    const [table] = analyse([], [work('L’e\u0301té dure 3 mois.', '12 %')]);
    expect(table?.bands.none).toEqual({ segments: 1, words: 4, characters: 15 });
    expect(table?.bands.numbers).toEqual({ segments: 1, words: 1, characters: 3 });
    expect(table?.total).toEqual({ segments: 2, words: 5, characters: 18 });
  });
});
