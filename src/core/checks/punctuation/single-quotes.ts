import type { QuoteMark } from './quote-marks.ts';

/**
 * The single quotation mark that has no partner; only what is certain, since apostrophes look the same. A mark opens
 * between a space and a letter, unless the word is one that begins with an apostrophe or a decade. It closes behind a
 * comma, full stop, question or exclamation mark, and behind a word whose end no apostrophe can be. What may be an
 * apostrophe closes what is open.
 */
export function loneSingleQuote(text: string, clipped: ReadonlySet<string>): QuoteMark | undefined {
  const open: QuoteMark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/['‘’]/gu)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (mark !== '’' && /[\s([{—–“"«]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) {
      if (!isClipped(text, at + 1, clipped)) open.push({ mark, at, opens: true });
    } else if (mark !== '‘' && /[\s.,;:!?)\]}…”"»—–-]/u.test(after)) {
      if (open.length > 0) open.pop();
      else if (isClosing(text.slice(Math.max(0, at - 2), at))) return { mark, at, opens: false };
    }
  }
  return open[0];
}

/** Whether a mark behind this text closes and is no apostrophe, as in `workers'`, `Max'`, `dancin'`, `o'`. */
function isClosing(before: string): boolean {
  return /[.,!?…]$/u.test(before) || (/\p{L}\p{L}$/u.test(before) && !/(?:in|[sxz])$/iu.test(before));
}

function isClipped(text: string, at: number, clipped: ReadonlySet<string>): boolean {
  const [word = ''] = /^[\p{L}\p{N}]{1,12}/u.exec(text.slice(at, at + 12)) ?? [];
  return /^\d/u.test(word) || clipped.has(word.toLowerCase());
}
