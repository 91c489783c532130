import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTmx, writeTmx } from '../../../src/adapters/formats/tmx/index.ts';
import { plainText } from '../../../src/core/content.ts';
import type { MemoryUnit } from '../../../src/core/memory/memory.ts';
import { mergeMemories } from '../../../src/core/memory/merge-memories.ts';
import { memoryInLanguages, translatedOnly } from '../../../src/core/memory/select-memory.ts';
import { content } from '../../builders/document.ts';

const remembered = (
  source: string,
  targets: Readonly<Record<string, string>>,
  more: Partial<MemoryUnit> = {},
): MemoryUnit => ({
  srcLang: 'fr',
  source: content(source),
  targets: new Map(Object.entries(targets).map(([lang, text]) => [lang, { content: content(text) }])),
  notes: [],
  ...more,
});

const told = (units: Iterable<MemoryUnit>) =>
  [...units].map(
    ({ srcLang, source, targets }) =>
      `${srcLang} ${plainText(source)}: ${[...targets].map(([lang, target]) => `${lang} ${plainText(target.content)}`).join(', ')}`,
  );

describe('merging memories', () => {
  const before = [remembered('Oui', { en: 'Yes' }, { previous: 'Un', next: 'Deux', notes: ['Kept'] })];

  it('keeps a translation that is known as it is, with its context and notes', () => {
    const merged = mergeMemories(before, [remembered('Oui', { en: 'Yes' }, { previous: 'X', next: 'Y' })]);
    expect(merged.units).toEqual(before);
    expect([merged.changes.length, merged.knownCount]).toEqual([0, 1]);
  });

  it('keeps another translation of the same source as a second unit', () => {
    const { units, changes } = mergeMemories(before, [remembered('Oui', { en: 'Indeed' })]);
    expect(told(units)).toEqual(['fr Oui: en Yes', 'fr Oui: en Indeed']);
    expect(changes.map(({ kind, trgLang }) => [kind, trgLang])).toEqual([['unit', 'en']]);
  });

  it('lets a further language join the unit, where nothing says that it stood elsewhere', () => {
    expect(told(mergeMemories(before, [remembered('Oui', { vi: 'Vâng' })]).units)).toEqual(['fr Oui: en Yes, vi Vâng']);
    expect(told(mergeMemories(before, [remembered('Oui', { en: 'Yes', vi: 'Vâng' })]).units)).toEqual([
      'fr Oui: en Yes, vi Vâng',
    ]);
    const elsewhere = remembered('Oui', { vi: 'Vâng' }, { previous: 'Trois', next: '' });
    expect(told(mergeMemories(before, [elsewhere]).units)).toEqual(['fr Oui: en Yes', 'fr Oui: vi Vâng']);
  });

  it('keeps together what came together', () => {
    expect(told(mergeMemories(before, [remembered('Oui', { en: 'Indeed', vi: 'Vâng' })]).units)).toEqual([
      'fr Oui: en Yes',
      'fr Oui: en Indeed, vi Vâng',
    ]);
    const two = [
      remembered('Oui', { en: 'Yes' }, { next: 'A' }),
      remembered('Oui', { en: 'Indeed' }, { previous: '', next: 'B' }),
    ];
    expect(told(mergeMemories(two, [remembered('Oui', { vi: 'Vâng' })]).units)).toHaveLength(3);
    expect(told(mergeMemories(two, [remembered('Oui', { vi: 'Vâng' }, { previous: '', next: 'B' })]).units)).toEqual([
      'fr Oui: en Yes',
      'fr Oui: en Indeed, vi Vâng',
    ]);
  });

  it('tells source languages and codes apart', () => {
    const german = remembered('Oui', { en: 'Yes' }, { srcLang: 'de' });
    const coded = { ...remembered('', { en: 'Yes' }), source: [{ kind: 'ph', id: '1' } as const, ...content('Oui')] };
    expect(mergeMemories(before, [german, coded]).units).toHaveLength(3);
  });

  it('brings the markup of codes along when a target joins another unit', () => {
    const withCode = (ref: string) => [{ kind: 'ph', id: '1', dataRef: ref } as const, ...content('Oui')];
    const one = {
      ...remembered('', { en: 'Yes' }),
      source: withCode('d1'),
      originalData: [{ id: 'd1', text: '<br>' }],
    };
    const other = {
      ...one,
      targets: new Map([['vi', { content: withCode('d1') }]]),
      originalData: [{ id: 'd1', text: '<hr>' }],
    };
    const [unit] = mergeMemories([one], [other]).units;
    expect(unit?.originalData).toEqual([
      { id: 'd1', text: '<br>' },
      { id: 'd2', text: '<hr>' },
    ]);
    expect(unit?.targets.get('vi')?.content[0]).toMatchObject({ dataRef: 'd2' });
  });

  it('leaves empty translations out', () => {
    expect(mergeMemories([], [remembered('Oui', { en: '' })]).units).toEqual([]);
  });

  const word = fc.constantFrom('Oui', 'Non', 'Un');
  const arbitraryUnit = fc
    .record({
      source: word,
      en: fc.option(word, { nil: undefined }),
      vi: fc.option(word, { nil: undefined }),
      next: fc.option(word, { nil: undefined }),
      file: fc.option(word, { nil: undefined }),
    })
    .map(({ source, en, vi, next, file }) =>
      remembered(
        source,
        { ...(en === undefined ? {} : { en }), ...(vi === undefined ? {} : { vi }) },
        { ...(next === undefined ? {} : { next }), ...(file === undefined ? {} : { file }) },
      ),
    );
  const memory = fc.array(arbitraryUnit, { maxLength: 12 });

  it('changes nothing when the same is merged twice, and holds every translation of both', () => {
    fc.assert(
      fc.property(memory, memory, (first, second) => {
        const once = mergeMemories(mergeMemories([], first).units, second);
        const again = mergeMemories(once.units, [...first, ...second]);
        expect(again.units).toEqual(once.units);
        expect(again.changes).toEqual([]);
        const pairs = (units: readonly MemoryUnit[]) =>
          new Set(
            told(units).flatMap((line) => {
              const [source, targets = ''] = line.split(': ');
              return targets
                .split(', ')
                .filter(Boolean)
                .map((target) => `${source} ${target}`);
            }),
          );
        expect(pairs(once.units)).toEqual(pairs([...first, ...second]));
      }),
    );
  });

  it('gives the same memory when it is written as TMX and merged into an empty one', () => {
    fc.assert(
      fc.property(memory, (units) => {
        const merged = mergeMemories([], units).units;
        const text = [...writeTmx(merged, { srcLang: 'fr' })].join('');
        const reading = readTmx(text, 'a.tmx');
        if ('problem' in reading) throw new Error(reading.problem.message);
        expect(mergeMemories([], reading.units).units).toEqual(merged);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('choosing from a memory', () => {
  it('leaves out what is not translated yet', () => {
    const open = remembered('Oui', {});
    const targets = new Map([
      ['en', { content: content('Yes'), state: 'initial' as const }],
      ['vi', { content: content('Vâng'), state: 'final' as const }],
    ]);
    expect(told(translatedOnly([{ ...open, targets }, open]))).toEqual(['fr Oui: vi Vâng']);
  });

  it('keeps languages in the order that is asked for, and turns a unit whose source is not among them', () => {
    const units = [
      remembered('Oui', { en: 'Yes', vi: 'Vâng', de: 'Ja' }, { previous: 'Un' }),
      remembered('Non', { de: 'Nein' }),
    ];
    expect(told(memoryInLanguages(units, ['fr', 'vi', 'en']))).toEqual(['fr Oui: vi Vâng, en Yes']);
    expect(told(memoryInLanguages(units, ['en', 'vi']))).toEqual(['en Yes: vi Vâng']);
    expect([...memoryInLanguages(units, ['en', 'vi'])][0]?.previous).toBeUndefined();
    expect(told(memoryInLanguages(units, ['EN', 'fr']))).toEqual(['fr Oui: en Yes']);
  });
});
