/** Where several of these stand for something that is seen in any case, or for nothing. */
const named: Readonly<Record<string, string>> = { '\n': '↵', '\t': '→', '\r': '↵' };

/** Controls, format characters, separators that end a line, unassigned and private ones, and halves of pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115F\u1160\u3164\uFFA0]/u;

/** Spaces that are no common ones but look like it. */
const otherSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;

/**
 * A character that nobody would see, or that a terminal would obey, as signs that are seen: `↵` for a line end, `\u200b`
 * for others. All others as they are.
 *
 * @param isMeant whether it is what a reader is to look at: spaces are then seen too, as `·` and others as `⍽`
 */
export function shownSign(character: string, isMeant: boolean): string {
  const sign = named[character];
  if (sign !== undefined) return sign;
  if (unseen.test(character)) return escaped(character);
  if (!isMeant) return character;
  return character === ' ' ? '·' : otherSpace.test(character) ? '⍽' : character;
}

/** A sign as a person sees it, so that all of it is seen, and how many columns it then takes. */
export function shownGrapheme(grapheme: string, isMeant: boolean): { readonly text: string; readonly columns: number } {
  // A joiner between two emoji is a part of one sign.
  if (/\p{Extended_Pictographic}/u.test(grapheme)) return { text: grapheme, columns: columnsOf(grapheme) };
  // An accent without a letter would stand on what is before it.
  let text = /^\p{M}/u.test(grapheme) ? '◌' : '';
  let columns = 0;
  for (const character of grapheme) {
    const shown = shownSign(character, isMeant);
    if (shown !== character) columns += shown.length;
    text += shown;
  }
  return { text, columns: columns > 0 ? columns + (shownBase(grapheme) ? 1 : 0) : columnsOf(text) };
}

/** Whether something of a sign is seen as it is. */
function shownBase(grapheme: string): boolean {
  return Array.from(grapheme).some(
    (character) => !/\p{M}/u.test(character) && shownSign(character, true) === character,
  );
}

/** `\u200b`; beyond the basic plane `\u{e0001}`. */
function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** Letters and signs that take two columns of a terminal: East Asian wide and full-width ones, and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F1E6}-\u{1F1FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

/**
 * How many columns of a terminal a sign as a person sees it takes: accents none of their own.
 *
 * @see https://www.unicode.org/reports/tr11/
 */
function columnsOf(grapheme: string): number {
  return wide.test(grapheme) ? 2 : 1;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const isPlain = /^[\u0020-\u007E\u00C0-\u02AF\u1E00-\u1EFF]*$/u;

/** The signs of a text as a person sees them, with the offset of each. */
export function* graphemes(text: string): Generator<{ readonly text: string; readonly start: number }> {
  if (isPlain.test(text)) for (let start = 0; start < text.length; start++) yield { text: text[start] ?? '', start };
  else for (const { segment, index } of segmenter.segment(text)) yield { text: segment, start: index };
}

/** How many columns a text takes that holds nothing unseen. */
export function columns(text: string): number {
  let sum = 0;
  for (const grapheme of graphemes(text)) sum += columnsOf(grapheme.text);
  return sum;
}
