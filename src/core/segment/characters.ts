/** Bits that say what a character can be to segmentation; a character may have several. */
export const Char = {
  space: 1,
  /** Ends a line; also has `space`. */
  lineBreak: 2,
  upper: 4,
  lower: 8,
  /** A letter of any case or none, a mark on one, or the stand-in of an inline code. */
  letter: 16,
  digit: 32,
  /** `.`, `!`, `?`, `…` and their kin. */
  terminator: 64,
  /** Can open a quotation, a bracket or an exclamation. */
  opener: 128,
  /** Can close a quotation or a bracket. */
  closer: 256,
  dash: 512,
  /** The sign of a note, such as a superscript figure. */
  noteSign: 1024,
} as const;

/**
 * The character that stands in for an inline code in the text that is split, U+FFFC OBJECT REPLACEMENT CHARACTER. It
 * counts as a letter without case: it may open a sentence, and nothing can be split inside it.
 */
export const codeStandIn = '\uFFFC';

/** The marks that may end a sentence. */
export const terminators = '.!?\u2026\u203C\u203D\u2047\u2048\u2049\u3002\uFF01\uFF1F\uFF0E';
/** What ends a line. */
export const lineBreaks = '\n\v\f\r\u2028\u2029';

const openers = '«“‘(["\'{¿¡‹„‚\u2E18';
const closers = '»”’)]"\'}›';
const dashes = '-\u2010\u2011\u2012\u2013\u2014\u2015';
const noteSigns = '¹²³⁰⁴⁵⁶⁷⁸⁹';

/** Latin, Greek, Cyrillic, Vietnamese and general punctuation are looked up; what lies beyond is classified anew each time. */
const tableEnd = 0x2100;

/** Filled as characters are met, since classifying them all takes longer than splitting an article. */
const table: Uint16Array = new Uint16Array(tableEnd).fill(0xffff);

function classify(character: string): number {
  // A byte order mark is white space to JavaScript, and to nobody else.
  if (/\s/u.test(character) && character !== '\uFEFF')
    return Char.space | (lineBreaks.includes(character) ? Char.lineBreak : 0);
  if (character === codeStandIn) return Char.letter;
  if (/\p{Nd}/u.test(character)) return Char.digit;
  if (/[\p{L}\p{M}]/u.test(character)) return Char.letter | caseOf(character);
  let bits = noteSigns.includes(character) ? Char.noteSign : 0;
  if (terminators.includes(character)) bits |= Char.terminator;
  if (openers.includes(character)) bits |= Char.opener;
  if (closers.includes(character)) bits |= Char.closer;
  if (dashes.includes(character)) bits |= Char.dash;
  return bits;
}

function caseOf(letter: string): number {
  if (letter.toLowerCase() !== letter) return Char.upper;
  return letter.toUpperCase() !== letter ? Char.lower : 0;
}

/** The bits of the character at an offset, 0 outside the text; a low surrogate has those of its pair. */
export function charAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < tableEnd) {
    const known = table[code] as number;
    if (known !== 0xffff) return known;
    const bits = classify(String.fromCharCode(code));
    table[code] = bits;
    return bits;
  }
  return Number.isNaN(code) ? 0 : classifyBeyond(text, offset, code);
}

function classifyBeyond(text: string, offset: number, code: number): number {
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  const pair = isLow ? (text.codePointAt(offset - 1) ?? 0) : 0;
  return classify(String.fromCodePoint(pair > 0xffff ? pair : (text.codePointAt(offset) ?? 0)));
}

/** Whether the character at an offset is a letter, a mark or a digit. */
export function isWordAt(text: string, offset: number): boolean {
  return (charAt(text, offset) & (Char.letter | Char.digit)) !== 0;
}

/** Whether a word begins in the text from `start`, looking no further than `end`. */
export function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isWordAt(text, i)) return true;
  return false;
}

/** The first offset from `start` on that holds no white space. */
export function skipSpace(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && (charAt(text, offset) & Char.space) !== 0) offset++;
  return offset;
}
