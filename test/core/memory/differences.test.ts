import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/core/memory/differences.ts';

const told = (before: string, after: string) =>
  differences(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('differences', () => {
  it.each([
    ['Le chat dort.', 'Le chat dort.', 'Le chat dort.'],
    ['Le chat dort.', 'Le chien dort.', 'Le [-chat-]{+chien+} dort.'],
    ['Le chat dort.', 'Le chat gris dort.', 'Le chat {+gris +}dort.'],
    ["L'IA façonne", "L'État façonne", "L'[-IA-]{+État+} façonne"],
    ['', 'Oui', '{+Oui+}'],
    ['Oui', '', '[-Oui-]'],
    ['', '', ''],
  ])('tells word by word what turns %j into %j', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('gives both texts again, and never two runs of a kind in a row', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', 'é', '.', '𝒳', "'"), { maxLength: 20 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = differences(before, after);
        const joined = (without: string) =>
          runs
            .filter(({ kind }) => kind !== without)
            .map((run) => run.text)
            .join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
        runs.forEach(({ kind }, at) => {
          expect(kind).not.toBe(runs[at - 1]?.kind);
        });
      }),
    );
  });

  it('stays within bounds for very long texts', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, n) => `${word}${n}`).join(' ');
    expect(differences(`x ${long('a')} y`, `x ${long('b')} y`).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });
});
