import type { Content } from '../document.ts';

/**
 * The offset in a content's readable text, in which standalone codes have their stand-in, of an offset in its plain
 * text, in which they have none. Of the two sides of a stand-in it is the later one, or with `isEnd` the earlier one.
 */
export function readableOffset(content: Content, offset: number, isEnd = false): number {
  let plain = 0;
  let readable = 0;
  for (const inline of content) {
    if (isEnd ? plain >= offset : plain > offset) break;
    if (inline.kind === 'text') {
      const length = inline.text.length;
      if (isEnd ? plain + length >= offset : plain + length > offset) return readable + offset - plain;
      plain += length;
      readable += length;
    } else if (inline.kind === 'ph') readable += (inline.equiv ?? inline.disp ?? '').length;
  }
  return readable;
}
