import { describe, expect, it } from 'vitest';
import { readXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { textContent } from '../../../../src/core/content.ts';
import type { Document, Inline, Part, Unit } from '../../../../src/core/document.ts';
import { unit as buildUnit } from '../../../builders/document.ts';

const unit = (parts: readonly Part[], fields: Partial<Unit> = {}): Unit => buildUnit('u1', [], { parts, ...fields });

const segment = (id: string, source: readonly Inline[], target?: readonly Inline[]): Part => ({
  kind: 'segment',
  id,
  state: target ? 'translated' : 'initial',
  source,
  ...(target ? { target } : {}),
});

const document = (one: Unit): Document => ({
  version: '2.1',
  srcLang: 'fr',
  trgLang: 'en',
  files: [{ id: 'f1', original: 'a.md', notes: [], children: [one] }],
});

const write = (one: Unit, fillTargets = false) => [...writeXliff12(document(one), { fillTargets })].join('');
const text = (of: string): Inline => ({ kind: 'text', text: of });

describe('a unit written as XLIFF 1.2', () => {
  it('has g for codes that are well nested and bx with ex for others', () => {
    const source: readonly Inline[] = [
      { kind: 'sc', id: '1', type: 'fmt', subType: 'xlf:b' },
      text('a'),
      { kind: 'sc', id: '2', type: 'link' },
      { kind: 'ec', id: '1' },
      text('b'),
      { kind: 'ec', id: '2' },
      { kind: 'ph', id: '3', equiv: '\n' },
    ];
    expect(write(unit([segment('s1', source)]))).toContain(
      '<source><bx id="1" ctype="bold" rid="1"/>a<g id="2" ctype="link"><ex id="1" rid="1"/>b</g><x id="3" equiv-text="&#xA;"/></source>',
    );
    const nested = [source[0], text('a'), source[3]].filter((inline) => inline !== undefined);
    expect(write(unit([segment('s1', nested)]))).toContain('<source><g id="1" ctype="bold">a</g></source>');
  });

  it('has terms as mrk, whose ids are no mids', () => {
    const term: readonly Inline[] = [{ kind: 'sm', id: 'm1', type: 'term' }, text('a'), { kind: 'em', id: 'm1' }];
    const written = write(unit([segment('s1', term)]));
    expect(written).toContain('<source><mrk mtype="term">a</mrk></source>');
    expect(written).toContain('<psr12:at on="source" of="mrk" all="1" psr12:id="m1"/>');
  });

  it('names the segment of a match by its mid where the segments are marked, and not otherwise', () => {
    const match = {
      id: 'p1',
      ref: '#s1',
      type: 'tm',
      similarityPct: 85,
      originalData: [],
      source: textContent('x'),
      target: textContent('y'),
    } as const;
    const one = write(unit([segment('s1', textContent('a'))], { matches: [match] }));
    expect(one).toContain('<alt-trans match-quality="85">');
    expect(one).toContain('<psr12:at on="1/1" of="alt-trans" all="1" psr12:id="p1" psr12:type="tm"/>');
    const parts = [segment('s1', textContent('a')), segment('s2', textContent('b'))];
    const two = write(unit(parts, { matches: [match] }));
    expect(two).toContain('<alt-trans mid="s1" match-quality="85">');
  });

  it('is not filled where it is not to be translated', () => {
    expect(write(unit([segment('s1', textContent('a'))], { translate: false }), true)).not.toContain('<target');
    expect(write(unit([segment('s1', textContent('a'))]), true)).toContain(
      '<target state="needs-translation">a</target>',
    );
  });

  it('keeps an empty target apart from none', () => {
    const read = (one: Unit) => {
      const reading = readXliff12(write(one), 'a.xlf');
      return 'document' in reading ? reading.document.files[0]?.children[0] : undefined;
    };
    expect(read(unit([segment('s1', textContent('a'), [])]))).toMatchObject({ parts: [{ target: [] }] });
    const none = read(unit([segment('s1', textContent('a'))]));
    expect(none?.kind === 'unit' && none.parts[0]).not.toHaveProperty('target');
  });

  it('is approved where it is reviewed or final, with the state of its earliest segment', () => {
    const parts = [
      { ...segment('s1', textContent('a'), textContent('A')), state: 'final' },
      { ...segment('s2', textContent('b'), textContent('B')), state: 'reviewed' },
    ] as const;
    expect(write(unit(parts))).toMatch(/<trans-unit id="u1" approved="yes"[\s\S]*<target state="signed-off">/u);
  });
});
