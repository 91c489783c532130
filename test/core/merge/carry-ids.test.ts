import { describe, expect, it } from 'vitest';
import { units } from '../../../src/core/document.ts';
import { carryIds } from '../../../src/core/merge/carry-ids.ts';
import type { SourceReading } from '../../../src/core/ports.ts';
import { document, unit } from '../../builders/document.ts';

/** A reading of a text of one unit a line. */
function reading(...lines: string[]): SourceReading {
  const text = lines.join('\n');
  let at = 0;
  const slots = lines.map((line, i) => {
    const slot = { unit: `u${i + 1}`, start: at, end: at + line.length };
    at += line.length + 1;
    return slot;
  });
  return {
    document: document(lines.map((line, i) => unit(`u${i + 1}`, [line]))),
    skeleton: { text, slots },
    findings: [],
  };
}

const ids = (result: SourceReading) => [...units(result.document)].map((each) => each.id);
const work = (pairs: readonly (readonly [string, string])[], lang = 'en') =>
  document(
    pairs.map(([id, text]) => unit(id, [{ source: text, target: 'x' }])),
    lang,
  );

describe('carryIds', () => {
  it('leaves a first reading as it is', () => {
    const first = reading('Un.', 'Deux.');
    expect(carryIds(first, [])).toBe(first);
  });

  it('renames nothing when a paragraph is inserted at the top, and gives the new one a free id', () => {
    const result = carryIds(reading('Nouveau.', 'Un.', 'Deux.'), [
      work([
        ['u1', 'Un.'],
        ['u2', 'Deux.'],
      ]),
    ]);
    expect(ids(result)).toEqual(['u3', 'u1', 'u2']);
    expect(result.skeleton.slots.map((slot) => slot.unit)).toEqual(['u3', 'u1', 'u2']);
  });

  it('asks a second language for what the first does not know, and never gives an id twice', () => {
    const en = work([['u1', 'Un.']]);
    const vi = work(
      [
        ['u1', 'Deux.'],
        ['u9', 'Trois.'],
      ],
      'vi',
    );
    expect(ids(carryIds(reading('Un.', 'Deux.', 'Trois.'), [en, vi]))).toEqual(['u1', 'u2', 'u9']);
  });

  it('takes references from slots and codes along', () => {
    const alt = { kind: 'ph' as const, id: 'c1', dataRef: 'd1', subFlows: 'u2' };
    const before: SourceReading = {
      document: document([unit('u1', [{ source: [{ kind: 'text', text: 'Un ' }, alt] }]), unit('u2', ['Texte'])]),
      skeleton: {
        text: 'Un ![Texte](a.png)',
        slots: [
          { unit: 'u1', start: 0, end: 18 },
          { unit: 'u2', start: 5, end: 10, owner: { unit: 'u1', data: 'd1', dataStart: 3 } },
        ],
      },
      findings: [],
    };
    const known = document(
      [
        {
          ...unit('u7', [
            {
              source: [
                { kind: 'text', text: 'Un ' },
                { ...alt, subFlows: 'u8' },
              ],
            },
          ]),
        },
        unit('u8', ['Texte']),
      ],
      'en',
    );
    const result = carryIds(before, [known]);
    expect(ids(result)).toEqual(['u7', 'u8']);
    expect(result.skeleton.slots[1]).toMatchObject({ unit: 'u8', owner: { unit: 'u7' } });
    expect([...units(result.document)][0]?.parts[0]?.source[1]).toMatchObject({ subFlows: 'u8' });
  });
});
