/**
 * A title's text as it stands between its quotes.
 *
 * @param quote the opening quote: `"`, `'` or `(`
 * @param inCell whether it stands in a table, where a bar must be escaped
 */
export function escapeTitle(text: string, quote: string, inCell: boolean): string {
  return text.replace(/\\|&|["'()|]/gu, (character, offset: number) => {
    const rest = text.slice(offset, offset + longestReference);
    const isSpecial =
      character === '\\'
        ? /^\\(?:[!-/:-@[-`{-~]|$)/u.test(rest)
        : character === '&'
          ? characterReference.test(rest)
          : character === '|'
            ? inCell
            : character === quote || (quote === '(' && character === ')');
    return isSpecial ? `\\${character}` : character;
  });
}

/** The start of a text that would be read as a character reference. */
export const characterReference: RegExp = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/u;

/** No character reference is longer than this. */
export const longestReference = 36;
