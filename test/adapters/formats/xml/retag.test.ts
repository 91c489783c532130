import { describe, expect, it } from 'vitest';
import type { XmlElement } from '../../../../src/adapters/formats/xml/element.ts';
import { attributeSpans, type Retag, retagged } from '../../../../src/adapters/formats/xml/retag.ts';
import { scanXml } from '../../../../src/adapters/formats/xml/scan.ts';

/** The first child of the root with other tags, by local names. */
function changed(text: string, changes: Readonly<Record<string, Retag>>, home = 'urn:r'): string {
  let result = '';
  const problem = scanXml(text, {
    open: (_, parents) => (parents.length === 0 ? 'enter' : 'collect'),
    element(element: XmlElement) {
      result ||= retagged(text, element, home, ({ local }) => changes[local]);
    },
    close() {},
  });
  return problem ? problem.message : result;
}

describe('retagged', () => {
  it('renames start and end tags, puts attributes first, takes others away, and leaves all else', () => {
    const text = `<r xmlns="urn:r"><a  x='1'\n y = "2" >t<!-- <a> --><b/><c>&lt;</c ><a/></a></r>`;
    const changes = { a: { name: 'z', attributes: ' n="3"', without: ['y'] }, b: { name: 'bb' } };
    expect(changed(text, changes)).toBe(`<z n="3"  x='1' >t<!-- <a> --><bb/><c>&lt;</c ><z n="3"/></z>`);
  });

  it('declares the prefixes that are still used and declared outside, in the first tag', () => {
    const text = '<r xmlns="urn:r" xmlns:p="urn:p" xmlns:q="urn:q"><p:a><q:b p:c="1"/></p:a></r>';
    expect(changed(text, { a: { name: 'z' } })).toBe('<z xmlns:q="urn:q" xmlns:p="urn:p"><q:b p:c="1"/></z>');
    expect(changed(text, { a: { name: 'z' }, b: { name: 'y', without: ['p:c'] } })).toContain('<y/></z>');
    expect(changed(text, {})).toBe('<p:a xmlns:p="urn:p" xmlns:q="urn:q"><q:b p:c="1"/></p:a>');
  });

  it('does not take markup in comments, sections and values for tags', () => {
    const text = '<r xmlns="urn:r"><a x="</a>"><![CDATA[</a>]]><?y </a>?></a></r>';
    expect(changed(text.replace('"</a>"', '"&lt;/a>"'), { a: { name: 'z' } })).toBe(
      '<z x="&lt;/a>"><![CDATA[</a>]]><?y </a>?></z>',
    );
  });
});

describe('attributeSpans', () => {
  it('finds each attribute with the white space in front of it, whatever is in its value', () => {
    const tag = `<a b="x > y"\n c='"'/>`;
    expect(attributeSpans(tag, 2).map(({ name, start, end }) => [name, tag.slice(start, end)])).toEqual([
      ['b', ' b="x > y"'],
      ['c', `\n c='"'`],
    ]);
  });
});
