import type { Random } from './mutate-xml.ts';

const encoder = new TextEncoder();

/** Bytes that no UTF-8 text has, or that a reader may trip over: halves of characters, surrogates, overlong forms, marks. */
const bad: readonly Uint8Array[] = [
  [0xff],
  [0xc3],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xed, 0xb0, 0x80],
  [0xc0, 0xbc],
  [0xf4, 0x90, 0x80, 0x80],
  [0xef, 0xbb, 0xbf],
  [0],
  [0x1b],
  [0xc2, 0x85],
  [0xe2, 0x80, 0xa8],
  [0xef, 0xbf, 0xbe],
].map((bytes) => Uint8Array.from(bytes));

/** The bytes of a text with one thing done to them that happens to files: see the names of `ways`. */
export function mutateBytes(text: string, below: Random): { readonly bytes: Uint8Array; readonly how: string } {
  const bytes = encoder.encode(text);
  const way = ways[below(ways.length)];
  if (!way) throw new Error('there is a way for every number');
  const [how, change] = way;
  return { bytes: change(bytes, below, text), how };
}

type Change = (bytes: Uint8Array, below: Random, text: string) => Uint8Array;

const ways: readonly (readonly [string, Change])[] = [
  ['a bit flipped', (bytes, below) => flipped(bytes, below(bytes.length), below(8))],
  ['a stretch deleted', (bytes, below) => replaced(bytes, below, () => new Uint8Array())],
  ['a stretch doubled', (bytes, below) => replaced(bytes, below, (cut) => joined(cut, cut))],
  ['a stretch replaced', (bytes, below) => replaced(bytes, below, (cut) => cut.map(() => below(256)))],
  ['bad bytes put in', (bytes, below) => replaced(bytes, below, (cut) => joined(bad[below(bad.length)] ?? cut, cut))],
  ['cut off', (bytes, below) => bytes.slice(0, below(bytes.length))],
  ['the beginning cut off', (bytes, below) => bytes.slice(below(bytes.length))],
  ['halves swapped', (bytes, below) => swapped(bytes, below(bytes.length))],
  ['UTF-16', (_, below, text) => utf16(text, below(2) === 0, below(2) === 0)],
  ['Latin-1', (_bytes, _below, text) => Uint8Array.from([...text], (character) => character.codePointAt(0) ?? 0)],
  ['a byte order mark put in front', (bytes) => joined(encoder.encode('\uFEFF'), bytes)],
];

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

function replaced(bytes: Uint8Array, below: Random, put: (cut: Uint8Array) => Uint8Array): Uint8Array {
  const start = below(bytes.length);
  const end = Math.min(bytes.length, start + below(below(2) === 0 ? 4 : 200));
  return joined(bytes.slice(0, start), put(bytes.slice(start, end)), bytes.slice(end));
}

function swapped(bytes: Uint8Array, at: number): Uint8Array {
  return joined(bytes.slice(at), bytes.slice(0, at));
}

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
