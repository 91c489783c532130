/**
 * Arrays of numbers and one JSON value as the bytes of a file, and back without copying. The file is bound to a key and
 * carries its length and a checksum, so that one that is cut off, foreign or damaged is told from a sound one.
 */
export interface Sections {
  readonly json: unknown;
  readonly arrays: Readonly<Record<string, NumberArray>>;
}

export type NumberArray = Int32Array | Uint16Array | Uint8Array;

/** Read in the machine's own byte order, so that a file from a machine with another one is foreign. */
const magic = 0x70737274;
/** The header: the magic number, the length of the file, its checksum, the lengths of key and JSON. */
const headerLength = 5;

/** What the JSON part of a file holds: the value, and the arrays behind it by name, kind and length in bytes. */
interface Contents {
  readonly json: unknown;
  readonly arrays: readonly (readonly [name: string, kind: Kind, byteLength: number])[];
}

type Kind = 'i32' | 'u16' | 'u8';

/**
 * The chunks of a file that `thawSections` reads.
 *
 * @param key what must be the same for the file to be of use
 */
export function freezeSections({ json, arrays }: Sections, key: string): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const list = Object.entries(arrays);
  const contents: Contents = { json, arrays: list.map(([name, array]) => [name, kindOf(array), array.byteLength]) };
  const keyBytes = encoder.encode(key);
  const jsonBytes = encoder.encode(JSON.stringify(contents));
  const header = new Int32Array([magic, 0, 0, keyBytes.length, jsonBytes.length]);
  const chunks = [bytesOf(header), ...[keyBytes, jsonBytes, ...list.map(([, array]) => bytesOf(array))].map(padded)];
  header[1] = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  header[2] = chunks.reduce(checksum, 0);
  return chunks;
}

/**
 * What was frozen under that key; undefined for anything else.
 *
 * @typeParam Frozen what `freezeSections` was given for this key
 */
export function thawSections<Frozen extends Sections>(file: Uint8Array, key: string): Frozen | undefined {
  if (file.length < 4 * headerLength || file.length % 4 !== 0) return undefined;
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const header = new Int32Array(bytes.buffer, bytes.byteOffset, headerLength);
  const [mark, length, sum, keyLength = 0, jsonLength = 0] = header;
  if (mark !== magic || length !== bytes.length || checksumOf(bytes) !== sum) return undefined;
  const reader = new SectionReader(bytes, 4 * headerLength);
  const decoder = new TextDecoder();
  if (decoder.decode(reader.take(keyLength)) !== key) return undefined;
  // Key and checksum are right, so the file is what `freezeSections` wrote for this key.
  const contents = JSON.parse(decoder.decode(reader.take(jsonLength))) as Contents;
  const arrays = contents.arrays.map(([name, kind, size]) => [name, arrayOf(kind, reader.take(size))] as const);
  return { json: contents.json, arrays: Object.fromEntries(arrays) } as unknown as Frozen;
}

function kindOf(array: NumberArray): Kind {
  if (array instanceof Int32Array) return 'i32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

function arrayOf(kind: Kind, { buffer, byteOffset, length }: Uint8Array): NumberArray {
  if (kind === 'i32') return new Int32Array(buffer, byteOffset, length / 4);
  return kind === 'u16' ? new Uint16Array(buffer, byteOffset, length / 2) : new Uint8Array(buffer, byteOffset, length);
}

/** Gives sections one after another; each starts at a multiple of four. */
class SectionReader {
  private readonly bytes: Uint8Array;
  private position: number;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.position = start;
  }

  take(length: number): Uint8Array {
    const start = this.position;
    this.position += length + padding(length);
    return this.bytes.subarray(start, start + length);
  }
}

/** The checksum of a file, counted with 0 in its own place. */
function checksumOf(bytes: Uint8Array): number {
  const before = checksum(0, bytes.subarray(0, 8));
  return checksum(checksum(before, new Uint8Array(4)), bytes.subarray(12));
}

/** A checksum over words of 32 bits, continued; the length in bytes is a multiple of four. */
function checksum(sum: number, { buffer, byteOffset, length }: Uint8Array): number {
  const words = new Int32Array(buffer, byteOffset, length / 4);
  let mixed = sum;
  for (let i = 0; i < words.length; i++) mixed = Math.imul(mixed ^ (words[i] as number), 0x01000193) ^ (mixed >>> 15);
  return mixed;
}

function bytesOf({ buffer, byteOffset, byteLength }: NumberArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The bytes with zeros behind them up to a multiple of four, starting at one in their buffer. */
function padded(bytes: Uint8Array): Uint8Array {
  const rest = padding(bytes.length);
  if (rest === 0 && bytes.byteOffset % 4 === 0) return bytes;
  const copy = new Uint8Array(bytes.length + rest);
  copy.set(bytes);
  return copy;
}

function padding(length: number): number {
  return (4 - (length % 4)) % 4;
}
