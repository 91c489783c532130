export interface Utf8Scan {
  /** Offset of the first byte that is not part of well-formed UTF-8, or -1. */
  readonly offset: number;
  /** How often each byte stands outside well-formed UTF-8. */
  readonly strayBytes: Uint32Array;
  /** How many well-formed sequences of two and more bytes there are. */
  readonly sequences: number;
}

/**
 * Where bytes depart from UTF-8, and how much: the first such place, each stray byte's count, and the number of
 * well-formed sequences beside them. Linear.
 *
 * @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506 Table 3-7, Well-Formed UTF-8 Byte Sequences
 */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  const strayBytes = new Uint32Array(256);
  let offset = -1;
  let sequences = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const size = byte < 0x80 ? 1 : sequenceSize(bytes, at);
    if (size > 1) sequences++;
    if (size === 0) {
      if (offset < 0) offset = at;
      strayBytes[byte] = (strayBytes[byte] ?? 0) + 1;
    }
    at += size || 1;
  }
  return { offset, strayBytes, sequences };
}

/** The length of the well-formed sequence that begins at an offset, or 0. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const size = sizeOf(bytes[at] ?? 0);
  if (size === 0 || !isSecond(bytes[at] ?? 0, bytes[at + 1] ?? 0)) return 0;
  for (let trail = at + 2; trail < at + size; trail++) if (!isTrail(bytes[trail] ?? 0)) return 0;
  return size;
}

function sizeOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** Whether a byte may follow a lead byte: some leads narrow the range, against overlong forms, surrogates and what is beyond U+10FFFF. */
function isSecond(lead: number, byte: number): boolean {
  if (lead === 0xe0) return byte >= 0xa0 && byte <= 0xbf;
  if (lead === 0xed) return byte >= 0x80 && byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90 && byte <= 0xbf;
  if (lead === 0xf4) return byte >= 0x80 && byte <= 0x8f;
  return isTrail(byte);
}

function isTrail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
