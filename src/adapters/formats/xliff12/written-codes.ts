import type { Inline } from '../../../core/document.ts';
import type { XmlElement } from '../xml/element.ts';

/** How each code and annotation that was read stands in its file: the element, or the tag of one end of it. */
export type WrittenCodes = ReadonlyMap<Inline, string>;

/** Takes up an inline that was read, with the element that it comes from and how much of the element it is. */
export type NoteWritten = (inline: Inline, element: XmlElement, extent: 'whole' | 'start' | 'end') => void;

/** An empty list and what adds to it; `text` is the file's. */
export function writtenCodesOf(text: string): { readonly written: WrittenCodes; readonly note: NoteWritten } {
  const written = new Map<Inline, string>();
  return {
    written,
    note(inline, element, extent) {
      if (extent === 'whole') written.set(inline, text.slice(element.start, element.end));
      else if (extent === 'start') written.set(inline, startTagAt(text, element.start));
      else written.set(inline, `</${element.name}>`);
    },
  };
}

const tagAt = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/uy;

/** The start tag that begins here; that of an element written as one tag without its slash. */
function startTagAt(text: string, start: number): string {
  tagAt.lastIndex = start;
  return (tagAt.exec(text)?.[0] ?? '').replace(/\s*\/>$/u, '>');
}
