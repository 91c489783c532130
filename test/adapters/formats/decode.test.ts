import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecodeProblem, decodeText } from '../../../src/adapters/formats/decode.ts';

const sentence = 'L’été, « déjà » à Hanoï.\nŒuvre à part.\n';
const utf8 = new TextEncoder();

describe('decodeText', () => {
  it('gives the text of UTF-8 bytes and keeps a byte order mark in it', () => {
    expect(decodeText(utf8.encode(sentence))).toEqual({ text: sentence, bom: false, encoding: 'utf-8' });
    expect(decodeText(utf8.encode(`\uFEFF${sentence}`))).toEqual({
      text: `\uFEFF${sentence}`,
      bom: true,
      encoding: 'utf-8',
    });
  });

  it('gives a text that encodes to the same bytes, or a problem that names a place in them, for any bytes', () => {
    const soup = fc.array(
      fc.constantFrom(0x41, 0x0a, 0xc3, 0xa9, 0xe2, 0x80, 0x99, 0xed, 0xa0, 0xf0, 0x9f, 0x98, 0xf4, 0xc0, 0xff),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          soup.map((bytes) => Uint8Array.from(bytes)),
        ),
        (bytes) => {
          const decoded = decodeText(bytes);
          if ('problem' in decoded) expectTrue(decoded.problem, bytes);
          else expect(utf8.encode(decoded.text)).toEqual(bytes);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says that a file is empty, also where it is nothing but a byte order mark', () => {
    for (const bytes of [[], [0xef, 0xbb, 0xbf]])
      expect(problemOf(Uint8Array.from(bytes))).toEqual({
        kind: 'empty',
        message: 'The file is empty; there is nothing in it to read.',
      });
  });

  it('names UTF-16 and UTF-32 by their byte order mark, and how to convert them', () => {
    const message = (is: string, from: string) =>
      `The file is ${is}; convert it with \`iconv -f ${from} -t UTF-8 FILE > NEW-FILE\`.`;
    expect(problemOf(utf16(`\uFEFF${sentence}`, 'little')).message).toBe(message('UTF-16, little-endian', 'UTF-16'));
    expect(problemOf(utf16(`\uFEFF${sentence}`, 'big')).message).toBe(message('UTF-16, big-endian', 'UTF-16'));
    expect(problemOf(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)).kind).toBe('utf-32');
    expect(problemOf(Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41)).kind).toBe('utf-32');
  });

  it('recognises UTF-16 without a byte order mark', () => {
    expect(problemOf(utf16(sentence, 'little')).message).toContain('iconv -f UTF-16LE');
    expect(problemOf(utf16(sentence, 'big')).message).toContain('iconv -f UTF-16BE');
  });

  it('names Latin-1 with the first byte that is not UTF-8', () => {
    expect(problemOf(Uint8Array.from('Titre\ndéjà vu', (letter) => letter.charCodeAt(0)))).toEqual({
      kind: 'iso-8859-1',
      message:
        'The file is probably Latin-1 (ISO 8859-1): byte 0xE9 at offset 7 (line 2) is not UTF-8; convert it with `iconv -f ISO-8859-1 -t UTF-8 FILE > NEW-FILE`.',
      offset: 7,
      line: 2,
    });
  });

  it('names Windows-1252 where there are bytes that Latin-1 does not have', () => {
    const bytes = Uint8Array.from('L\u0092\u009cuvre « à part » coûte 5 \u0080', (letter) => letter.charCodeAt(0));
    expect(problemOf(bytes)).toMatchObject({ kind: 'windows-1252', offset: 1, line: 1 });
    expect(problemOf(bytes).message).toContain('iconv -f WINDOWS-1252 -t UTF-8');
  });

  it('calls a file damaged that is UTF-8 but for one byte, and says which', () => {
    const bytes = utf8.encode(`${sentence}${sentence}`);
    bytes[bytes.length - 3] = 0xe9;
    expect(problemOf(bytes)).toEqual({
      kind: 'damaged',
      message: `The file is not valid UTF-8: byte 0xE9 at offset ${bytes.length - 3} (line 4) is not UTF-8; correct it there, or save the file as UTF-8 again.`,
      offset: bytes.length - 3,
      line: 4,
    });
  });

  it('points to the start of a sequence that is cut off, overlong, a surrogate or beyond Unicode', () => {
    for (const bad of [
      [0xe2, 0x80],
      [0xc0, 0xaf],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf0, 0x8f, 0x80, 0x80],
    ])
      expect(problemOf(Uint8Array.from([0xc3, 0xa9, ...bad]))).toMatchObject({ kind: 'damaged', offset: 2 });
  });

  it('refuses binary files at their first zero byte', () => {
    expect(problemOf(Uint8Array.of(0x41, 0x0a, 0x42, 0, 0xff))).toEqual({
      kind: 'binary',
      message: 'The file is binary: it has a zero byte at offset 3; give a text file in UTF-8.',
      offset: 3,
      line: 2,
    });
  });

  it('takes zero bytes on even and odd places for binary data', () => {
    expect(problemOf(new Uint8Array(64)).kind).toBe('binary');
    expect(problemOf(Uint8Array.from({ length: 64 }, (_, at) => (at % 4 === 0 || at % 8 === 3 ? 0 : 0x41))).kind).toBe(
      'binary',
    );
    expect(problemOf(Uint8Array.from({ length: 64 }, (_, at) => (at % 4 === 1 || at % 8 === 2 ? 0 : 0x41))).kind).toBe(
      'binary',
    );
  });

  it('does not call text of another alphabet Latin-1', () => {
    const greek = Uint8Array.of(0xca, 0xe1, 0xeb, 0xe7, 0xec, 0xdd, 0xf1, 0xe1, 0x20, 0xea, 0xfc, 0xf3, 0xec, 0xe5);
    expect(problemOf(greek)).toMatchObject({ kind: 'damaged', offset: 0 });
  });

  it('refuses what no string can hold', () => {
    expect(problemOf(new Uint8Array(0x2000_0000)).kind).toBe('too-large');
  });

  it('decodes 100 MB in one line, and finds a bad last byte in them too', () => {
    const bytes = new Uint8Array(1e8);
    for (let at = 0; at < bytes.length; at += 2) {
      bytes[at] = 0xc3;
      bytes[at + 1] = 0xa9;
    }
    expect(decodeText(bytes)).toHaveProperty('text');
    bytes[bytes.length - 1] = 0x41;
    expect(problemOf(bytes).offset).toBe(bytes.length - 2);
  });
});

/** A damaged file's first bad byte: all before it decodes, and what begins with it does not. */
function expectTrue({ kind, message, offset = -1 }: DecodeProblem, bytes: Uint8Array): void {
  expect(message).toMatch(/^The file .*\.$/u);
  if (kind !== 'damaged') return;
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, offset))).not.toThrow();
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(offset))).toMatch(/^\uFFFD/u);
  expect(bytes.subarray(offset, offset + 3)).not.toEqual(utf8.encode('\uFFFD'));
}

function problemOf(bytes: Uint8Array): DecodeProblem {
  const decoded = decodeText(bytes);
  if (!('problem' in decoded)) throw new Error(`decoded without a problem: ${decoded.text}`);
  return decoded.problem;
}

function utf16(text: string, endianness: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), endianness === 'little');
  return new Uint8Array(view.buffer);
}
