import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codes,
  contentKey,
  cutContent,
  isCode,
  joinText,
  plainText,
  textContent,
  withoutAnnotations,
} from '../../src/core/content.ts';
import type { Content, Inline } from '../../src/core/document.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const ph = (id: string): Inline => ({ kind: 'ph', id });
const sc = (id: string): Inline => ({ kind: 'sc', id });
const ec = (id: string): Inline => ({ kind: 'ec', id });
const sm = (id: string, type = 'term'): Inline => ({ kind: 'sm', id, type });
const em = (id: string): Inline => ({ kind: 'em', id });

/** A content in one line: text as it is, codes by kind and id. */
const show = (content: Content): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : `<${inline.kind} ${inline.id}>`)).join('');

const anyContent: fc.Arbitrary<Content> = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ' ', '.', 'é', '\u{1f600}'), minLength: 0, maxLength: 5 }).map(text),
    fc.constantFrom(ph('1'), sc('2'), ec('2'), sm('3'), em('3')),
  ),
  { maxLength: 12 },
);

const anyCuts = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(length), { maxLength: 6 }).map((cuts) => cuts.sort((a, b) => a - b));

describe('cutting a content', () => {
  const cut = (content: Content, ...offsets: number[]) => cutContent(content, offsets).map(show);

  it('gives the content whole where there is no cut', () => {
    expect(cut([text('Il '), sc('1'), text('part'), ec('1')])).toEqual(['Il <sc 1>part<ec 1>']);
    expect(cut([])).toEqual(['']);
  });

  it('cuts within a run of text, and between two', () => {
    expect(cut([text('Il part. Elle reste.')], 8, 9)).toEqual(['Il part.', ' ', 'Elle reste.']);
    expect(cut([text('Il part.'), text(' '), text('Elle reste.')], 8, 9)).toEqual(['Il part.', ' ', 'Elle reste.']);
  });

  it('cuts at the very start and at the very end', () => {
    expect(cut([text('abc')], 0, 3)).toEqual(['', 'abc', '']);
  });

  it('gives an empty piece between two cuts at one place', () => {
    expect(cut([text('fin.Le')], 4, 4)).toEqual(['fin.', '', 'Le']);
  });

  it('keeps the end of a code before the cut and the start of one after it', () => {
    const content = [sc('1'), text('Il part.'), ec('1'), text(' '), sc('2'), text('Elle reste.'), ec('2')];
    expect(cut(content, 8, 9)).toEqual(['<sc 1>Il part.<ec 1>', ' ', '<sc 2>Elle reste.<ec 2>']);
    expect(cut([text('Il part.'), ec('1'), sc('2'), text('Elle')], 8)).toEqual(['Il part.<ec 1>', '<sc 2>Elle']);
  });

  it('parts a spanning code that lies across the cut', () => {
    expect(cut([sc('1'), text('Il part. Elle reste.'), ec('1')], 8, 9)).toEqual([
      '<sc 1>Il part.',
      ' ',
      'Elle reste.<ec 1>',
    ]);
  });

  it('treats annotations as it treats spanning codes', () => {
    expect(cut([sm('1'), text('IA'), em('1'), sm('2'), text('UE'), em('2')], 2)).toEqual([
      '<sm 1>IA<em 1>',
      '<sm 2>UE<em 2>',
    ]);
  });

  it('keeps a standalone code with the text that it touches, else with what follows', () => {
    expect(cut([text('Il part.'), ph('1'), text(' Elle')], 8, 9)).toEqual(['Il part.<ph 1>', ' ', 'Elle']);
    expect(cut([text('Il part. '), ph('1'), text('Elle')], 8, 9)).toEqual(['Il part.', ' ', '<ph 1>Elle']);
    expect(cut([text('Il part. '), ph('1'), text(' Elle')], 8, 9)).toEqual(['Il part.', ' ', '<ph 1> Elle']);
  });

  it('counts the room that codes take where it is told of any', () => {
    const content = [text('Voir '), ph('1'), text('\n\n'), ph('2'), text(' part.')];
    const pieces = cutContent(content, [6, 8], (inline) => (inline.kind === 'ph' ? 1 : 0));
    expect(pieces.map(show)).toEqual(['Voir <ph 1>', '\n\n', '<ph 2> part.']);
  });

  it('loses, adds and moves nothing, wherever it cuts', () => {
    fc.assert(
      fc.property(
        anyContent.chain((content) => fc.tuple(fc.constant(content), anyCuts(plainText(content).length))),
        ([content, offsets]) => {
          const pieces = cutContent(content, offsets);
          expect(joinText(pieces.flat())).toEqual(joinText(content));
          const plain = plainText(content);
          const bounds = [0, ...offsets, plain.length];
          expect(pieces.map(plainText)).toEqual(bounds.slice(1).map((end, i) => plain.slice(bounds[i], end)));
        },
      ),
    );
  });
});

describe('the plain text of a content', () => {
  it('is its text runs joined, without codes and annotations', () => {
    expect(plainText([text('L’'), sm('1'), text('IA'), em('1'), ph('2'), text('.')])).toBe('L’IA.');
    expect(plainText([])).toBe('');
  });

  it('is given back by the content of one text run', () => {
    expect(textContent('')).toEqual([]);
    expect(plainText(textContent('Hà Nội'))).toBe('Hà Nội');
  });
});

describe('joining text runs', () => {
  it('joins neighbours, drops empty ones and leaves codes where they are', () => {
    expect(joinText([text('a'), text(''), text('b'), ph('1'), text(''), text('c')])).toEqual([
      text('ab'),
      ph('1'),
      text('c'),
    ]);
  });
});

describe('codes and annotations', () => {
  const content = [sc('1'), sm('2'), text('IA'), em('2'), ec('1'), ph('3')];

  it('are told apart', () => {
    expect(codes(content).map(({ id }) => id)).toEqual(['1', '1', '3']);
    expect(content.filter(isCode)).toHaveLength(3);
  });

  it('can be dropped by the type of the annotation, both ends at once', () => {
    const mixed = [sm('1', 'term'), text('a'), sm('2', 'comment'), text('b'), em('2'), em('1')];
    expect(withoutAnnotations(mixed)).toEqual([text('ab')]);
    expect(withoutAnnotations(mixed, (type) => type === 'comment')).toEqual([sm('1', 'term'), text('ab'), em('1')]);
  });
});

describe('the key of a content', () => {
  it('is the same for composed and decomposed text, and whatever the annotations and the ids of codes', () => {
    expect(contentKey([text('é'), ph('1')])).toBe(contentKey([sm('9'), text('e\u0301'), em('9'), ph('2')]));
  });

  it('differs where text or codes differ', () => {
    expect(contentKey([text('a')])).not.toBe(contentKey([text('b')]));
    expect(contentKey([text('a'), ph('1')])).not.toBe(contentKey([ph('1'), text('a')]));
    expect(contentKey([text('a'), ph('1')])).not.toBe(contentKey([text('a'), sc('1')]));
  });
});
