import { describe, expect, it } from 'vitest';
import { writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import type { Content, Document, Part, Unit } from '../../../../src/core/document.ts';

const plainUnit: Unit = {
  kind: 'unit',
  id: 'u1',
  translate: true,
  space: 'preserve',
  notes: [],
  originalData: [],
  parts: [],
  glossary: [],
  matches: [],
  metadata: [],
};

function documentOf(unit: Partial<Unit>, version: Document['version'] = '2.1'): Document {
  const files = [{ id: 'f1', original: 'a.txt', notes: [], children: [{ ...plainUnit, ...unit }] }];
  return { version, srcLang: 'fr', trgLang: 'en', files };
}

function write(document: Document): string {
  return [...writeXliff(document)].join('');
}

function segment(source: Content, more: Partial<Part> = {}): Part {
  return { kind: 'segment', id: 's1', state: 'initial', source, ...more } as Part;
}

function contentsOf(...sources: readonly Content[]): readonly string[] {
  const parts = sources.map((source, i) => segment(source, { id: `s${i + 1}` }));
  const xml = write(documentOf({ parts }));
  return [...xml.matchAll(/<source>(.*?)<\/source>|<source\/>/gsu)].map((found) => found[1] ?? '');
}

const text = (value: string) => ({ kind: 'text', text: value }) as const;

describe('writeXliff', () => {
  it('writes the whole of a work file, an element a line', () => {
    const document = documentOf({
      name: 'key',
      type: 'psr:paragraph',
      canResegment: false,
      notes: [{ id: 'n1', category: 'c', appliesTo: 'target', priority: 1, text: 'Mind\nthis' }],
      originalData: [{ id: 'd1', text: '<b>' }],
      glossary: [{ id: 'g1', ref: '#m1', term: 'IA', termSource: 'c1', translations: ['AI'], definition: 'd' }],
      matches: [
        {
          id: 'p1',
          ref: '#s1',
          type: 'tm',
          origin: 'memory',
          similarityPct: 87.5,
          originalData: [],
          source: [text('L’IA')],
          target: [text('AI')],
        },
      ],
      metadata: [{ category: 'c', children: [{ type: 'k', value: 'v' }] }],
      parts: [
        segment([{ kind: 'sm', id: 'm1', type: 'term' }, text('IA'), { kind: 'em', id: 'm1' }], {
          state: 'translated',
          target: [text('AI')],
          order: 2,
        }),
        { kind: 'ignorable', source: [text('\n')], target: [text(' ')], order: 1 },
        segment([text('B')], { id: 's2' }),
      ],
    });
    expect(write(document)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">
  <file id="f1" original="a.txt">
    <unit id="u1" name="key" type="psr:paragraph" canResegment="no" xml:space="preserve">
      <mtc:matches>
        <mtc:match id="p1" ref="#s1" type="tm" origin="memory" similarity="87.5">
          <source>L’IA</source>
          <target>AI</target>
        </mtc:match>
      </mtc:matches>
      <gls:glossary>
        <gls:glossEntry id="g1" ref="#m1">
          <gls:term source="c1">IA</gls:term>
          <gls:translation>AI</gls:translation>
          <gls:definition>d</gls:definition>
        </gls:glossEntry>
      </gls:glossary>
      <mda:metadata>
        <mda:metaGroup category="c">
          <mda:meta type="k">v</mda:meta>
        </mda:metaGroup>
      </mda:metadata>
      <notes>
        <note id="n1" category="c" appliesTo="target" priority="1">Mind
this</note>
      </notes>
      <originalData>
        <data id="d1">&lt;b&gt;</data>
      </originalData>
      <segment id="s1" state="translated">
        <source><mrk id="m1" type="term">IA</mrk></source>
        <target order="2">AI</target>
      </segment>
      <ignorable>
        <source>
</source>
        <target order="1"> </target>
      </ignorable>
      <segment id="s2" state="initial">
        <source>B</source>
      </segment>
    </unit>
  </file>
</xliff>
`);
  });

  it('writes version 2.2 in its own namespace', () => {
    expect(write(documentOf({}, '2.2'))).toContain(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2"',
    );
  });

  it('comes in chunks, a unit at a time', () => {
    const children = [plainUnit, { ...plainUnit, id: 'u2' }];
    const chunks = [...writeXliff({ version: '2.1', srcLang: 'fr', files: [{ id: 'f1', notes: [], children }] })];
    expect(chunks).toHaveLength(6);
    expect(chunks[2]).toMatch(/^ {4}<unit id="u1"/u);
  });

  it('writes pc around what is well nested in one content', () => {
    const code = { kind: 'sc', id: '1', type: 'fmt', dataRef: 'd1', disp: '<b>', canDelete: false } as const;
    expect(contentsOf([code, text('a'), { kind: 'ph', id: '2' }, { kind: 'ec', id: '1', dataRef: 'd2' }])).toEqual([
      '<pc id="1" type="fmt" dataRefStart="d1" dataRefEnd="d2" dispStart="&lt;b&gt;" canDelete="no">a<ph id="2"/></pc>',
    ]);
  });

  it('writes sc and ec where spans overlap, and pc for the one that ends last', () => {
    const content: Content = [
      { kind: 'sc', id: '1' },
      { kind: 'sc', id: '2' },
      text('a'),
      { kind: 'ec', id: '1' },
      { kind: 'ec', id: '2' },
    ];
    expect(contentsOf(content)).toEqual(['<sc id="1"/><pc id="2">a<ec startRef="1"/></pc>']);
  });

  it('writes sc and ec, sm and em where a span runs over several segments; the end has the hints of its start', () => {
    const start = {
      kind: 'sc',
      id: '1',
      type: 'fmt',
      canCopy: false,
      canDelete: false,
      canReorder: 'firstNo',
    } as const;
    expect(
      contentsOf(
        [start, { kind: 'sm', id: 'm1', type: 'term' }, text('a')],
        [{ kind: 'em', id: 'm1' }, text('b'), { kind: 'ec', id: '1' }],
      ),
    ).toEqual([
      '<sc id="1" type="fmt" canCopy="no" canDelete="no" canReorder="firstNo"/><sm id="m1" type="term"/>a',
      '<em startRef="m1"/>b<ec startRef="1" type="fmt" canCopy="no" canDelete="no" canReorder="no"/>',
    ]);
  });

  it('isolates codes whose partner is not in the unit', () => {
    expect(
      contentsOf([
        { kind: 'ec', id: '1' },
        { kind: 'sc', id: '2' },
      ]),
    ).toEqual(['<ec id="1" isolated="yes"/><sc id="2" isolated="yes"/>']);
  });

  it('ends an annotation without end at its segment, and drops an end without start', () => {
    expect(
      contentsOf([{ kind: 'sm', id: 'm1', type: 'term' }, text('a')], [{ kind: 'em', id: 'm2' }, text('b')]),
    ).toEqual(['<mrk id="m1" type="term">a</mrk>', 'b']);
  });

  it('writes cp for what XML can not hold, and references for what a parser would change', () => {
    expect(contentsOf([text('a\u0000\u001b\ud83d\uffff]]>\r\n\u00a0 ')])).toEqual([
      'a<cp hex="0000"/><cp hex="001B"/><cp hex="D83D"/><cp hex="FFFF"/>]]&gt;&#xD;\n\u00a0 ',
    ]);
  });

  it('says translate only where it differs from what is inherited', () => {
    const unit = (id: string, translate: boolean): Unit => ({ ...plainUnit, id, translate });
    const document: Document = {
      version: '2.1',
      srcLang: 'fr',
      files: [
        {
          id: 'f1',
          notes: [],
          children: [
            unit('u1', false),
            { kind: 'group', id: 'g1', translate: false, notes: [], children: [unit('u2', false), unit('u3', true)] },
          ],
        },
      ],
    };
    const tags = write(document).match(/<unit[^>]*>/gu);
    expect(tags).toEqual([
      '<unit id="u1" translate="no" xml:space="preserve">',
      '<unit id="u2" xml:space="preserve">',
      '<unit id="u3" translate="yes" xml:space="preserve">',
    ]);
  });

  it('declares a module where its prefix means something else in the document', () => {
    const metadata = [{ children: [{ type: 'k', value: 'v' }] }];
    const document = { ...documentOf({ metadata }), attributes: [{ name: 'xmlns:mda', value: 'urn:other' }] };
    expect(write(document)).toContain('<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">');
  });
});
