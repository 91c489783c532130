/** A JSON string's value, and where each part of it stands in the JSON text. */
export interface Unescaped {
  readonly value: string;
  /** The offset in the JSON text of a UTF-16 code unit of the value, or of its end. */
  readonly offsetOf: (index: number) => number;
}

const short: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The value of what stands between a JSON string's quotes, which must be well formed. */
export function unescapeJson(text: string, start: number, end: number, isEscaped: boolean): Unescaped {
  if (!isEscaped) return { value: text.slice(start, end), offsetOf: (index) => start + index };
  const offsets = new Uint32Array(end - start + 1);
  let value = '';
  let length = 0;
  for (let at = start; at < end; ) {
    const size = escapeSize(text, at);
    if (size === 0) {
      const next = text.indexOf('\\', at);
      const stop = next < 0 || next > end ? end : next;
      value += text.slice(at, stop);
      while (at < stop) offsets[length++] = at++;
    } else {
      value += size === 6 ? String.fromCharCode(escapedUnit(text, at)) : (short[text[at + 1] ?? ''] ?? text[at + 1]);
      offsets[length++] = at;
      at += size;
    }
  }
  offsets[length] = end;
  return { value, offsetOf: (index) => offsets[index] ?? end };
}

/** The length of the escape at an offset, or 0 where there is none. */
export function escapeSize(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5c) return 0;
  return text.charCodeAt(at + 1) === 0x75 ? 6 : 2;
}

/** The UTF-16 code unit that the escape `\uXXXX` at an offset stands for. */
export function escapedUnit(text: string, at: number): number {
  return Number.parseInt(text.slice(at + 2, at + 6), 16);
}
