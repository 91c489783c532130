import { describe, expect, it } from 'vitest';
import type { Content, Unit } from '../../../src/core/document.ts';
import { splice } from '../../../src/core/emit/splice.ts';
import type { Format, Skeleton } from '../../../src/core/ports.ts';
import { content, unit } from '../../builders/document.ts';

/** A format that writes codes as their data and text as it is. */
const format: Format = {
  id: 'test',
  extensions: ['.test'],
  read: () => {
    throw new Error('not needed here');
  },
  render: (inlines, owner) =>
    inlines
      .map((inline) => {
        if (inline.kind === 'text') return inline.text;
        const ref = 'dataRef' in inline ? inline.dataRef : undefined;
        return owner.originalData.find((data) => data.id === ref)?.text ?? '';
      })
      .join(''),
};

function spliced(
  skeleton: Skeleton,
  units: readonly Unit[],
  targets: Readonly<Record<string, Content>>,
  language?: string,
): string {
  const byId = new Map(units.map((each) => [each.id, each]));
  return [
    ...splice(
      skeleton,
      format,
      (id) => byId.get(id),
      (each) => targets[each.id],
      language,
    ),
  ].join('');
}

describe('splice', () => {
  const skeleton = {
    text: '# Un\r\n\r\n  Deux \n',
    slots: [
      { unit: 'u1', start: 2, end: 4 },
      { unit: 'u2', start: 10, end: 14 },
    ],
  };
  const units = [unit('u1', ['Un']), unit('u2', ['Deux'])];

  it('gives the text itself where nothing is chosen', () => {
    expect(spliced(skeleton, units, {})).toBe(skeleton.text);
  });

  it('changes the chosen slot and no byte besides', () => {
    expect(spliced(skeleton, units, { u2: content('Two') })).toBe('# Un\r\n\r\n  Two \n');
  });

  it('keeps a slot whose unit is gone', () => {
    expect(spliced(skeleton, units.slice(1), { u1: content('One'), u2: content('Two') })).toBe('# Un\r\n\r\n  Two \n');
  });

  describe('with a text inside a code', () => {
    const image = { kind: 'ph' as const, id: 'c1', dataRef: 'd1', subFlows: 'u2' };
    const text = 'Voir ![le pont](p.png) ici';
    const nested: Skeleton = {
      text,
      slots: [
        { unit: 'u1', start: 0, end: text.length },
        { unit: 'u2', start: 7, end: 14, owner: { unit: 'u1', data: 'd1', dataStart: 5 } },
      ],
    };
    const owner = unit('u1', [{ source: [{ kind: 'text', text: 'Voir ' }, image, { kind: 'text', text: ' ici' }] }], {
      originalData: [{ id: 'd1', text: '![le pont](p.png)' }],
    });
    const both = [owner, unit('u2', ['le pont'])];
    const target: Content = [{ kind: 'text', text: 'See ' }, image, { kind: 'text', text: ' here' }];

    it('writes it into the code of a translated sentence', () => {
      expect(spliced(nested, both, { u1: target, u2: content('the bridge') })).toBe('See ![the bridge](p.png) here');
    });

    it('writes it where the sentence itself is not translated', () => {
      expect(spliced(nested, both, { u2: content('the bridge') })).toBe('Voir ![the bridge](p.png) ici');
    });

    it('leaves it in a translated sentence where it is not translated', () => {
      expect(spliced(nested, both, { u1: target })).toBe('See ![le pont](p.png) here');
    });
  });

  it('names the target language where the text names its own', () => {
    const page = {
      text: '<html lang="fr">Un',
      slots: [{ unit: 'u1', start: 16, end: 18 }],
      languagePlaces: [{ start: 12, end: 14 }],
    };
    expect(spliced(page, units, { u1: content('Một') }, 'vi')).toBe('<html lang="vi">Một');
    expect(spliced(page, units, {})).toBe(page.text);
  });
});
