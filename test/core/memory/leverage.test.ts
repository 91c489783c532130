import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/content.ts';
import { type Content, type Document, segments, units } from '../../../src/core/document.ts';
import { withRetired } from '../../../src/core/memory/from-documents.ts';
import { indexMemory, leverage } from '../../../src/core/memory/leverage.ts';
import type { MemoryUnit } from '../../../src/core/memory/memory.ts';
import { content, document, unit } from '../../builders/document.ts';

function remembered(
  source: string | Content,
  targets: Readonly<Record<string, string | Content>>,
  more: Partial<MemoryUnit> = {},
): MemoryUnit {
  const pairs = Object.entries(targets).map(([lang, target]) => [lang, { content: content(target) }] as const);
  return { srcLang: 'fr', source: content(source), targets: new Map(pairs), notes: [], ...more };
}

const open = (...sources: (string | { source: Content })[]): Document => document([unit('u1', sources)], 'en');
const told = ({ document: result }: { document: Document }) =>
  [...units(result)].flatMap((each) =>
    segments(each).map(({ state, target }) => `${state} ${target ? plainText(target) : '–'}`),
  );

describe('leverage', () => {
  it('fills an open sentence that memory knows exactly, in the state that is asked for', () => {
    const memory = indexMemory([remembered('Un.', { en: 'One.' })], 'fr');
    expect(told(leverage(open('Un.', 'Deux.'), memory, 'translated'))).toEqual(['translated One.', 'initial –']);
    expect(told(leverage(open('Un.'), memory, 'initial'))).toEqual(['initial One.']);
  });

  it('takes over as open what memory has as open', () => {
    const unit = {
      ...remembered('Un.', {}),
      targets: new Map([['en', { content: content('One.'), state: 'initial' as const }]]),
    };
    expect(told(leverage(open('Un.'), indexMemory([unit], 'fr'), 'translated'))).toEqual(['initial One.']);
  });

  it('proposes it as a match when that is asked for, and never twice', () => {
    const memory = indexMemory([remembered('Un.', { en: 'One.' }), remembered('Un.', { en: 'One.' })], 'fr');
    const { document: result, filledCount } = leverage(open('Un.'), memory, 'match');
    const [each] = units(result);
    expect(each?.matches.map(({ ref, similarityPct, target }) => [ref, similarityPct, plainText(target)])).toEqual([
      ['#s1', 100, 'One.'],
    ]);
    expect(filledCount).toBe(0);
  });

  it('leaves alone what has a target, and what is not translated', () => {
    const memory = indexMemory([remembered('Un.', { en: 'One.' })], 'fr');
    const work = document(
      [unit('u1', [{ source: 'Un.', target: 'Mine.' }]), unit('u2', ['Un.'], { translate: false })],
      'en',
    );
    expect(leverage(work, memory, 'translated').document).toBe(work);
  });

  it('takes the one translation from the same neighbourhood where there are several, else proposes all', () => {
    const memory = indexMemory(
      [
        remembered('Oui.', { en: 'Yes.' }, { previous: 'Un.', next: '' }),
        remembered('Oui.', { en: 'Indeed.' }, { previous: 'Deux.', next: '' }),
      ],
      'fr',
    );
    expect(told(leverage(open('Deux.', 'Oui.'), memory, 'translated'))).toEqual(['initial –', 'translated Indeed.']);
    const elsewhere = leverage(open('Trois.', 'Oui.'), memory, 'translated');
    expect(told(elsewhere)).toEqual(['initial –', 'initial –']);
    expect([...units(elsewhere.document)][0]?.matches.map(({ target }) => plainText(target))).toEqual([
      'Yes.',
      'Indeed.',
    ]);
  });

  it('goes by the base language, and only from the right source language', () => {
    const memory = indexMemory(
      [remembered('Un.', { 'en-GB': 'One.' }), { ...remembered('Deux.', { en: 'Two.' }), srcLang: 'de' }],
      'fr-FR',
    );
    expect(told(leverage(open('Un.', 'Deux.'), memory, 'translated'))).toEqual(['translated One.', 'initial –']);
  });

  it('compares in NFC', () => {
    const memory = indexMemory([remembered('E\u0301tat.', { en: 'State.' })], 'fr');
    expect(told(leverage(open('\u00C9tat.'), memory, 'translated'))).toEqual(['translated State.']);
  });

  it('fits the codes of the sentence, and does not take a target with a code that the sentence has not', () => {
    const bold = (id: string, text: string): Content => [
      { kind: 'sc', id, type: 'fmt', subType: 'xlf:b' },
      { kind: 'text', text },
      { kind: 'ec', id, type: 'fmt', subType: 'xlf:b' },
    ];
    const memory = indexMemory(
      [remembered(bold('9', 'Un'), { en: bold('9', 'One') }), remembered('Deux', { en: bold('1', 'Two') })],
      'fr',
    );
    const { document: result } = leverage(open({ source: bold('c1', 'Un') }), memory, 'translated');
    expect(segments([...units(result)][0] ?? unit('none', []))[0]?.target).toEqual(bold('c1', 'One'));
    expect(told(leverage(open('Deux'), memory, 'translated'))).toEqual(['initial –']);
  });

  it('takes nothing over that has a meaning in its memory alone', () => {
    const highlighted = (text: string): Content => [
      { kind: 'sm', id: 'hi1', type: 'tmx:hi' },
      { kind: 'text', text },
      { kind: 'em', id: 'hi1' },
    ];
    const memory = indexMemory([remembered(highlighted('Un'), { en: highlighted('One') })], 'fr');
    const filled = leverage(open('Un'), memory, 'translated').document;
    expect(segments([...units(filled)][0] ?? unit('none', []))[0]?.target).toEqual(content('One'));
    const [match] = [...units(leverage(open('Un'), memory, 'match').document)][0]?.matches ?? [];
    expect([match?.source, match?.target]).toEqual([content('Un'), content('One')]);
    const own: Content = [{ kind: 'ph', id: '1', attributes: [{ name: 'assoc', value: 'p' }] }];
    const coded = indexMemory([remembered(own, { en: own })], 'fr');
    const proposed = leverage(open({ source: [{ kind: 'ph', id: '1' }] }), coded, 'match').document;
    expect([...units(proposed)][0]?.matches[0]?.target).toEqual([{ kind: 'ph', id: '1' }]);
  });
});

describe('withRetired', () => {
  const retired = {
    unit: 'u1',
    srcLang: 'fr',
    trgLang: 'en',
    source: content('Un.'),
    target: content('One.'),
    state: 'reviewed' as const,
    notes: ['Keep.'],
    file: 'a.txt',
  };

  it('adds what the memory does not hold yet, with its notes and where it comes from', () => {
    const [added, ...others] = withRetired([], [retired, retired]);
    expect(added).toMatchObject({ file: 'a.txt', unit: 'u1', notes: ['Keep.'], source: content('Un.') });
    expect(added?.targets.get('en')).toEqual({ content: content('One.'), state: 'reviewed' });
    expect(others).toEqual([]);
  });

  it('gives the very memory back where all is known, notes included', () => {
    const memory = [remembered('Un.', { en: 'One.', vi: 'Một.' })];
    expect(withRetired(memory, [{ ...retired, notes: [] }])).toBe(memory);
    const again = withRetired(memory, [retired]);
    expect(again).toHaveLength(2);
    expect(withRetired(again, [retired])).toBe(again);
    expect(withRetired(memory, [{ ...retired, target: content('An one.') }])).toHaveLength(2);
  });
});
