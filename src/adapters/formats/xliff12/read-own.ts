import { childElements, type XmlElement } from '../xml/element.ts';
import { ownNamespace } from './names.ts';

/** The value of an attribute of our own namespace. */
export function ownAttribute(element: XmlElement, local: string): string | undefined {
  for (const attribute of element.attributes)
    if (attribute.local === local && attribute.uri === ownNamespace) return attribute.value;
  return undefined;
}

/** The value of an attribute of our own namespace that says yes or no. */
export function ownYesNo<Name extends string>(element: XmlElement, local: Name): { readonly [K in Name]?: boolean } {
  const value = ownAttribute(element, local);
  const field: { [K in Name]?: boolean } = {};
  if (value === 'yes' || value === 'no') field[local] = value === 'yes';
  return field;
}

/** The value of an attribute of our own namespace as a field of the same name, or of the name given. */
export function ownField<Name extends string>(
  element: XmlElement,
  local: string,
  name: Name,
): { readonly [K in Name]?: string } {
  const value = ownAttribute(element, local);
  const field: { [K in Name]?: string } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

/** The children of our own namespace with this name. */
export function ownChildren(element: XmlElement, local: string): readonly XmlElement[] {
  return childElements(element).filter((child) => child.uri === ownNamespace && child.local === local);
}
