/** Offsets of a stretch of the document, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the title of a link, image or definition stands, without its quotes. Undefined where there is none. After a
 * line break, marks of block quotes may stand before the next part.
 *
 * @param rest from after the `](` or `]:` to the end of the link, image or definition
 * @see https://spec.commonmark.org/0.31.2/#links
 */
export function titleRange(text: string, rest: Range): Range | undefined {
  const after = skipDestination(text, skipSpace(text, rest.start));
  const open = skipSpace(text, after);
  if (open === after) return undefined;
  const quote = text.charAt(open);
  if (quote !== '"' && quote !== "'" && quote !== '(') return undefined;
  const closing = quote === '(' ? ')' : quote;
  for (let at = open + 1; at < rest.end; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === closing) return { start: open + 1, end: at };
  }
  return undefined;
}

/**
 * Where the alternative text of an image stands, given the image's own range and how it points to its file: directly
 * (undefined) or by a reference of the given kind. Undefined where it can't be told.
 */
export function altRange(text: string, image: Range, referenceType: string | undefined): Range | undefined {
  const start = image.start + 2;
  if (referenceType === 'shortcut') return { start, end: image.end - 1 };
  if (referenceType === 'collapsed') return { start, end: image.end - 3 };
  if (referenceType === 'full') return fullReferenceAlt(text, start, image.end);
  for (let at = text.indexOf('](', start); at !== -1 && at < image.end; at = text.indexOf('](', at + 1)) {
    if (endOfResource(text, { start: at + 2, end: image.end }) === image.end) return { start, end: at };
  }
  return undefined;
}

/** The offset after the label of a definition and its colon. */
export function afterLabel(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === ']') return at + 2;
  }
  return text.length;
}

/** The label of a full reference holds no unescaped bracket, so its own opening one is the last before the end. */
function fullReferenceAlt(text: string, start: number, end: number): Range | undefined {
  for (let at = end - 2; at > start; at--) {
    if (text.charAt(at) === '[' && !isEscaped(text, at)) return { start, end: at - 1 };
  }
  return undefined;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charAt(at - 1 - slashes) === '\\') slashes++;
  return slashes % 2 === 1;
}

/** The offset after the parenthesis that closes `](…)`; -1 where what stands there is no such thing. */
function endOfResource(text: string, rest: Range): number {
  const title = titleRange(text, rest);
  const at = skipSpace(text, title ? title.end + 1 : skipDestination(text, skipSpace(text, rest.start)));
  return text.charAt(at) === ')' ? at + 1 : -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (let afterBreak = false; ; at++) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') afterBreak = true;
    else if (character !== ' ' && character !== '\t' && !(afterBreak && character === '>')) return at;
  }
}

/** Only brackets and backslashes can be escaped here; a backslash before anything else is a character of the address. */
function skipDestination(text: string, from: number): number {
  if (text.charAt(from) === '<') return skipBracketed(text, from + 1);
  let at = from;
  for (let depth = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && '()\\'.includes(text.charAt(at + 1))) at++;
    else if (character === '(') depth++;
    else if (character === ')') {
      if (depth === 0) return at;
      depth--;
    } else if (character !== '\0' && (character <= ' ' || character === '\x7f')) return at;
  }
  return at;
}

function skipBracketed(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && '<>\\'.includes(text.charAt(at + 1))) at++;
    else if (character === '>') return at + 1;
    else if (character === '\n' || character === '\r') return at;
  }
  return text.length;
}
