/**
 * One token stream of a plain text, which segmenting, terms, memory and checks share. Tokens cover the text without
 * gaps, so joined they give it back; the text itself is never changed.
 */

/** Bits, so that a token can be tested for several kinds at once. */
export const TokenKind = { space: 1, word: 2, punctuation: 4 } as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The tokens of a text in order. A word is a run of letters, marks and digits (`5G`, `règl`, `2024`); a space is a run
 * of white space, no-break spaces included; anything else is one code point of punctuation, apostrophes and hyphens
 * among them, so that `l'IA` is three tokens. Linear in the text's length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const kind = kindAt(text, start);
    let end = start + widthAt(text, start);
    if (kind !== TokenKind.punctuation)
      while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end);
    tokens.push({ kind, start, end });
    start = end;
  }
  return tokens;
}

/**
 * The number of words of a text as translators count them: runs of letters and digits; an apostrophe, a hyphen, a full
 * stop or a comma between two of them joins them into one, as in `l'IA`, `vice-ministre`, `1,5`.
 */
export function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    if (kindAt(text, at) === TokenKind.word) {
      if (!isInWord) count++;
      isInWord = true;
    } else if (isInWord && isJoiner(text.charCodeAt(at)) && at + 1 < text.length) {
      isInWord = kindAt(text, at + 1) === TokenKind.word;
    } else isInWord = false;
  }
  return count;
}

function isJoiner(unit: number): boolean {
  return (
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x2d ||
    unit === 0x2010 ||
    unit === 0x2011 ||
    unit === 0x2e ||
    unit === 0x2c
  );
}

/** A form of a text for comparing: NFC, one kind of apostrophe, hyphen and space. Has the same length only after NFC. */
export function foldForComparison(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ＇]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\s\u00A0\u202F\u2009]+/gu, ' ');
}

const kindOfCodeUnit = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x3000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = classify(String.fromCharCode(unit));
  return table;
}

function classify(character: string): TokenKind {
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return TokenKind.word;
  return /[\s\u200B]/u.test(character) ? TokenKind.space : TokenKind.punctuation;
}

/** What the code point at an offset is, by which `tokenize` cuts. */
export function kindAt(text: string, offset: number): TokenKind {
  const unit = text.charCodeAt(offset);
  if (unit < kindOfCodeUnit.length) return kindOfCodeUnit[unit] as TokenKind;
  return classify(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** The number of UTF-16 code units of the code point at an offset: 1 or 2. */
export function widthAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit < 0xd800 || unit > 0xdbff || offset + 1 >= text.length) return 1;
  const low = text.charCodeAt(offset + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}
