import type { Content, EndCode, Inline, StandaloneCode, StartCode, Text } from './document.ts';

/** An inline code, as opposed to text and annotations. */
export type Code = StandaloneCode | StartCode | EndCode;

/** The plain text of a content; codes and annotations have length 0 in it. Offsets everywhere count in this text. */
export function plainText(content: Content): string {
  if (content.length === 1 && content[0]?.kind === 'text') return content[0].text;
  let text = '';
  for (const inline of content) if (inline.kind === 'text') text += inline.text;
  return text;
}

/** A content of one text run; an empty text gives an empty content. */
export function textContent(text: string): Content {
  return text === '' ? [] : [{ kind: 'text', text }];
}

export function isCode(inline: Inline): inline is Code {
  return inline.kind === 'ph' || inline.kind === 'sc' || inline.kind === 'ec';
}

/** The codes of a content, in order. */
export function codes(content: Content): readonly Code[] {
  return content.filter(isCode);
}

/** The content without annotations whose type `drop` says yes to (all of them by default); adjacent runs are joined. */
export function withoutAnnotations(content: Content, drop: (type: string) => boolean = () => true): Content {
  if (!content.some((inline) => inline.kind === 'sm' || inline.kind === 'em')) return content;
  const dropped = new Set<string>();
  for (const inline of content) if (inline.kind === 'sm' && drop(inline.type)) dropped.add(inline.id);
  return joinText(
    content.filter((inline) => !((inline.kind === 'sm' || inline.kind === 'em') && dropped.has(inline.id))),
  );
}

/** The content with neighbouring text runs joined and empty ones removed; the same object where there are none. */
export function joinText(content: Content): Content {
  if (isJoined(content)) return content;
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.kind !== 'text') joined.push(inline);
    else if (inline.text === '') continue;
    else if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}

function isJoined(content: Content): boolean {
  let isAfterText = false;
  for (const inline of content) {
    const isText = inline.kind === 'text';
    if (isText && (isAfterText || inline.text === '')) return false;
    isAfterText = isText;
  }
  return true;
}

/**
 * Cuts a content at plain-text offsets (ascending, UTF-16 code units) into `offsets.length + 1` pieces. A code that
 * stands exactly at a cut goes with the text it belongs to: an end stays before the cut, a start goes after it, and a
 * standalone code stays with the text that it touches, or goes after the cut where white space precedes it.
 *
 * @param widthOf where offsets do not count in the plain text but in one in which codes take room: how much each takes
 */
export function cutContent(
  content: Content,
  offsets: readonly number[],
  widthOf: (inline: Exclude<Inline, Text>) => number = () => 0,
): readonly Content[] {
  const pieces: Inline[][] = [];
  let piece: Inline[] = [];
  let position = 0;
  let lastChar = '';
  const cutUpTo = (limit: number) => {
    for (let at = offsets[pieces.length]; at !== undefined && at <= limit; at = offsets[pieces.length]) {
      pieces.push(piece);
      piece = [];
    }
  };
  for (const inline of content) {
    if (inline.kind !== 'text') {
      const width = widthOf(inline);
      cutUpTo(width === 0 && staysBeforeCut(inline, lastChar) ? position - 1 : position);
      piece.push(inline);
      position += width;
      if (width > 0) lastChar = '';
      continue;
    }
    let taken = 0;
    for (
      let at = offsets[pieces.length];
      at !== undefined && at < position + inline.text.length;
      at = offsets[pieces.length]
    ) {
      if (at > position + taken) piece.push({ kind: 'text', text: inline.text.slice(taken, at - position) });
      taken = Math.max(taken, at - position);
      cutUpTo(at);
    }
    if (taken < inline.text.length) piece.push({ kind: 'text', text: inline.text.slice(taken) });
    position += inline.text.length;
    lastChar = inline.text.slice(-1) || lastChar;
  }
  cutUpTo(Number.POSITIVE_INFINITY);
  pieces.push(piece);
  return pieces;
}

function staysBeforeCut(inline: Exclude<Inline, Text>, lastChar: string): boolean {
  if (inline.kind === 'ec' || inline.kind === 'em') return true;
  return inline.kind === 'ph' && lastChar !== '' && !/\s/u.test(lastChar);
}

/** A string that is equal for two contents exactly when their text (NFC) and their codes agree; annotations do not count. */
export function contentKey(content: Content): string {
  let key = '';
  for (const inline of content) {
    if (inline.kind === 'text') key += inline.text;
    // An end code has the type of its start, whether it repeats it or not.
    else if (inline.kind === 'ec') key += '\u0000ec\u0001';
    else if (isCode(inline)) key += `\u0000${inline.kind}${inline.type ?? ''}${inline.subType ?? ''}\u0001`;
  }
  return key.normalize('NFC');
}
