import { textOf, type XmlElement } from '../xml/element.ts';

/**
 * The text of an element, without the line breaks and indentation that pretty-printing put into it: white space with a
 * line break in it is one space, and nothing at the edges. Other white space stays.
 */
export function unwrapped(element: XmlElement): string {
  const text = textOf(element);
  if (!/[\n\r]/u.test(text)) return text;
  return text.replace(/[ \t\n\r]+/gu, (space, offset: number) => {
    if (!/[\n\r]/u.test(space)) return space;
    return offset === 0 || offset + space.length === text.length ? '' : ' ';
  });
}

/** The text of a term: as `unwrapped`, and without any space at its edges. */
export function termText(element: XmlElement): string {
  return unwrapped(element).trim();
}
