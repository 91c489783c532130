import { describe, expect, it } from 'vitest';
import type { MemoryUnit } from '../../../src/core/memory/memory.ts';
import { memorySearch } from '../../../src/core/memory/query-memory.ts';
import { content } from '../../builders/document.ts';

const remembered = (source: string, targets: Readonly<Record<string, string>>, more: Partial<MemoryUnit> = {}) => ({
  srcLang: 'fr',
  source: content(source),
  targets: new Map(Object.entries(targets).map(([lang, text]) => [lang, { content: content(text) }])),
  notes: [],
  ...more,
});

const memories = [
  {
    path: 'a.tmx',
    units: [
      remembered(
        'Le chat dort ici.',
        { 'en-GB': 'The cat sleeps here.', vi: 'Con mèo ngủ.' },
        { file: 'x.txt', unit: 'u1' },
      ),
      remembered('Le chien dort ici.', { en: '', vi: 'Con chó ngủ.' }),
    ],
  },
  {
    path: 'b.tmx',
    units: [
      remembered('Le chat dort ici.', { en: 'The cat sleeps here.' }),
      remembered('Le chat dort ici.', { en: 'Here the cat sleeps.' }),
      remembered('Le chat dort là.', { en: 'The cat sleeps there.' }),
      remembered('Le chat dort ici.', { en: 'From German.' }, { srcLang: 'de' }),
    ],
  },
];

const search = memorySearch(memories, { srcLang: 'fr-FR', trgLang: 'en', leastPct: 50 });
const told = (text: string, minPct = 50, limit = 5) =>
  search(text, { minPct, limit }).map(({ similarityPct, memory, target }) => `${similarityPct} ${memory} ${target}`);

describe('a search in memories', () => {
  it('gives each different translation once, the most alike first, by the base language', () => {
    expect(told('Le chat dort ici.')).toEqual([
      '100 a.tmx The cat sleeps here.',
      '100 b.tmx Here the cat sleeps.',
      '80 b.tmx The cat sleeps there.',
    ]);
  });

  it('keeps to the least similarity and the limit', () => {
    expect(told('Le chat dort ici.', 90)).toHaveLength(2);
    expect(told('Le chat dort ici.', 50, 1)).toEqual(['100 a.tmx The cat sleeps here.']);
  });

  it('says where a translation comes from, and what differs', () => {
    const [match] = search('Le chat mange ici.', { minPct: 50, limit: 1 });
    expect(match).toEqual({
      similarityPct: 80,
      srcLang: 'fr',
      source: 'Le chat dort ici.',
      trgLang: 'en-GB',
      target: 'The cat sleeps here.',
      memory: 'a.tmx',
      file: 'x.txt',
      unit: 'u1',
      differences: [
        { kind: 'same', text: 'Le chat ' },
        { kind: 'removed', text: 'dort' },
        { kind: 'added', text: 'mange' },
        { kind: 'same', text: ' ici.' },
      ],
    });
  });
});
