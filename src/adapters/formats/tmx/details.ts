import type { RawAttribute } from '../../../core/document.ts';
import type { MemoryDetails, MemoryProperty } from '../../../core/memory/memory.ts';
import { attributeOf, childElements, textOf, type XmlElement } from '../xml/element.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { props } from './props.ts';

const ownProps: ReadonlySet<string> = new Set(Object.values(props));

/** The values that the DTD of TMX 1.4 has for `segtype`; another one is dropped. */
const segmentTypes: ReadonlySet<string> = new Set(['block', 'paragraph', 'sentence', 'phrase']);

/**
 * What a `tu` or `tuv` says beyond its text, undefined where that is nothing.
 *
 * @param names the attributes that count
 * @param hasNotes whether notes belong to it
 */
export function readDetails(
  element: XmlElement,
  names: readonly string[],
  hasNotes: boolean,
): MemoryDetails | undefined {
  const attributes: RawAttribute[] = [];
  for (const name of names) {
    const value = attributeOf(element, name);
    if (value !== undefined && (name !== 'segtype' || segmentTypes.has(value))) attributes.push({ name, value });
  }
  const properties: MemoryProperty[] = [];
  const notes: string[] = [];
  for (const child of childElements(element)) {
    if (child.local === 'note' && hasNotes) notes.push(textOf(child));
    if (child.local === 'prop') addProperty(child, properties);
  }
  if (attributes.length + properties.length + notes.length === 0) return undefined;
  return {
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(properties.length > 0 ? { properties } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function addProperty(element: XmlElement, properties: MemoryProperty[]): void {
  const type = attributeOf(element, 'type') ?? '';
  if (ownProps.has(type)) return;
  const lang = attributeOf(element, 'xml:lang') ?? attributeOf(element, 'lang');
  properties.push({ type, text: textOf(element), ...(lang !== undefined ? { lang } : {}) });
}

/** The attributes of details, ready to stand in a tag. */
export function detailAttributes(details: MemoryDetails | undefined): string {
  return (details?.attributes ?? []).map(({ name, value }) => attribute(name, value)).join('');
}

/** The notes and properties of details as lines. */
export function detailLines(details: MemoryDetails | undefined, indent: string): readonly string[] {
  return [
    ...(details?.notes ?? []).map((note) => `${indent}<note>${escapeText(note)}</note>`),
    ...(details?.properties ?? []).map(
      ({ type, text, lang }) =>
        `${indent}<prop${attribute('type', type)}${attribute('xml:lang', lang)}>${escapeText(text)}</prop>`,
    ),
  ];
}
