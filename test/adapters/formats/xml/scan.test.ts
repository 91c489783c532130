import { describe, expect, it } from 'vitest';
import { attributeOf, rawElement, textOf, type XmlElement } from '../../../../src/adapters/formats/xml/element.ts';
import { type ScanOptions, scanXml, type XmlProblem } from '../../../../src/adapters/formats/xml/scan.ts';

/** The elements inside the root, each as a tree; or the problem. */
function read(text: string, options: ScanOptions = {}): XmlElement[] | XmlProblem {
  const elements: XmlElement[] = [];
  const problem = scanXml(
    text,
    {
      open: (_element, parents) => (parents.length === 0 ? 'enter' : 'collect'),
      element: (element) => elements.push(element),
      close() {},
    },
    options,
  );
  return problem ?? elements;
}

function first(text: string): XmlElement {
  const result = read(text);
  if (!Array.isArray(result)) throw new Error(result.message);
  const element = result[0];
  if (!element) throw new Error('no element');
  return element;
}

describe('scanXml', () => {
  it('hands over collected elements with namespaces, attributes in order, and their place', () => {
    const text = '<r xmlns="urn:r" xmlns:p="urn:p">\n  <p:a y="2" x="1">t<b/></p:a></r>';
    const element = first(text);
    expect([element.name, element.prefix, element.local, element.uri]).toEqual(['p:a', 'p', 'a', 'urn:p']);
    expect(element.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['y', '2'],
      ['x', '1'],
    ]);
    expect(text.slice(element.start, element.end)).toBe('<p:a y="2" x="1">t<b/></p:a>');
  });

  it('finds the start of a tag whose name ends at a line end, with CRLF too', () => {
    const text = '<r>\r\n<a\r\nx="1"\r\n/></r>';
    const element = first(text);
    expect(text.slice(element.start, element.end)).toBe('<a\r\nx="1"\r\n/>');
  });

  it('reads CDATA, references and comments, and joins text around them', () => {
    expect(textOf(first('<r><a>1<![CDATA[<2>]]>&lt;3&#x34;<!-- no -->5</a></r>'))).toBe('1<2><345');
  });

  it('normalises line ends in text but keeps referenced carriage returns', () => {
    expect(textOf(first('<r><a>1\r\n2&#xD;3</a></r>'))).toBe('1\n2\r3');
  });

  it('reads a text that starts with a byte order mark', () => {
    const text = '\uFEFF<?xml version="1.0"?><r><a/></r>';
    const element = first(text);
    expect(text.slice(element.start, element.end)).toBe('<a/>');
  });

  it('lets a visitor refuse an element with a sentence, at its place', () => {
    const problem = scanXml('<r>\n <x/></r>', {
      open: (element) => (element.name === 'x' ? { refuse: 'No x.' } : 'enter'),
      element() {},
      close() {},
    });
    expect(problem).toEqual({ message: 'No x.', line: 2, column: 2 });
  });
});

const bad: readonly [name: string, text: string, message: RegExp, line: number, column: number][] = [
  ['a wrong end tag', '<r>\n <a></b></r>', /not well-formed XML here: unexpected close tag|unmatched/u, 2, 8],
  ['an attribute without quotes', '<r>\n <a x=1/></r>', /not well-formed/u, 2, 7],
  ['an attribute twice', '<r>\n <a x="1" x="2"/></r>', /duplicate attribute/u, 2, 17],
  ['an undeclared prefix', '<r>\n <p:a/></r>', /unbound namespace prefix/u, 2, 7],
  ['two roots', '<r/>\n<r/>', /only one root/u, 2, 3],
  ['text outside the root', '<r/>\nx', /outside of root/u, 2, 2],
  ['a second XML declaration', '<?xml version="1.0"?>\n<?xml version="1.0"?><r/>', /XML declaration/u, 2, 6],
  ['an entity that XML lacks', '<r>\n <a>x&nbsp;y</a></r>', /The entity &nbsp; is not one of XML's five/u, 2, 6],
  ['a bare ampersand', '<r>\n <a>x & y</a></r>', /& stands here that begins no reference/u, 2, 7],
  ['a bare ampersand before a semicolon', '<r>\n <a>x & y;</a></r>', /& stands here/u, 2, 7],
  ['a raw control character', '<r>\n <a>\u0001</a></r>', /disallowed character/u, 2, 5],
  ['a reference to a control character', '<r>\n <a>&#1;</a></r>', /stands for no character/u, 2, 5],
  [']]> in text', '<r>\n <a>]]></a></r>', /not well-formed/u, 2, 7],
  ['a DTD', '<!-- x -->\n<!DOCTYPE r [<!ENTITY e "x">]><r>&e;</r>', /document type declaration/u, 2, 1],
  ['a DTD without entities', '\n<!DOCTYPE r SYSTEM "r.dtd"><r/>', /document type declaration/u, 2, 1],
  ['an encoding other than UTF-8', '<?xml version="1.0" encoding="ISO-8859-1"?><r/>', /ISO-8859-1/u, 1, 1],
  ['a file cut off in a tag', '<r>\n <a x="1', /cut off: it ends inside <r>, which starts in line 1/u, 2, 9],
  ['a file cut off in text', '<r>\n <a>te', /cut off: it ends inside <a>, which starts in line 2/u, 2, 7],
  ['a file cut off in a comment', '<r>\n <!-- te', /cut off: it ends inside <r>/u, 2, 9],
  ['an empty file', '', /must contain a root element/u, 1, 1],
];

describe('scanXml refuses', () => {
  it.each(bad)('%s, with line and column', (_name, text, message, line, column) => {
    const problem = read(text);
    if (Array.isArray(problem)) throw new Error('was read');
    expect(problem.message).toMatch(message);
    expect(problem.message).toMatch(/[.]$/u);
    expect([problem.line, problem.column]).toEqual([line, column]);
  });

  it('nesting without end, and reads nesting that is only deep', () => {
    const nested = (depth: number) => `<r>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</r>`;
    expect(Array.isArray(read(nested(900)))).toBe(true);
    expect(read(nested(10_000))).toMatchObject({ message: expect.stringMatching(/more than 1000 deep/u), line: 1 });
  });

  it('a DTD with declarations also where a DTD that only names a file is passed over', () => {
    const options = { doctype: 'external' } as const;
    expect(Array.isArray(read('<!DOCTYPE r SYSTEM "[r].dtd"><r/>', options))).toBe(true);
    expect(Array.isArray(read('<!DOCTYPE r SYSTEM "r.dtd" [<!ENTITY e "x">]><r/>', options))).toBe(false);
  });
});

describe('rawElement', () => {
  it('is the element as written, with the declarations that it takes from around it', () => {
    const text =
      '<r xmlns="urn:r" xmlns:p="urn:p?a&amp;b" xmlns:q="urn:q"><p:a q:x="1" y=\'2\'><![CDATA[<]]></p:a></r>';
    const raw = rawElement(text, first(text), 'urn:r');
    expect(raw).toBe('<p:a xmlns:p="urn:p?a&#38;b" xmlns:q="urn:q" q:x="1" y=\'2\'><![CDATA[<]]></p:a>');
    const again = first(`<r>${raw}</r>`);
    expect(again.uri).toBe('urn:p?a&b');
    expect(rawElement(`<r>${raw}</r>`, again, 'urn:r')).toBe(raw);
  });

  it('declares the default namespace only where it is not the one around', () => {
    const text = '<r xmlns="urn:r"><p:a xmlns:p="urn:p"><b/></p:a></r>';
    expect(rawElement(text, first(text), 'urn:r')).toBe('<p:a xmlns:p="urn:p"><b/></p:a>');
    expect(rawElement(text, first(text), 'urn:s')).toBe('<p:a xmlns="urn:r" xmlns:p="urn:p"><b/></p:a>');
  });

  it('declares nothing for prefixes that are declared inside, nor for xml', () => {
    const text = '<r><a xml:lang="fr"><p:b xmlns:p="urn:p" p:c="1"/></a></r>';
    expect(rawElement(text, first(text), '')).toBe('<a xml:lang="fr"><p:b xmlns:p="urn:p" p:c="1"/></a>');
  });
});

describe('attributeOf', () => {
  it('gives attributes by their written name', () => {
    const element = first('<r><a xml:id="i" id="j"/></r>');
    expect([attributeOf(element, 'id'), attributeOf(element, 'xml:id'), attributeOf(element, 'x')]).toEqual([
      'j',
      'i',
      undefined,
    ]);
  });
});
