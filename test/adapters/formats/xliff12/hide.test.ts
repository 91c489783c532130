import { describe, expect, it } from 'vitest';
import { hideAttributes, linesOfOthers } from '../../../../src/adapters/formats/xliff12/hide.ts';
import { readXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { ownNamespace } from '../../../../src/adapters/formats/xliff12/names.ts';

const fs = 'urn:oasis:names:tc:xliff:fs:2.0';
const scope = new Map([
  ['psr12', ownNamespace],
  ['fs', fs],
  ['my', 'urn:my'],
]);

describe('attributes that 1.2 has no words for', () => {
  it('are taken out of their tags, with the side, name and id of whose they are', () => {
    expect(
      hideAttributes(
        '<source><g id="1" psr12:dataRef="d1" ctype="bold">a</g></source><target><g id="1"/></target>',
        scope,
      ),
    ).toEqual({
      xml: '<source><g id="1" ctype="bold">a</g></source><target><g id="1"/></target>',
      hidden: '<psr12:at on="source" of="g" id="1" psr12:dataRef="d1"/>',
    });
  });

  it('know an id from what looks like one in a value', () => {
    const tag = `<x equiv-text="a id='b'" id="1" psr12:disp="c"/>`;
    expect(hideAttributes(tag, scope).hidden).toBe('<psr12:at of="x" id="1" psr12:disp="c"/>');
    expect(hideAttributes(`<x equiv-text="a id='b'"/><x psr12:disp="c"/>`, scope).hidden).toBe(
      '<psr12:at of="x" n="2" all="2" psr12:disp="c"/>',
    );
  });

  it('bring the declarations that they need, and those behind them along', () => {
    expect(hideAttributes('<g id="1" my:a="1" fs:fs="b" my:b="2"/>', scope)).toEqual({
      xml: '<g id="1" my:a="1"/>',
      hidden: `<psr12:at of="g" id="1" xmlns:fs="${fs}" fs:fs="b" xmlns:my="urn:my" my:b="2"/>`,
    });
  });

  it('are looked for in tags alone, not in comments, CDATA or processing instructions', () => {
    const xml = '<!-- <g psr12:a="1"> --><![CDATA[<g psr12:a="1">]]><?p <g psr12:a="1">?>';
    expect(hideAttributes(xml, scope)).toEqual({ xml, hidden: '' });
  });

  it('of elements without an id say which of how many', () => {
    const { hidden } = hideAttributes('<source><mrk psr12:id="a"/><mrk/><mrk psr12:id="b"/></source>', scope);
    expect(hidden).toBe(
      '<psr12:at on="source" of="mrk" all="3" psr12:id="a"/><psr12:at on="source" of="mrk" n="3" all="3" psr12:id="b"/>',
    );
  });

  it('may stand beside names with characters that JavaScript takes for white space', () => {
    const text =
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="fr" ta\uFEFFrget="vi" datatype="xml"><body/></file></xliff>';
    const reading = readXliff12(text, 'a.xlf');
    if ('problem' in reading) throw new Error(reading.problem.message);
    const written = [...writeXliff12(reading.document)].join('');
    expect(written).toContain('<file original="a" source-language="fr" ta\uFEFFrget="vi" datatype="xml">');
    expect(readXliff12(written, 'a.xlf')).toMatchObject({ document: { files: [{ id: 'f1' }] } });
  });
});

describe('elements of other namespaces', () => {
  it('stay in order, those of XLIFF 2 hidden', () => {
    const metadata = '<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"/>';
    const own = '<my:a xmlns:my="urn:my"/>';
    expect(linesOfOthers('<psr12:unit/>', [metadata, own, metadata], ' ')).toBe(
      ` <?psr12 <psr12:unit/>${metadata}?>\n ${own}\n <?psr12 ${metadata}?>\n`,
    );
  });

  it('are hidden for their own namespace alone, not for another that they declare', () => {
    const foreign = `<my:a xmlns:my="urn:my" xmlns:psr12="${ownNamespace}"/>`;
    expect(linesOfOthers('', [foreign], '')).toBe(`${foreign}\n`);
    const skeleton = '<skeleton href="a"/>';
    expect(linesOfOthers('', [skeleton], '')).toBe(
      '<?psr12 <skeleton xmlns="urn:oasis:names:tc:xliff:document:2.0" href="a"/>?>\n',
    );
  });

  it('may hold what would end the instruction that hides them', () => {
    const raw = '<mda:a xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><?p 100%?></mda:a>';
    expect(linesOfOthers('', [raw], '')).toBe(
      '<?psr12 <mda:a xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><?p 100%25?%3E</mda:a>?>\n',
    );
  });
});
