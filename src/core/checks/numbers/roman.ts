const romanForm =
  /^(M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(er|ers|re|e|es|è|ème|èmes|ᵉ|th|st|nd|rd)?$/u;

const romanDigits: ReadonlyMap<string, number> = new Map(
  Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }),
);

/** What a Roman numeral says. */
export interface Roman {
  readonly value: number;
  /** `ordinal` with an ending (`XIXe`); `sure` of at least two letters I, V and X (`XIV`); `loose` for `I`, `V` and `X`. */
  readonly certainty: 'ordinal' | 'sure' | 'loose';
}

/** What a word says as a Roman numeral; undefined where it is none, or a word such as `Le`, `Vers` or `CD`. */
export function romanValue(word: string): Roman | undefined {
  if (word.length > 20) return undefined;
  const [, numeral = '', ending = ''] = romanForm.exec(word) ?? [];
  if (numeral === '') return undefined;
  if (ending === '' ? !/^[IVX]+$/u.test(numeral) : /^[LCDM]$/u.test(numeral)) return undefined;
  if (/^(?:er|ers|re)$/u.test(ending) && numeral !== 'I') return undefined;
  if (/^(?:th|st|nd|rd)$/u.test(ending) && numeral.length === 1) return undefined;
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = romanDigits.get(numeral[i] ?? '') ?? 0;
    value += digit < (romanDigits.get(numeral[i + 1] ?? '') ?? 0) ? -digit : digit;
  }
  if (ending !== '') return { value, certainty: 'ordinal' };
  return { value, certainty: numeral.length > 1 ? 'sure' : 'loose' };
}
