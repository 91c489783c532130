import { describe, expect, it } from 'vitest';
import { caseVariants } from '../../../../src/core/segment/pattern/case.ts';

const letters = [...everyCharacter()].filter((character) =>
  /[\p{Cased}\p{Changes_When_Casemapped}\p{Changes_When_Casefolded}]/u.test(character),
);

function* everyCharacter(): Generator<string> {
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) yield String.fromCodePoint(codePoint);
}

describe('the case variants of a character', () => {
  it('are what JavaScript takes for the same under the flags iu, for every character with case', () => {
    const all = letters.join('');
    const wrong = letters.filter((character) => {
      const expected = (all.match(new RegExp(character, 'giu')) ?? []).sort();
      const found = caseVariants(character.codePointAt(0) ?? 0).map((codePoint) => String.fromCodePoint(codePoint));
      return found.sort().join() !== expected.join();
    });
    expect(letters.length).toBeGreaterThan(2000);
    expect(wrong).toEqual([]);
  });

  it('are the character alone where it has no case', () => {
    expect(caseVariants(0x4e2d)).toEqual([0x4e2d]);
  });
});
