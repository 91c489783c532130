import { describe, expect, it } from 'vitest';
import { readXliff, type XliffReading } from '../../../../src/adapters/formats/xliff/index.ts';
import { contentKey, plainText } from '../../../../src/core/content.ts';
import { type Unit, units } from '../../../../src/core/document.ts';

const core = 'urn:oasis:names:tc:xliff:document:2.0';

function read(text: string): XliffReading {
  const reading = readXliff(text, 'locales/en/a.xlf');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

/** A document with one unit that holds `inner`. */
function withUnit(inner: string, attributes = ''): string {
  return `<xliff xmlns="${core}" version="2.1" srcLang="fr" trgLang="en" xmlns:my="urn:my"><file id="f1"><unit id="u1"${attributes}>${inner}</unit></file></xliff>`;
}

function unitOf(text: string): Unit {
  const [unit] = units(read(text).document);
  if (!unit) throw new Error('no unit');
  return unit;
}

function sourceOf(xml: string) {
  return unitOf(withUnit(`<segment id="s1"><source>${xml}</source></segment>`)).parts[0]?.source;
}

describe('readXliff', () => {
  it('reads languages, version, files, groups, units and what they inherit', () => {
    const { document, findings } = read(
      `<xliff xmlns="${core}" version="2.0" srcLang="fr" trgLang="vi">
         <file id="f1" original="a/b.md" translate="no">
           <notes><note id="n1" category="c" priority="2">Note</note></notes>
           <group id="g1" name="menu" type="my:x" translate="yes" xml:space="preserve">
             <unit id="u1" name="key"><segment><source>A</source></segment></unit>
             <unit id="u2" translate="no" xml:space="default" canResegment="no"><segment><source>B</source></segment></unit>
           </group>
           <unit id="u3"><segment><source>C</source></segment></unit>
         </file>
       </xliff>`,
    );
    expect(findings).toEqual([]);
    expect([document.version, document.srcLang, document.trgLang]).toEqual(['2.0', 'fr', 'vi']);
    const [file] = document.files;
    expect(file?.original).toBe('a/b.md');
    expect(file?.notes).toEqual([{ id: 'n1', category: 'c', priority: 2, text: 'Note' }]);
    expect(file?.extras).toEqual({ attributes: [{ name: 'translate', value: 'no' }], elements: [] });
    expect(file?.children[0]).toMatchObject({ kind: 'group', id: 'g1', name: 'menu', type: 'my:x', translate: true });
    expect(
      [...units(document)].map(({ id, translate, space, canResegment }) => [id, translate, space, canResegment]),
    ).toEqual([
      ['u1', true, 'preserve', undefined],
      ['u2', false, 'default', false],
      ['u3', false, 'default', undefined],
    ]);
  });

  it('reads segments and ignorables with states, orders and targets; an empty target is a target', () => {
    const unit = unitOf(
      withUnit(
        `<segment id="s1" state="reviewed" subState="my:s" canResegment="no"><source>A.</source><target order="3">X.</target></segment>
         <ignorable><source> </source></ignorable>
         <segment id="s2"><source>B</source><target order="1"/></segment>`,
      ),
    );
    expect(unit.parts).toEqual([
      {
        kind: 'segment',
        id: 's1',
        state: 'reviewed',
        subState: 'my:s',
        canResegment: false,
        source: [{ kind: 'text', text: 'A.' }],
        target: [{ kind: 'text', text: 'X.' }],
        order: 3,
      },
      { kind: 'ignorable', source: [{ kind: 'text', text: ' ' }] },
      { kind: 'segment', id: 's2', state: 'initial', source: [{ kind: 'text', text: 'B' }], target: [], order: 1 },
    ]);
  });

  it('flattens pc and mrk to their two ends and keeps what each end says', () => {
    expect(
      sourceOf(
        '<pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d2" dispStart="&lt;b>" canDelete="no">a<mrk id="m1" type="term" ref="#g1" value="v" translate="no">b</mrk></pc>',
      ),
    ).toEqual([
      {
        kind: 'sc',
        id: '1',
        type: 'fmt',
        subType: 'xlf:b',
        dataRef: 'd1',
        disp: '<b>',
        canDelete: false,
        canOverlap: false,
      },
      { kind: 'text', text: 'a' },
      { kind: 'sm', id: 'm1', type: 'term', ref: '#g1', value: 'v', translate: false },
      { kind: 'text', text: 'b' },
      { kind: 'em', id: 'm1' },
      { kind: 'ec', id: '1', dataRef: 'd2' },
    ]);
  });

  it('reads sc and ec, and an end says only what its start does not', () => {
    expect(
      sourceOf(
        '<sc id="1" type="fmt" canCopy="no"/>a<ec startRef="1" type="fmt" canCopy="no"/><ec id="2" isolated="yes"/>',
      ),
    ).toEqual([
      { kind: 'sc', id: '1', type: 'fmt', canCopy: false, canOverlap: true },
      { kind: 'text', text: 'a' },
      { kind: 'ec', id: '1' },
      { kind: 'ec', id: '2', canOverlap: true, isolated: true },
    ]);
  });

  it('gives content the key that it had before it was written, whether or not its end codes repeat their type', () => {
    const start = { kind: 'sc', id: '1', type: 'fmt', subType: 'xlf:b' } as const;
    const plain = [start, { kind: 'text', text: 'a' }, { kind: 'ec', id: '1' }] as const;
    const repeating = [start, { kind: 'text', text: 'a' }, { ...start, kind: 'ec' }] as const;
    const readBack = sourceOf('<pc id="1" type="fmt" subType="xlf:b">a</pc>') ?? [];
    expect([plain, repeating].map((content) => contentKey(content))).toEqual([
      contentKey(readBack),
      contentKey(readBack),
    ]);
  });

  it('reads cp as its character, CDATA as text, and passes over comments in text', () => {
    expect(sourceOf('a<cp hex="0001"/><![CDATA[<b>]]><!-- no --><cp hex="D83D"/>c')).toEqual([
      { kind: 'text', text: 'a\u0001<b>\uD83Dc' },
    ]);
  });

  it('changes no white space, whatever xml:space says', () => {
    expect(sourceOf('\n   a \u00a0\tb&#xD;\n  ')).toEqual([{ kind: 'text', text: '\n   a \u00a0\tb\r\n  ' }]);
  });

  it('reads glossary, matches and metadata with what the model has no name for', () => {
    const unit = unitOf(
      withUnit(
        `<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
           <mtc:match id="p1" ref="#s1" type="tm" origin="o" similarity="95.5" matchQuality="80" matchSuitability="70">
             <originalData><data id="d1">&lt;b></data></originalData>
             <source><ph id="1" dataRef="d1"/>A</source><target>X</target>
             <my:e/>
           </mtc:match>
         </mtc:matches>
         <gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0">
           <gls:glossEntry id="g1" ref="#m1" my:a="1">
             <gls:term source="c1">t</gls:term><gls:translation id="t1">x</gls:translation><gls:translation>y</gls:translation>
             <gls:definition source="d">def</gls:definition>
           </gls:glossEntry>
         </gls:glossary>
         <mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">
           <mda:metaGroup category="c"><mda:meta type="k">v</mda:meta></mda:metaGroup>
         </mda:metadata>
         <segment id="s1"><source><mrk id="m1" type="term">A</mrk></source></segment>`,
      ),
    );
    expect(unit.matches).toEqual([
      {
        id: 'p1',
        ref: '#s1',
        type: 'tm',
        origin: 'o',
        similarityPct: 95.5,
        matchQualityPct: 80,
        originalData: [{ id: 'd1', text: '<b>' }],
        source: [
          { kind: 'ph', id: '1', dataRef: 'd1' },
          { kind: 'text', text: 'A' },
        ],
        target: [{ kind: 'text', text: 'X' }],
        extras: { attributes: [{ name: 'matchSuitability', value: '70' }], elements: ['<my:e xmlns:my="urn:my"/>'] },
      },
    ]);
    expect(unit.glossary).toEqual([
      {
        id: 'g1',
        ref: '#m1',
        term: 't',
        termSource: 'c1',
        translations: ['x', 'y'],
        definition: 'def',
        translationAttributes: [[{ name: 'id', value: 't1' }], []],
        definitionAttributes: [{ name: 'source', value: 'd' }],
        extras: {
          attributes: [
            { name: 'xmlns:my', value: 'urn:my' },
            { name: 'my:a', value: '1' },
          ],
          elements: [],
        },
      },
    ]);
    expect(unit.metadata).toEqual([{ category: 'c', children: [{ type: 'k', value: 'v' }] }]);
  });

  it('keeps unknown elements, attributes and comments, with the declarations they need', () => {
    const { document } = read(
      `<?xml version="1.0"?><!-- before --><?pi x?><xliff xmlns="${core}" version="2.1" srcLang="fr" xmlns:my="urn:my" my:a="1"><!-- in root -->
         <file id="f1" my:b="2"><skeleton href="s.skl"/><my:e>x</my:e><!-- in file -->
           <unit id="u1" my:c="3"><res:r xmlns:res="urn:res" my:d="4"/><segment><source>A</source></segment></unit>
         </file></xliff>`,
    );
    expect(document.prolog).toEqual(['<!-- before -->', '<?pi x?>']);
    expect(document.attributes).toEqual([
      { name: 'xmlns:my', value: 'urn:my' },
      { name: 'my:a', value: '1' },
    ]);
    expect(document.elements).toEqual(['<!-- in root -->']);
    expect(document.files[0]?.extras).toEqual({
      attributes: [
        { name: 'xmlns:my', value: 'urn:my' },
        { name: 'my:b', value: '2' },
      ],
      elements: ['<skeleton href="s.skl"/>', '<my:e xmlns:my="urn:my">x</my:e>', '<!-- in file -->'],
    });
    const [unit] = units(document);
    expect(unit?.extras?.elements).toEqual(['<res:r xmlns:my="urn:my" xmlns:res="urn:res" my:d="4"/>']);
  });

  it('reads a file whose core has a prefix', () => {
    const unit = unitOf(
      `<x:xliff xmlns:x="${core}" version="2.1" srcLang="fr"><x:file id="f"><x:unit id="u"><x:segment><x:source>A<x:ph id="1"/></x:source></x:segment></x:unit></x:file></x:xliff>`,
    );
    expect(unit.parts[0]?.source).toEqual([
      { kind: 'text', text: 'A' },
      { kind: 'ph', id: '1' },
    ]);
  });

  it('names segments without an id, free in their unit', () => {
    const unit = unitOf(
      withUnit(
        '<segment><source><ph id="s1"/></source></segment><segment id="s2"><source/></segment><segment><source/></segment>',
      ),
    );
    expect(unit.parts.map((part) => part.id)).toEqual(['s3', 's2', 's4']);
  });
});

describe('readXliff loses no text of invalid content, and says where it is', () => {
  const cases: readonly [name: string, inner: string, ruleId: string, kept: readonly string[]][] = [
    [
      'an unknown state',
      '<segment id="s1" state="finall"><source>A</source></segment>',
      'xliff-attribute-value',
      ['A'],
    ],
    ['a segment without source', '<segment id="s1"><target>Xyz</target></segment>', 'xliff-element-missing', ['Xyz']],
    [
      'two sources',
      '<segment id="s1"><source>Aaa</source><source>Bbb</source></segment>',
      'xliff-element-count',
      ['Aaa', 'Bbb'],
    ],
    [
      'two targets',
      '<segment id="s1"><source>A</source><target>Xxx</target><target>Yyy</target></segment>',
      'xliff-element-count',
      ['Xxx', 'Yyy'],
    ],
    ['text in a unit', 'Stray<segment id="s1"><source>A</source></segment>', 'xliff-text', ['Stray']],
    ['text in a segment', '<segment id="s1"><source>A</source>Stray</segment>', 'xliff-text', ['Stray']],
    [
      'an unknown element in a source',
      '<segment id="s1"><source>A<b>bold</b>C</source></segment>',
      'xliff-element',
      ['AboldC'],
    ],
    [
      'a source in a unit',
      '<source>Lone</source><segment id="s1"><source>A</source></segment>',
      'xliff-element',
      ['Lone'],
    ],
    [
      'ids twice',
      '<segment id="s1"><source>Aaa</source></segment><segment id="s1"><source>Bbb</source></segment>',
      'xliff-duplicate-id',
      ['Aaa', 'Bbb'],
    ],
  ];

  it.each(cases)('%s', (_name, inner, ruleId, kept) => {
    const { document, findings } = read(withUnit(inner));
    const finding = findings.find((candidate) => candidate.ruleId === ruleId);
    expect(finding).toMatchObject({ file: 'locales/en/a.xlf', line: 1, severity: 'major' });
    expect(finding?.column).toBeGreaterThan(1);
    const [unit] = units(document);
    const found = [
      ...(unit?.parts ?? []).flatMap((part) => [plainText(part.source), plainText(part.target ?? [])]),
      ...(unit?.extras?.elements ?? []),
    ].join('\n');
    for (const text of kept) expect(found).toContain(text);
  });
});

describe('readXliff refuses', () => {
  const head = `<xliff xmlns="${core}" version="2.1" srcLang="fr">`;
  const cases: readonly [name: string, text: string, message: RegExp, line: number, column: number][] = [
    ['XLIFF 1.2', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', /XLIFF 1/u, 1, 1],
    ['another root', '\n<tmx version="1.4"/>', /root element is <tmx>/u, 2, 1],
    ['a wrong namespace', '<xliff xmlns="urn:x" version="2.1"/>', /no XLIFF 2 file, or its namespace is wrong/u, 1, 1],
    [
      'a file that is cut off',
      `${head}\n<file id="f1">\n<unit id="u1"><segment><source>Te`,
      /cut off: it ends inside <source>, which starts in line 3/u,
      3,
      34,
    ],
    ['ill-formed markup', `${head}\n<file id="f1"></unit></file></xliff>`, /not well-formed/u, 2, 21],
    [
      'a DTD',
      `<!DOCTYPE xliff [<!ENTITY e SYSTEM "file:///etc/passwd">]>${head}&e;</xliff>`,
      /document type declaration/u,
      1,
      1,
    ],
    ['a text that is no XML', 'Bonjour', /not well-formed/u, 1, 8],
  ];

  it.each(cases)('%s, with line and column', (_name, text, message, line, column) => {
    const reading = readXliff(text, 'a.xlf');
    if (!('problem' in reading)) throw new Error('was read');
    expect(reading.problem.message).toMatch(message);
    expect([reading.problem.line, reading.problem.column]).toEqual([line, column]);
  });
});
