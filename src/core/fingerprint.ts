/** The offset basis of FNV-1a in 64 bits, and the low half of its prime, 2^40 + 0x1b3. */
const basis = { high: 0xcbf29ce4, low: 0x84222325 };
const prime = 0x1b3;

/**
 * A fingerprint of a text in NFC, 16 hexadecimal digits: FNV-1a in 64 bits over its UTF-16 code units. It tells texts
 * apart that differ by chance, not such as are made to be alike.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function fingerprint(text: string): string {
  const normal = text.normalize('NFC');
  let { high, low } = basis;
  for (let at = 0; at < normal.length; at++) {
    const mixed = (low ^ normal.charCodeAt(at)) >>> 0;
    const product = mixed * prime;
    low = product >>> 0;
    high = (high * prime + Math.floor(product / 0x1_0000_0000) + mixed * 0x100) >>> 0;
  }
  return hex(high) + hex(low);
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}
