import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText, plainText } from '../../../src/core/content.ts';
import type { Content, Inline, Match, Segment, Unit } from '../../../src/core/document.ts';
import { segmentUnit } from '../../../src/core/segment/segment-unit.ts';
import { splitterFor } from '../../../src/core/segment/split.ts';
import { fr } from '../../../src/languages/fr/index.ts';

const split = splitterFor(fr.segmentation);

const text = (value: string): Inline => ({ kind: 'text', text: value });
const word = (id: string): Inline => ({ kind: 'ph', id });
const lineBreak = (id: string): Inline => ({ kind: 'ph', id, type: 'fmt', subType: 'xlf:lb', equiv: '\n' });
const start = (id: string): Inline => ({ kind: 'sc', id, type: 'fmt', subType: 'xlf:b' });
const end = (id: string): Inline => ({ kind: 'ec', id, type: 'fmt', subType: 'xlf:b' });

function unitOf(source: Content, changes: Partial<Unit> = {}, segment: Partial<Segment> = {}): Unit {
  return {
    kind: 'unit',
    id: 'u1',
    translate: true,
    space: 'preserve',
    notes: [],
    originalData: [],
    parts: [{ kind: 'segment', id: 's1', state: 'initial', source, ...segment }],
    glossary: [],
    matches: [],
    metadata: [],
    ...changes,
  };
}

/** The parts of a segmented content: segments with their id, ignorables in brackets, codes by id. */
function partsOf(source: Content): readonly string[] {
  return segmentUnit(unitOf(source), split).parts.map((part) => {
    const shown = part.source
      .map((inline) => (inline.kind === 'text' ? inline.text : `<${inline.kind} ${inline.id}>`))
      .join('');
    return part.kind === 'segment' ? `${part.id}: ${shown}` : `[${shown}]`;
  });
}

describe('segmenting a unit', () => {
  it('makes a segment of each sentence and an ignorable of the exact space between', () => {
    expect(partsOf([text('Il part.\u202f\n Elle reste.')])).toEqual(['s1: Il part.', '[\u202f\n ]', 's2: Elle reste.']);
  });

  it('puts the white space around the whole into ignorables', () => {
    expect(partsOf([text(' Il part. ')])).toEqual(['[ ]', 's1: Il part.', '[ ]']);
  });

  it('makes no ignorable where no space stands between two sentences', () => {
    expect(partsOf([text('La séance est levée.Tous sortent.')])).toEqual([
      's1: La séance est levée.',
      's2: Tous sortent.',
    ]);
  });

  it('leaves every other part of the unit and of the segment as it was', () => {
    const unit = unitOf([text('Il part. Elle reste.')], { notes: [{ text: 'n' }] }, { subState: 'psr:x' });
    const { parts, ...rest } = segmentUnit(unit, split);
    const { parts: before, ...restBefore } = unit;
    expect(before).toHaveLength(1);
    expect(rest).toEqual(restBefore);
    expect(parts[2]).toEqual({
      kind: 'segment',
      id: 's2',
      state: 'initial',
      subState: 'psr:x',
      source: [text('Elle reste.')],
    });
  });
});

describe('inline codes', () => {
  it('do not hide a boundary', () => {
    expect(partsOf([start('1'), text('Il part.'), end('1'), text(' '), start('2'), text('Elle'), end('2')])).toEqual([
      's1: <sc 1>Il part.<ec 1>',
      '[ ]',
      's2: <sc 2>Elle<ec 2>',
    ]);
    expect(partsOf([text('Il part'), start('1'), text('.'), end('1'), text(' Elle')])).toEqual([
      's1: Il part<sc 1>.<ec 1>',
      '[ ]',
      's2: Elle',
    ]);
  });

  it('do not cause a boundary: a bold title is still a title', () => {
    expect(partsOf([start('1'), text('M.'), end('1'), text(' Dupont part.')])).toEqual([
      's1: <sc 1>M.<ec 1> Dupont part.',
    ]);
    expect(partsOf([text('art'), start('1'), text('.'), end('1'), text(' 5')])).toEqual(['s1: art<sc 1>.<ec 1> 5']);
  });

  it('may span sentences', () => {
    expect(partsOf([start('1'), text('Il part. Elle reste.'), end('1')])).toEqual([
      's1: <sc 1>Il part.',
      '[ ]',
      's2: Elle reste.<ec 1>',
    ]);
  });

  it('stand for a word, which may begin or end a sentence', () => {
    expect(partsOf([text('Utilisez '), word('1'), text('. '), word('2'), text(' part.')])).toEqual([
      's1: Utilisez <ph 1>.',
      '[ ]',
      's2: <ph 2> part.',
    ]);
    expect(partsOf([text('M. '), word('1'), text(' est là.')])).toEqual(['s1: M. <ph 1> est là.']);
    expect(partsOf([word('1'), text(' est là')])).toEqual(['s1: <ph 1> est là']);
  });

  it('are no sentence of their own: there is nothing to translate', () => {
    expect(partsOf([text('Voir '), word('1'), text('\n\n'), word('2')])).toEqual(['s1: Voir <ph 1>', '[\n\n<ph 2>]']);
    expect(partsOf([word('1'), text('\n\n'), start('2'), text('Il part.'), end('2')])).toEqual([
      '[<ph 1>\n\n]',
      's1: <sc 2>Il part.<ec 2>',
    ]);
    expect(partsOf([word('1'), text('\n\n'), word('2')])).toEqual(['s1: <ph 1>\n\n<ph 2>']);
  });

  it('are no sentence of their own where they hold protected text alone', () => {
    const zed = (id: string): Content => [
      { kind: 'sm', id, type: 'generic', translate: false },
      text('Zed. Zed.'),
      { kind: 'em', id },
    ];
    expect(partsOf([text('Il part. '), ...zed('1'), text('\n\nFin.')])).toEqual([
      's1: Il part.',
      '[ <sm 1>Zed. Zed.<em 1>\n\n]',
      's2: Fin.',
    ]);
  });

  it('stay with the sentence whose full stop they touch, as the sign of a note does', () => {
    expect(partsOf([text('Il part.'), word('1'), text(' Elle reste.')])).toEqual([
      's1: Il part.<ph 1>',
      '[ ]',
      's2: Elle reste.',
    ]);
  });

  it('count as a space where they break a line, and cause no boundary by it', () => {
    expect(partsOf([text('Il part.'), lineBreak('1'), text('Elle reste.')])).toEqual([
      's1: Il part.',
      '[<ph 1>]',
      's2: Elle reste.',
    ]);
    expect(partsOf([text('Le ministre'), lineBreak('1'), text('Lammy est là et parle longtemps.')])).toHaveLength(1);
  });

  it('take no room where a word may be broken', () => {
    const opportunity: Inline = { kind: 'ph', id: '1', equiv: '' };
    expect(partsOf([text('Une ville, p'), opportunity, text('. ex. Paris.')])).toHaveLength(1);
  });

  it('are not split inside: protected text has no sentences', () => {
    const content: Content = [
      text('Le groupe '),
      { kind: 'sm', id: '1', type: 'generic', translate: false },
      text('Fin. Début'),
      { kind: 'em', id: '1' },
      text(' joue. Il plaît.'),
    ];
    expect(partsOf(content)).toEqual(['s1: Le groupe <sm 1>Fin. Début<em 1> joue.', '[ ]', 's2: Il plaît.']);
  });

  it('keep their ids, which segments do not take', () => {
    expect(partsOf([start('s1'), text('Il part. Elle reste.'), end('s1')])).toEqual([
      's2: <sc s1>Il part.',
      '[ ]',
      's3: Elle reste.<ec s1>',
    ]);
  });
});

describe('a unit is left alone, the same object,', () => {
  const source = [text('Il part. Elle reste.')];
  const same = (unit: Unit) => expect(segmentUnit(unit, split)).toBe(unit);

  it('where it is one sentence', () => same(unitOf([text('Il part.')])));

  it('where it has no sentence', () => same(unitOf([text(' '), start('1'), end('1')])));

  it('where it is not translated', () => same(unitOf(source, { translate: false })));

  it('where it may not be resegmented', () => {
    same(unitOf(source, { canResegment: false }));
    same(unitOf(source, {}, { canResegment: false }));
  });

  it('where it has a target, even an empty one', () => {
    same(unitOf(source, {}, { target: [text('He leaves.')] }));
    same(unitOf(source, {}, { target: [] }));
  });

  it('where a match points to its segment', () => {
    const match: Match = { id: 'm1', ref: '#s1', type: 'tm', originalData: [], source, target: source };
    same(unitOf(source, { matches: [match] }));
  });

  it('where it has several parts', () => {
    const unit = unitOf(source);
    same({ ...unit, parts: [...unit.parts, { kind: 'ignorable', source: [text(' ')] }] });
  });
});

describe('any content', () => {
  const inline = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('Il part. ', 'M. ', 'Fin', '. ', ' ', 'Elle ! ', '« ', ' »', '\n\n').map(text),
    },
    fc.constantFrom(word('1'), lineBreak('2'), start('3'), end('3')),
  );

  it('is given back by its parts joined, and no segment is without text or code', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 14 }), (content) => {
        const { parts } = segmentUnit(unitOf(content), split);
        expect(joinText(parts.flatMap((part) => part.source))).toEqual(joinText(content));
        expect(parts.some((part) => part.kind === 'segment')).toBe(true);
        for (const part of parts) {
          if (part.kind === 'ignorable') expect(plainText(part.source).trim()).toBe('');
          else if (parts.length > 1) expect(part.source.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
