import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/core/fingerprint.ts';

/** FNV-1a as it is defined, in whole numbers without end. */
function defined(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) % 2n ** 64n;
  return hash.toString(16).padStart(16, '0');
}

describe('a fingerprint', () => {
  it('is FNV-1a of 64 bits, which for one byte a letter is the published one', () => {
    // The test vectors of the reference code: "", "a" and "foobar".
    expect(fingerprint('')).toBe('cbf29ce484222325');
    expect(fingerprint('a')).toBe('af63dc4c8601ec8c');
    expect(fingerprint('foobar')).toBe('85944171f73967e8');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fingerprint(text) === defined(text.normalize('NFC'))),
    );
  });

  it('is the same for the two forms of an accent', () => {
    expect(fingerprint('e\u0301tat')).toBe(fingerprint('état'));
    expect(fingerprint('etat')).not.toBe(fingerprint('état'));
  });
});
