import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attributeValue,
  type EndTag,
  type MarkupHandler,
  type StartTag,
  splitText,
  tokenize,
} from '../../../../src/adapters/formats/html/tokens.ts';
import { soup } from './generators.ts';

class Recorder implements MarkupHandler {
  readonly told: [kind: string, start: number, end: number][] = [];
  readonly tags: StartTag[] = [];
  readonly allowsCdata = false;
  readonly isDone = false;

  startTag(tag: StartTag): 'script' | undefined {
    this.told.push([`<${tag.name}`, tag.start, tag.end]);
    this.tags.push(tag);
    return tag.name === 'script' ? 'script' : undefined;
  }
  endTag(tag: EndTag): void {
    this.told.push([`</${tag.name}`, tag.start, tag.end]);
  }
  text(start: number, end: number): void {
    this.told.push(['text', start, end]);
  }
  aside(start: number, end: number): void {
    this.told.push(['aside', start, end]);
  }
}

function record(text: string): Recorder & { unfinished?: number } {
  const recorder: Recorder & { unfinished?: number } = new Recorder();
  const unfinished = tokenize(text, recorder);
  return unfinished === undefined ? recorder : Object.assign(recorder, { unfinished });
}

function slices(text: string): readonly (readonly [string, string])[] {
  return record(text).told.map(([kind, start, end]) => [kind, text.slice(start, end)]);
}

describe('offsets are those of the text as it was handed in', () => {
  it.each([
    ['line feeds', '<p>\nun\n</p>\n<b>'],
    ['CRLF', '<p>\r\nun\r\n</p>\r\n<b\r\n>'],
    ['carriage returns', '<p>\run\r</p>\r<b\r>'],
    ['astral characters', '<p>\u{1f600}\u{1f600}un\u{1f600}</p>\u{1f600}<b\u{1f600}>'],
    ['lone surrogates', '<p>\ud83dun\ude00</p>\ud83d<b>'],
    ['NUL characters', '<p>\0un\0\0</p>\0<b\0>'],
    ['a byte order mark', '\ufeff<p>un</p>\ufeff<b>'],
    ['references', '<p>&eacute;un&amp;&#x1f600;</p>&notit;<b>'],
    ['all at once, after more than parse5 keeps', `${'\r\n\u{1f600}é\0&eacute; '.repeat(20_000)}<p>un\r\n</p>\r\n<b>`],
  ])('with %s', (_, text) => {
    const tags = slices(text).filter(([kind]) => kind !== 'text');
    expect(tags[0]).toEqual(['<p', '<p>']);
    expect(tags[1]).toEqual(['</p', '</p>']);
    expect(tags[2]?.[1]).toMatch(/^<b[^<>]*>$/u);
    expect(
      slices(text)
        .map(([, slice]) => slice)
        .join(''),
    ).toBe(text);
  });

  it('cover every text without gaps and overlaps, but for a tag that its end cuts off', () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'<>/!-="\'a \r\n&') })),
        (text) => {
          const recorder = record(text);
          const starts = recorder.told.map(([, start]) => start);
          const ends = recorder.told.map(([, , end]) => end);
          expect([...starts, recorder.unfinished ?? text.length]).toEqual([0, ...ends]);
          expect(recorder.told.every(([, start, end]) => start < end)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('a comment, a declaration and an instruction are asides', () => {
    expect(slices('<!doctype html><!-- a --><?xml ?><![CDATA[x]]>')).toEqual([
      ['aside', '<!doctype html>'],
      ['aside', '<!-- a -->'],
      ['aside', '<?xml ?>'],
      ['aside', '<![CDATA[x]]>'],
    ]);
  });

  it('a script ends with its own end tag', () => {
    expect(slices('<script>"<p>" <!-- </b></script>x')).toEqual([
      ['<script', '<script>'],
      ['text', '"<p>" <!-- </b>'],
      ['</script', '</script>'],
      ['text', 'x'],
    ]);
  });

  it.each(['<a href="x', '<a href', '<a', '</a', '<a href=x '])('%s at the end of a text is no text', (tag) => {
    const text = `un é${tag}`;
    expect(slices(text)).toEqual([['text', 'un é']]);
    expect(record(text).unfinished).toBe(4);
  });

  it('tells no more once the handler is done', () => {
    let count = 0;
    const recorder = new Recorder();
    tokenize('<a><b><c>', {
      ...recorder,
      allowsCdata: false,
      get isDone() {
        return count > 0;
      },
      startTag: () => {
        count++;
        return undefined;
      },
      endTag: () => undefined,
      text: () => undefined,
      aside: () => undefined,
    });
    expect(count).toBe(1);
  });
});

describe('the value of an attribute', () => {
  it.each([
    ['<a b="c d" e>', 'b', 'c d', '"'],
    ["<a b='c' e>", 'b', 'c', "'"],
    ['<a b=c e>', 'b', 'c', ''],
    ['<a b=c>', 'b', 'c', ''],
    ['<a b=c/>', 'b', 'c/', ''],
    ['<a b = \r\n "c">', 'b', 'c', '"'],
    ['<a \u{1f600}b="c" d="e">', 'd', 'e', '"'],
    ['<a\r\n\r\nB="c">', 'b', 'c', '"'],
    ['<a =b="c">', '=b', 'c', '"'],
    ['<a b="&quot;">', 'b', '&quot;', '"'],
    ['<a b=>', 'b', '', ''],
    ['<a b= >', 'b', '', ''],
    ['<a b>', 'b', undefined, ''],
    ['<a b >', 'b', undefined, ''],
    ['<a c="b">', 'b', undefined, ''],
  ])('of %j named %s is found', (text, name, expected, quote) => {
    const [tag] = record(text).tags;
    const value = tag && attributeValue(text, tag, name);
    expect(value && text.slice(value.start, value.end)).toBe(expected);
    if (value) expect(value.quote).toBe(quote);
  });
});

describe('text between tags', () => {
  it('is split at what browsers drop, and at CDATA where there is any', () => {
    const text = 'a</>b<![CDATA[</>]]>c<![CDATA[';
    const pieces = (allowsCdata: boolean) =>
      splitText(text, 0, text.length, allowsCdata).map(({ isText, start, end }) => [isText, text.slice(start, end)]);
    expect(pieces(true)).toEqual([
      [true, 'a'],
      [false, '</>'],
      [true, 'b'],
      [false, '<![CDATA[</>]]>'],
      [true, 'c'],
      [false, '<![CDATA['],
    ]);
    expect(pieces(false).map(([, slice]) => slice)).toEqual(['a', '</>', 'b<![CDATA[', '</>', ']]>c<![CDATA[']);
  });
});
