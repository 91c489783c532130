import type { Extras, RawAttribute } from '../../../core/document.ts';
import type { XmlAttribute, XmlElement } from '../xml/element.ts';
import { isDeclaration } from '../xml/element.ts';
import { xmlNamespace } from '../xml/names.ts';
import { modules } from './namespaces.ts';

/**
 * The attributes of an element that the model has no name for, in order, so that they can be moved: each prefix that
 * they use is declared among them. Default namespaces are left out (elements kept as text declare their own), and so
 * are declarations of the modules that the writer declares where it needs them.
 */
export function restAttributes(element: XmlElement, known: ReadonlySet<string>): readonly RawAttribute[] {
  const rest: RawAttribute[] = [];
  const declared = new Set<string>();
  const kept = element.attributes.filter((attribute) => !known.has(attribute.name) && isKept(attribute));
  for (const attribute of kept) if (isDeclaration(attribute)) declared.add(attribute.local);
  for (const { name, prefix, uri, value } of kept) {
    if (prefix !== '' && prefix !== 'xmlns' && uri !== xmlNamespace && !declared.has(prefix)) {
      declared.add(prefix);
      rest.push({ name: `xmlns:${prefix}`, value: uri });
    }
    rest.push({ name, value });
  }
  return rest;
}

function isKept(attribute: XmlAttribute): boolean {
  if (!isDeclaration(attribute)) return true;
  return attribute.name !== 'xmlns' && moduleUris[attribute.local] !== attribute.value;
}

const moduleUris: Readonly<Record<string, string>> = modules;

/** `{ attributes }`, or nothing where there are none. */
export function withAttributes(attributes: readonly RawAttribute[]): { attributes?: readonly RawAttribute[] } {
  return attributes.length > 0 ? { attributes } : {};
}

/** `{ extras }`, or nothing where there are none. */
export function withExtras(
  attributes: readonly RawAttribute[],
  elements: readonly string[],
): { readonly extras?: Extras } {
  return attributes.length > 0 || elements.length > 0 ? { extras: { attributes, elements } } : {};
}
