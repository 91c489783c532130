/**
 * Whether a word, lower case and NFC, has the shape of a Vietnamese syllable: an initial, a nucleus and a final that the
 * language has. Diacritics are left aside, so that `quoc` is one as well as `quốc`, and `gouvernement` is none.
 *
 * @see Đoàn Thiện Thuật, Ngữ âm tiếng Việt, on the structure of the syllable
 */
export function isSyllable(word: string): boolean {
  // `nghiêng` is the longest; the bound keeps the expression from long runs.
  if (word.length > 7) return false;
  let known = shapes.get(word);
  if (known === undefined) {
    known = syllable.test(
      word
        .replaceAll('đ', 'd')
        .normalize('NFD')
        .replace(/\p{M}+/gu, ''),
    );
    if (shapes.size < limit) shapes.set(word, known);
  }
  return known;
}

const initials = 'b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x';
const openOrClosed = 'a|e|i|o|u|y|ie|ye|oa|oe|oo|ua|ue|uo|uy|uye';
const finals = 'c|ch|m|n|ng|nh|p|t';
const open = 'ai|ao|au|ay|eo|eu|ia|ieu|iu|oai|oao|oay|oeo|oi|ua|uai|uao|uau|uay|ue|ueu|ui|uoi|uou|uu|uya|uyu|yeu|ya';
const syllable = new RegExp(`^(?:${initials})?(?:(?:${openOrClosed})(?:${finals})?|${open})$`, 'u');

/** The answers for words that were asked before: the language has some 7,000 syllables. */
const shapes = new Map<string, boolean>();
const limit = 20_000;
