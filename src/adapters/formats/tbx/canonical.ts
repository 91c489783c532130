import { attributeOf, isElement, type XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/escape.ts';
import { type Retag, retagged } from '../xml/retag.ts';
import { metaTypeOf } from './meta-type.ts';
import { isOwnCategory, namesInTbx3, tbxNamespace } from './names.ts';

/**
 * An element of a TBX file as it would be written in TBX v3 in DCA style, which is how the model keeps what it has no
 * name for: data categories of DCT style have a type instead of a name of their own, elements of TBX 2 their names in
 * TBX v3. What has no counterpart there stays as it is. Line ends are as a parser gives them, so that what two files have
 * alike is the same text.
 */
export function canonicalText(text: string, element: XmlElement, root: XmlElement): string {
  return retagged(text, element, tbxNamespace, (each) => inDca(each, root.uri)).replaceAll('\r\n', '\n');
}

function inDca(element: XmlElement, home: string): Retag | undefined {
  const without = ownDeclarations(element);
  if (element.uri === home) {
    const name = namesInTbx3.get(element.local) ?? element.local;
    return name === element.name && home === tbxNamespace ? undefined : { name, without };
  }
  const metaType = metaTypeOf(element);
  const isOwn = isOwnCategory(element);
  // An element that has a type already, which DCT style does not know, could not say its category in it.
  if (metaType === undefined || (!isOwn && attributeOf(element, 'type') !== undefined)) return undefined;
  const type = isOwn ? attributeOf(element, 'type') : element.local;
  return {
    name: metaType,
    attributes: attribute('type', type),
    without: [...without, 'metaType', ...(isOwn ? ['type'] : [])],
  };
}

/** The declarations on an element that only its own name needed, which it has no more. */
function ownDeclarations({ prefix, children, attributes }: XmlElement): readonly string[] {
  if (prefix === '') return ['xmlns'];
  const isUsed = children.some(isElement) || attributes.some((each) => each.prefix === prefix);
  return isUsed ? [] : [`xmlns:${prefix}`];
}
