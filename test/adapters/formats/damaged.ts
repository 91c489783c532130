import fc from 'fast-check';

/**
 * Texts with up to four pieces deleted, doubled, moved or put in.
 *
 * @param pieces what may be put in
 */
export function damaged(texts: fc.Arbitrary<string>, pieces: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom('', 'double', ...pieces));
  return fc.tuple(texts, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([original, edits]) => {
    let text = original;
    for (const [place, length, put] of edits) {
      const start = place % (text.length + 1);
      const cut = text.slice(start, start + length);
      text =
        text.slice(0, start) + (put === 'double' ? cut + cut : put) + text.slice(start + (put === '' ? length : 0));
    }
    return text;
  });
}
