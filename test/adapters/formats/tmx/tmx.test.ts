import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTmx, type TmxReading, tmx, writeTmx } from '../../../../src/adapters/formats/tmx/index.ts';
import { contentKey, plainText } from '../../../../src/core/content.ts';
import type { Content, Inline } from '../../../../src/core/document.ts';
import type { MemoryUnit } from '../../../../src/core/memory/memory.ts';
import { xmlText } from '../xliff/arbitrary-document.ts';

function read(text: string): TmxReading {
  const reading = readTmx(text, 'memory/a.tmx');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

function write(units: Iterable<MemoryUnit>): string {
  return [...writeTmx(units, { srcLang: 'fr' })].join('');
}

const text = (value: string): Inline => ({ kind: 'text', text: value });

/** A TMX file of one tu. */
function withTu(inner: string, header = 'srclang="fr"'): string {
  return `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header ${header} creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" datatype="x"/><body><tu>${inner}</tu></body></tmx>`;
}

const unit: MemoryUnit = {
  srcLang: 'fr',
  source: [
    text('L’'),
    { kind: 'sc', id: '1', type: 'fmt', subType: 'xlf:b', dataRef: 'd1' },
    text('IA'),
    { kind: 'ec', id: '1', dataRef: 'd2' },
    { kind: 'ph', id: 'x', type: 'image', dataRef: 'd3' },
    { kind: 'sc', id: '2', type: 'link' },
  ],
  targets: new Map([
    ['en', { content: [{ kind: 'sc', id: '2', type: 'link' }, text('AI <')], state: 'reviewed' }],
    ['vi', { content: [{ kind: 'ph', id: 'x', type: 'image', dataRef: 'd3' }, text('trí tuệ nhân tạo')] }],
  ]),
  previous: 'Avant.',
  next: '',
  file: 'locales/fr/a.txt',
  unit: 'u1',
  notes: ['A note'],
  originalData: [
    { id: 'd1', text: '<b>' },
    { id: 'd2', text: '</b>' },
    { id: 'd3', text: '<img>' },
  ],
};

describe('writeTmx', () => {
  it('writes all languages of a segment in one tu, with context, state and paired codes', () => {
    expect(write([unit])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Passerelle" creationtoolversion="1" segtype="sentence" o-tmf="XLIFF" adminlang="en" srclang="fr" datatype="plaintext"/>
  <body>
    <tu>
      <note>A note</note>
      <prop type="x-file">locales/fr/a.txt</prop>
      <prop type="x-unit">u1</prop>
      <prop type="x-context-pre">Avant.</prop>
      <prop type="x-context-post"></prop>
      <tuv xml:lang="fr">
        <seg>L’<bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>IA<ept i="1">&lt;/b&gt;</ept><ph x="3" type="image">&lt;img&gt;</ph><it pos="begin" x="2" type="link"></it></seg>
      </tuv>
      <tuv xml:lang="en">
        <prop type="x-state">reviewed</prop>
        <seg><it pos="begin" x="2" type="link"></it>AI &lt;</seg>
      </tuv>
      <tuv xml:lang="vi">
        <seg><ph x="3" type="image">&lt;img&gt;</ph>trí tuệ nhân tạo</seg>
      </tuv>
    </tu>
  </body>
</tmx>
`);
  });

  it('says the source language of a unit that has another than the header', () => {
    expect(write([{ ...unit, srcLang: 'de' }])).toContain('<tu srclang="de">');
  });

  it('leaves annotations out', () => {
    const source: Content = [{ kind: 'sm', id: 'm', type: 'term' }, text('IA'), { kind: 'em', id: 'm' }];
    expect(write([{ srcLang: 'fr', source, targets: new Map(), notes: [] }])).toContain('<seg>IA</seg>');
  });

  it('comes in chunks, a tu at a time, from any iterable', () => {
    function* twice(): Generator<MemoryUnit> {
      yield unit;
      yield unit;
    }
    expect([...tmx.write(twice(), 'fr')]).toHaveLength(4);
  });
});

describe('readTmx', () => {
  it('gives again what was written, its codes numbered', () => {
    const [again] = read(write([unit])).units;
    const numbered = (content: Content) =>
      content.map((inline) => (inline.kind !== 'text' && inline.id === 'x' ? { ...inline, id: '3' } : inline));
    const isolated = (content: Content) =>
      content.map((inline) => (inline.kind === 'sc' && inline.id === '2' ? { ...inline, isolated: true } : inline));
    expect(again).toEqual({
      ...unit,
      source: isolated(numbered(unit.source)),
      targets: new Map(
        [...unit.targets].map(([lang, target]) => [lang, { ...target, content: isolated(numbered(target.content)) }]),
      ),
    });
  });

  it('reads codes that have no x: bpt by i, others by their place', () => {
    const [found] = read(
      withTu(
        '<tuv xml:lang="fr"><seg><bpt i="7">&lt;b></bpt>a<ept i="7">&lt;/b></ept><ph/>b<hi>c</hi><ut>{x}</ut></seg></tuv><tuv xml:lang="en"><seg><ph/><it pos="end">&lt;/i></it></seg></tuv>',
      ),
    ).units;
    expect(found?.source).toEqual([
      { kind: 'sc', id: '7', dataRef: 'd1' },
      text('a'),
      { kind: 'ec', id: '7', dataRef: 'd2' },
      { kind: 'ph', id: 'n1' },
      text('b'),
      { kind: 'sm', id: 'hi1', type: 'tmx:hi' },
      text('c'),
      { kind: 'em', id: 'hi1' },
      { kind: 'ph', id: 'n2', dataRef: 'd3' },
    ]);
    expect(found?.targets.get('en')?.content).toEqual([
      { kind: 'ph', id: 'n1' },
      { kind: 'ec', id: 'n2', dataRef: 'd4', isolated: true },
    ]);
    expect(found?.originalData?.map((data) => data.text)).toEqual(['<b>', '</b>', '{x}', '</i>']);
  });

  it('finds the source by language, by base language, or as the first of *all*', () => {
    const tuvs = '<tuv xml:lang="en"><seg>E</seg></tuv><tuv xml:lang="fr-CA"><seg>F</seg></tuv>';
    const sources = (header: string) =>
      read(withTu(tuvs, header)).units.map(({ srcLang, source }) => [srcLang, plainText(source)]);
    expect(sources('srclang="FR-ca"')).toEqual([['fr-CA', 'F']]);
    expect(sources('srclang="fr"')).toEqual([['fr-CA', 'F']]);
    expect(sources('srclang="*all*"')).toEqual([['en', 'E']]);
  });

  it('makes a unit of its own of a second translation into a language', () => {
    const { units } = read(
      withTu(
        '<tuv xml:lang="fr"><seg>F</seg></tuv><tuv xml:lang="en"><seg>1</seg></tuv><tuv xml:lang="en"><seg>2</seg></tuv><tuv xml:lang="vi"><seg>3</seg></tuv>',
      ),
    );
    expect(
      units.map(({ targets }) => [...targets].map(([lang, { content }]) => `${lang} ${plainText(content)}`)),
    ).toEqual([['en 1', 'vi 3'], ['en 2']]);
  });

  it('keeps white space and references in a seg, and reads the lang of TMX 1.1', () => {
    const [found] = read(withTu('<tuv lang="fr"><seg> a\u00a0&#xD;\n b </seg></tuv>')).units;
    expect(found?.source).toEqual([text(' a\u00a0\r\n b ')]);
  });

  it.each([
    ['tmx-language', '<tuv xml:lang="fr"><seg>F</seg></tuv><tuv xml:lang="e"><seg>E</seg></tuv>', 1],
    ['tmx-segment', '<tuv xml:lang="fr"><seg>F</seg></tuv><tuv xml:lang="en"/>', 1],
    ['tmx-source', '<tuv xml:lang="en"><seg>E</seg></tuv>', 0],
  ])('reports %s with line and column, and reads the rest', (ruleId, inner, count) => {
    const { units, findings } = read(withTu(inner));
    expect(units).toHaveLength(count);
    expect(findings).toMatchObject([{ ruleId, file: 'memory/a.tmx', line: 3 }]);
  });

  it('refuses what is no TMX, cut off, or declares entities', () => {
    const message = (from: string) => {
      const reading = readTmx(from, 'a.tmx');
      return 'problem' in reading ? reading.problem.message : '';
    };
    expect(message('<xliff/>')).toMatch(/<tmx> is wanted/u);
    expect(message('<tmx><body><tu>')).toMatch(/cut off/u);
    expect(message('<!DOCTYPE tmx [<!ENTITY e "x">]><tmx/>')).toMatch(/document type declaration/u);
  });
});

const inline: fc.Arbitrary<Inline> = fc.oneof(
  xmlText.map(text),
  fc
    .tuple(
      fc.constantFrom('ph', 'sc', 'ec'),
      fc.constantFrom('1', '2', 'a', 'b'),
      fc.constantFrom({}, { type: 'fmt' }, { type: 'fmt', subType: 'xlf:i' }, { type: 'ui', subType: 'my:x' }),
      fc.constantFrom({}, { dataRef: 'd1' }, { dataRef: 'd2' }),
    )
    .map(([kind, id, type, data]) => ({ kind, id, ...(kind === 'ec' ? {} : type), ...data }) as Inline),
);

const memoryUnit: fc.Arbitrary<MemoryUnit> = fc
  .tuple(fc.array(inline, { maxLength: 6 }), fc.array(inline, { maxLength: 6 }), xmlText, xmlText)
  .map(([source, target, first, second]) => ({
    srcLang: 'fr',
    source,
    targets: new Map([
      ['en', { content: target, state: 'final' as const }],
      ['vi', { content: source }],
    ]),
    next: first,
    notes: [second],
    originalData: [
      { id: 'd1', text: first },
      { id: 'd2', text: second },
    ],
  }));

describe('writing and reading a memory', () => {
  it('gives the same bytes when what was written is read and written again', () => {
    fc.assert(
      fc.property(fc.array(memoryUnit, { maxLength: 3 }), (units) => {
        const once = write(units);
        expect(write(read(once).units)).toBe(once);
      }),
    );
  });

  it('keeps every text and every code, so that a memory finds what it wrote', () => {
    fc.assert(
      fc.property(fc.array(memoryUnit, { maxLength: 3 }), (units) => {
        const essence = (list: readonly MemoryUnit[]) =>
          list.map(({ source, targets, next, notes }) => [
            contentKey(source),
            [...targets].map(([lang, { content, state }]) => [lang, contentKey(content), state]),
            next,
            notes,
          ]);
        expect(essence(read(write(units)).units)).toEqual(essence(units));
      }),
    );
  });
});
