import { attributeOf, type XmlElement } from '../xml/element.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { inlineAttributes } from './names.ts';

/** Attributes without which an element is not valid. */
const required: Readonly<Record<string, string>> = { bpt: 'i', ept: 'i', it: 'pos' };

/**
 * What stands in an inline code as XML: text and `sub`, and inside a `sub` the inline elements that TMX knows with their
 * attributes. Of what may not stand where it does, the text is kept.
 */
export function innerXml(element: XmlElement): string {
  let xml = '';
  for (const node of element.children) {
    if (node.kind === 'text') xml += escapeText(node.text);
    else if (node.kind === 'element') xml += canStandIn(node, element) ? elementXml(node) : innerXmlOf(node, element);
  }
  return xml;
}

function elementXml(element: XmlElement): string {
  const known = inlineAttributes[element.local] ?? [];
  const attributes = known.map((name) => attribute(name, attributeOf(element, name))).join('');
  return `<${element.local}${attributes}>${innerXml(element)}</${element.local}>`;
}

/** What an element has in it, as if it stood in `parent` itself. */
function innerXmlOf(element: XmlElement, parent: XmlElement): string {
  return innerXml({ ...element, local: parent.local, prefix: parent.prefix });
}

/** TMX 1.4: codes have text and `sub` in them; `sub` and `hi` have text, codes and `hi`. */
function canStandIn(element: XmlElement, parent: XmlElement): boolean {
  if (element.prefix !== '' || !Object.hasOwn(inlineAttributes, element.local)) return false;
  const isFlow = parent.local === 'sub' || parent.local === 'hi';
  if ((element.local === 'sub') === isFlow) return false;
  const name = required[element.local];
  const value = name === undefined ? '' : attributeOf(element, name);
  return value !== undefined && (element.local !== 'it' || value === 'begin' || value === 'end');
}
