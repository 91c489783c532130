import { withoutAccents } from '../../terms/fold.ts';

/** Letters that have no accent to lose, as they are written where a keyboard lacks them. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
};

const keys = new Map<string, string>();
const limit = 20_000;

/**
 * The form under which names are compared: lower case, without accents.
 *
 * @example nameKey('Erdoğan') // 'erdogan'
 */
export function nameKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = foldName(word);
    // Texts repeat their names; those of a whole run are not all kept.
    if (keys.size >= limit) keys.clear();
    keys.set(word, key);
  }
  return key;
}

/** A text of any length as `nameKey` folds a word. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]*$/u.test(lower)) return lower;
  return withoutAccents(lower).replace(/[đðøłœæßı]/gu, (letter) => plain[letter] ?? letter);
}
