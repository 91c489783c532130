import type { Inline } from '../../../core/document.ts';
import type { XmlElement } from '../xml/element.ts';

/** How a code or an annotation stands in its file: the whole element, or the tag of one end of it. */
export interface WrittenCode {
  readonly xml: string;
  readonly extent: 'whole' | 'start' | 'end';
}

export type WrittenCodes = ReadonlyMap<Inline, WrittenCode>;

/** Takes up an inline that was read, with the element that it comes from and how much of the element it is. */
export type NoteWritten = (inline: Inline, element: XmlElement, extent: WrittenCode['extent']) => void;

/** An empty list and what adds to it; `text` is the file's. */
export function writtenCodesOf(text: string): { readonly written: WrittenCodes; readonly note: NoteWritten } {
  const written = new Map<Inline, WrittenCode>();
  return {
    written,
    note(inline, element, extent) {
      const xml = {
        whole: () => text.slice(element.start, element.end),
        start: () => startTagAt(text, element.start),
        end: () => `</${element.name}>`,
      }[extent]();
      written.set(inline, { xml, extent });
    },
  };
}

const tagAt = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/uy;

/** The start tag that begins here; that of an element written as one tag without its slash. */
function startTagAt(text: string, start: number): string {
  tagAt.lastIndex = start;
  return (tagAt.exec(text)?.[0] ?? '').replace(/\/>$/u, '>');
}
