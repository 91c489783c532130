import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createDecoder, trimRange } from '../../../../src/adapters/formats/html/references.ts';

const decode = createDecoder();

/** What parse5's whole parser makes of a text, or of an attribute value. */
function byParser(raw: string, place: 'text' | 'attribute'): string {
  const [element] = parseFragment(place === 'text' ? `<p>${raw}` : `<p title="${raw}">`).childNodes;
  if (!element || !('attrs' in element)) throw new Error('parse5 gave no element');
  if (place === 'attribute') return element.attrs[0]?.value ?? '';
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

const parts = fc.constantFrom(
  ...'& &amp &amp; &eacute &eacute; &copy &copy= &copyx &notit; &notin; &not &lt &gt; &nbsp; &#233; &#233 &#xE9; &#XE9 &#0; &#128; &#xD800; &#x110000; &#; &#x; &NotEqualTilde; &fjlig; &ZZ; &CounterClockwiseContourIntegral; &#38;amp;'.split(
    ' ',
  ),
  ...['=', ';', '#', 'a', 'é', ' ', '1', '😀', '&&'],
);

describe('character references', () => {
  it.each(['text', 'attribute'] as const)('are resolved in %s as a browser does', (place) => {
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join('')),
        (raw) => {
          expect(decode(raw, place)).toBe(byParser(raw, place));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leaves line breaks and NUL characters alone', () => {
    expect(decode('&eacute;\r\n\r\0&amp;', 'text')).toBe('é\r\n\r\0&');
  });
});

describe('white space at the edges of a range', () => {
  it.each([
    [' \r\n a b \t', 'a b'],
    ['&nbsp; a&#160;&#xA0;', 'a'],
    ['\ufeff\u2003a\u202f', 'a'],
    ['&nbsp;&amp;&nbsp;', '&amp;'],
    ['a;', 'a;'],
    ['&; a &', '&; a &'],
    ['&nbsp', '&nbsp'],
    ['', ''],
    [' &nbsp; ', ''],
  ])('%j is trimmed to %j', (raw, expected) => {
    const padded = `<${raw}>`;
    const { start, end } = trimRange(padded, 1, raw.length + 1, 'text', decode);
    expect(padded.slice(start, end)).toBe(expected);
    expect(start).toBeLessThanOrEqual(end);
  });
});
