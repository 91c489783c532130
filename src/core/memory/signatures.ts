/** 32-bit numbers in the signature of a text. */
const width = 4;

/** Adds a word to the signature that begins at `at`: it turns one bit over. */
export function sign(signatures: Int32Array, at: number, rank: number): void {
  const bit = Math.imul(rank + 1, 0x9e3779b1) >>> 25;
  const slot = at + (bit >> 5);
  signatures[slot] = (signatures[slot] ?? 0) ^ (1 << (bit & 31));
}

/** The signatures of texts, one after the other. @param textStarts where each text begins in `ranks` */
export function signaturesOf(ranks: Int32Array, textStarts: Int32Array): Int32Array {
  const signatures = new Int32Array((textStarts.length - 1) * width);
  for (let text = 0; text + 1 < textStarts.length; text++)
    for (let at = textStarts[text] ?? 0; at < (textStarts[text + 1] ?? 0); at++)
      sign(signatures, text * width, ranks[at] ?? 0);
  return signatures;
}

/** The signature of one text. */
export function signatureOf(ranks: Int32Array): Int32Array {
  return signaturesOf(ranks, Int32Array.of(0, ranks.length));
}

/**
 * A number that is at most the number of words that either text has and the other has not: each such word turns over one
 * bit, so no more bits than that can differ. It costs a few steps where counting costs one a word.
 */
export function leastUnshared(signature: Int32Array, signatures: Int32Array, text: number): number {
  let bits = 0;
  for (let i = 0; i < width; i++) bits += bitCount((signature[i] ?? 0) ^ (signatures[text * width + i] ?? 0));
  return bits;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
