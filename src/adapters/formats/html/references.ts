import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** Where a text stands: the rules for references differ. */
export type ReferencePlace = 'text' | 'attribute';

/** A function that gives a source text with its character references resolved; everything else stays as it is. */
export type Decode = (raw: string, place: ReferencePlace) => string;

/** Longer runs of letters after `&` are resolved anew each time. */
const maxRemembered = 40;

/**
 * A decoder that resolves each spelling of a reference once. HTML's own table and rules: `&eacute`, `&#xe9;`, and
 * `&copy=` as it stands in an attribute. Line breaks and NUL characters are left alone.
 */
export function createDecoder(): Decode {
  const known = new Map<string, string>();
  return (raw, place) => {
    if (!raw.includes('&')) return raw;
    return raw.replace(place === 'text' ? /&[0-9A-Za-z#]+;?/g : /&[0-9A-Za-z#]+[;=]?/g, (run) => {
      const key = place === 'text' ? run : `=${run}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const decoded = place === 'text' ? decodeText(run) : decodeAttribute(run);
      if (run.length <= maxRemembered) known.set(key, decoded);
      return decoded;
    });
  };
}

function decodeText(run: string): string {
  let text = '';
  const add = (token: Token.CharacterToken) => {
    text += token.chars;
  };
  const tokenizer = new Tokenizer(
    {},
    { ...ignored, onCharacter: add, onWhitespaceCharacter: add, onNullCharacter: add },
  );
  tokenizer.state = TokenizerMode.RCDATA;
  tokenizer.write(run, true);
  return text;
}

function decodeAttribute(run: string): string {
  let value = run;
  const tokenizer = new Tokenizer(
    {},
    {
      ...ignored,
      onStartTag(tag: Token.TagToken) {
        value = tag.attrs[0]?.value ?? run;
      },
    },
  );
  tokenizer.write(`<a b="${run}">`, true);
  return value;
}

const ignored = {
  onStartTag: ignore,
  onEndTag: ignore,
  onComment: ignore,
  onDoctype: ignore,
  onEof: ignore,
  onCharacter: ignore,
  onWhitespaceCharacter: ignore,
  onNullCharacter: ignore,
  onParseError: null,
};

function ignore(): void {}

/**
 * The range of `text` from `start` to `end` without the white space at its edges, written as characters or as
 * references (`&nbsp;`). Empty, with both ends at `end`, where there is nothing else.
 */
export function trimRange(
  text: string,
  start: number,
  end: number,
  place: ReferencePlace,
  decode: Decode,
): { readonly start: number; readonly end: number } {
  const isBlank = (reference: string) => decode(reference, place).trim() === '';
  let first = start;
  while (first < end) {
    const width = whiteSpaceWidth(text, first, end, isBlank);
    if (width === 0) break;
    first += width;
  }
  let last = end;
  while (last > first) {
    const width = whiteSpaceWidthBefore(text, first, last, isBlank);
    if (width === 0) break;
    last -= width;
  }
  return { start: first, end: last };
}

/** `&CounterClockwiseContourIntegral;` is the longest name; no reference to white space is longer. */
const maxReference = 33;

function whiteSpaceWidth(text: string, at: number, end: number, isBlank: (reference: string) => boolean): number {
  if (isWhiteSpace(text.charCodeAt(at))) return 1;
  if (text[at] !== '&') return 0;
  const close = text.slice(at, Math.min(end, at + maxReference)).indexOf(';');
  return close > 0 && isBlank(text.slice(at, at + close + 1)) ? close + 1 : 0;
}

function whiteSpaceWidthBefore(
  text: string,
  start: number,
  at: number,
  isBlank: (reference: string) => boolean,
): number {
  if (isWhiteSpace(text.charCodeAt(at - 1))) return 1;
  if (text[at - 1] !== ';') return 0;
  const from = Math.max(start, at - maxReference);
  const open = text.slice(from, at).lastIndexOf('&');
  return open >= 0 && isBlank(text.slice(from + open, at)) ? at - from - open : 0;
}

/** Whether a UTF-16 code unit is white space in JavaScript's sense, no-break spaces and the byte order mark included. */
function isWhiteSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0xa0 && /\s/u.test(String.fromCharCode(unit));
}
