import { scanUtf8 } from './decode/utf8.ts';

export interface DecodedText {
  /** The whole text; a byte order mark stays in it as its first character, so that encoding it gives the bytes back. */
  readonly text: string;
  /** Whether the text begins with a byte order mark. */
  readonly bom: boolean;
  readonly encoding: 'utf-8';
}

export interface UnreadableText {
  readonly problem: DecodeProblem;
}

export interface DecodeProblem {
  readonly kind: 'empty' | 'too-large' | 'binary' | 'utf-16' | 'utf-32' | 'windows-1252' | 'iso-8859-1' | 'damaged';
  /** One sentence on what the file is and what to do; it begins with `The file`. */
  readonly message: string;
  /** Offset of the first byte that UTF-8 text can't have, from 0. */
  readonly offset?: number;
  /** Line of that byte, from 1. */
  readonly line?: number;
}

/** The longest string that V8 makes, in UTF-16 code units. */
const longestString = 0x1fff_ffe8;

/**
 * The text of a file's bytes, which must be UTF-8; or why it can't be had: the file is empty, binary, in another
 * encoding, or damaged. Encodings are recognised by their byte order mark, by where their zero bytes stand, or by the
 * bytes that French text has in them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | UnreadableText {
  if (bytes.length > longestString)
    return problem(
      'too-large',
      `has ${bytes.length} bytes, more than the ${longestString} that can be read at once; split it`,
    );
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return problem(
      'binary',
      `is binary: it has a zero byte at offset ${zero}; give a text file in UTF-8`,
      placeOf(bytes, zero),
    );
  const text = decodeUtf8(bytes);
  if (text === undefined) return notUtf8(bytes);
  const bom = text.startsWith('\uFEFF');
  if (text.length === (bom ? 1 : 0)) return problem('empty', 'is empty; there is nothing in it to read');
  return { text, bom, encoding: 'utf-8' };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function wideEncoding(bytes: Uint8Array): UnreadableText | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return converted('utf-32', 'UTF-32, little-endian', 'UTF-32');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return converted('utf-32', 'UTF-32, big-endian', 'UTF-32');
  if (a === 0xff && b === 0xfe) return converted('utf-16', 'UTF-16, little-endian', 'UTF-16');
  if (a === 0xfe && b === 0xff) return converted('utf-16', 'UTF-16, big-endian', 'UTF-16');
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample / 4 && even < sample / 50) return converted('utf-16', 'probably UTF-16, little-endian', 'UTF-16LE');
  if (even > sample / 4 && odd < sample / 50) return converted('utf-16', 'probably UTF-16, big-endian', 'UTF-16BE');
  return undefined;
}

function notUtf8(bytes: Uint8Array): UnreadableText {
  const { offset, strayBytes, sequences } = scanUtf8(bytes);
  const place = placeOf(bytes, offset);
  const hex = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const where = `byte ${hex} at offset ${offset} (line ${place.line}) is not UTF-8`;
  const legacy = sequences === 0 ? legacyEncoding(strayBytes) : undefined;
  if (legacy === 'windows-1252') return converted(legacy, `probably Windows-1252: ${where}`, 'WINDOWS-1252', place);
  if (legacy === 'iso-8859-1') return converted(legacy, `probably Latin-1 (ISO 8859-1): ${where}`, 'ISO-8859-1', place);
  return problem('damaged', `is not valid UTF-8: ${where}; correct it there, or save the file as UTF-8 again`, place);
}

/** Letters and signs that French has outside ASCII, at the places that Latin-1 and Windows-1252 share. */
const frenchBytes = new Set(
  [...'àâäæçéèêëîïôöùûüÿÀÂÆÇÉÈÊËÎÏÔÙÛÜ«»°ºª§·²³\u00a0'].map((letter) => letter.charCodeAt(0)),
);
/** œ Œ Ÿ € and typographic quotes, dashes, ellipsis, bullet and trade mark in Windows-1252, where Latin-1 has nothing. */
const windowsBytes = new Set([
  0x9c, 0x8c, 0x9f, 0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0x95, 0x99, 0x8b, 0x9b, 0x89,
]);

/** The one-byte encoding in which at least nine in ten of the bytes are what French text has, if there is one. */
function legacyEncoding(strayBytes: Uint32Array): 'windows-1252' | 'iso-8859-1' | undefined {
  let all = 0;
  let french = 0;
  let windows = 0;
  for (const [byte, count] of strayBytes.entries()) {
    all += count;
    if (frenchBytes.has(byte)) french += count;
    if (windowsBytes.has(byte)) windows += count;
  }
  if (french + windows < 0.9 * all) return undefined;
  return windows > 0 ? 'windows-1252' : 'iso-8859-1';
}

interface Place {
  readonly offset: number;
  readonly line: number;
}

function placeOf(bytes: Uint8Array, offset: number): Place {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line++;
  return { offset, line };
}

function converted(kind: DecodeProblem['kind'], is: string, from: string, place?: Place): UnreadableText {
  return problem(kind, `is ${is}; convert it with \`iconv -f ${from} -t UTF-8 FILE > NEW-FILE\``, place);
}

function problem(kind: DecodeProblem['kind'], predicate: string, place?: Place): UnreadableText {
  return { problem: { kind, message: `The file ${predicate}.`, ...place } };
}
