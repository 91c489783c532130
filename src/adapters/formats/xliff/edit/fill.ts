import { attribute } from '../../xml/escape.ts';
import { attributeNamed, isOneTag, type RawElement } from './raw-tree.ts';
import type { Edit } from './splice.ts';

/** The edits that give an element another content, and declarations that the content needs. */
export function fill(text: string, element: RawElement, content: string, declarations = ''): readonly Edit[] {
  const edits: Edit[] = [];
  if (declarations !== '') edits.push({ start: element.attributesEnd, end: element.attributesEnd, text: declarations });
  if (!isOneTag(element)) {
    if (text.slice(element.openEnd, element.closeStart) !== content)
      edits.push({ start: element.openEnd, end: element.closeStart, text: content });
  } else if (content !== '') {
    // White space before the slash goes with it.
    edits.push({ start: element.attributesEnd, end: element.end, text: `>${content}</${element.name}>` });
  }
  return edits;
}

/** The namespaces that elements declare themselves, as attributes for `home`, which has not the same ones. */
export function declarationsOf(elements: readonly (RawElement | undefined)[], home: RawElement | undefined): string {
  const declared = new Map<string, string>();
  for (const element of elements) {
    for (const { name, prefix, value } of element?.attributes ?? []) {
      if (name !== 'xmlns' && prefix !== 'xmlns') continue;
      const key = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
      if (home?.namespaces.get(key) !== value && (!home || !attributeNamed(home, name))) declared.set(name, value);
    }
  }
  let attributes = '';
  for (const [name, value] of declared) attributes += attribute(name, value);
  return attributes;
}

/** The white space right before an element. */
export function gapBefore(text: string, element: RawElement): string {
  let start = element.start;
  while (start > 0 && ' \t\n\r'.includes(text[start - 1] ?? '.')) start--;
  return text.slice(start, element.start);
}
