const blockSize = 0x1000;
/** No letter with case lies beyond the second plane. */
const endOfLetters = 0x20000;

let variantsOf: ReadonlyMap<number, readonly number[]> | undefined;

/**
 * The code points that are the same as one by Unicode's simple case folding, itself included: of `s` also `S` and `ſ`.
 * It is the equivalence of JavaScript's regular expressions under the flags `iu`.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt, the mappings of status C and S
 */
export function caseVariants(codePoint: number): readonly number[] {
  variantsOf ??= gatherVariants();
  return variantsOf.get(codePoint) ?? [codePoint];
}

function gatherVariants(): ReadonlyMap<number, readonly number[]> {
  const kin = new Map<string, string[]>();
  for (const character of lettersWithCase()) {
    // What folds alike also maps alike in full, but not the other way round: ı maps to I as i does.
    const key = character.toLowerCase().toUpperCase().toLowerCase();
    const known = kin.get(key);
    if (known) known.push(character);
    else kin.set(key, [character]);
  }
  const gathered = new Map<number, readonly number[]>();
  for (const group of kin.values()) {
    for (const character of group) {
      const same = group.filter((other) => areSameButForCase(character, other));
      if (same.length > 1) gathered.set(toCodePoint(character), same.map(toCodePoint));
    }
  }
  return gathered;
}

function* lettersWithCase(): Generator<string> {
  for (let start = 0; start < endOfLetters; start += blockSize) {
    const block = String.fromCodePoint(...Array.from({ length: blockSize }, (_, index) => start + index));
    for (const [character] of block.matchAll(/\p{Changes_When_Casemapped}/gu)) yield character;
  }
}

function areSameButForCase(character: string, other: string): boolean {
  return /^(.)\1$/iu.test(character + other);
}

function toCodePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
