import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, type XmlElement } from '../../../../src/adapters/formats/xml/element.ts';
import {
  attribute,
  escapeAttribute,
  escapeText,
  escapeWith,
  isForbidden,
} from '../../../../src/adapters/formats/xml/escape.ts';
import { scanXml } from '../../../../src/adapters/formats/xml/scan.ts';

function parse(xml: string): XmlElement {
  let found: XmlElement | undefined;
  const problem = scanXml(xml, {
    open: () => 'collect',
    element(element) {
      found = element;
    },
    close() {},
  });
  if (problem || !found) throw new Error(problem?.message);
  return found;
}

/** What XML can hold of a text: characters that it forbids replaced. */
function expressible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD');
}

describe('escaping', () => {
  it('keeps any text through a parser, as content and as an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const element = parse(`<a x="${escapeAttribute(text)}">${escapeText(text)}</a>`);
        expect(textOf(element)).toBe(expressible(text));
        expect(element.attributes[0]?.value).toBe(expressible(text));
      }),
    );
  });

  it('writes a carriage return as a reference, and in attributes tabs and line feeds too', () => {
    expect(escapeText('a\r\n\tb')).toBe('a&#xD;\n\tb');
    expect(escapeAttribute('a\r\n\tb "c"')).toBe('a&#xD;&#xA;&#x9;b &quot;c&quot;');
  });

  it('leaves no-break spaces, Vietnamese and characters beyond the BMP as they are', () => {
    expect(escapeText('L’IA\u00a0: quản trị \u{1F600}')).toBe('L’IA\u00a0: quản trị \u{1F600}');
  });

  it('breaks up ]]>', () => {
    expect(escapeText(']]>')).toBe(']]&gt;');
  });

  it('gives what XML forbids to the caller, lone surrogates included', () => {
    expect(escapeWith('a\u0001\uD83Db\u{1F600}', (codePoint) => `[${codePoint.toString(16)}]`)).toBe(
      'a[1][d83d]b\u{1F600}',
    );
  });

  it('knows what XML forbids', () => {
    expect([0x0, 0x8, 0xb, 0x1f, 0xd800, 0xdfff, 0xfffe, 0xffff, 0x110000].every(isForbidden)).toBe(true);
    expect([0x9, 0xa, 0xd, 0x20, 0x7f, 0x85, 0xd7ff, 0xe000, 0xfffd, 0x1fffe].some(isForbidden)).toBe(false);
  });

  it('writes an attribute, or nothing for no value', () => {
    expect(attribute('n', 3) + attribute('m', undefined) + attribute('o', '')).toBe(' n="3" o=""');
  });
});
