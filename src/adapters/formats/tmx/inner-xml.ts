import { attributeOf, type XmlElement } from '../xml/element.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { inlineAttributes } from './names.ts';

/** What stands in an element as XML: text, and the inline elements that TMX knows with their attributes; of others the text. */
export function innerXml(element: XmlElement): string {
  let xml = '';
  for (const node of element.children) {
    if (node.kind === 'text') xml += escapeText(node.text);
    else if (node.kind === 'element') xml += elementXml(node);
  }
  return xml;
}

function elementXml(element: XmlElement): string {
  const inner = innerXml(element);
  if (element.prefix !== '' || !Object.hasOwn(inlineAttributes, element.local)) return inner;
  const known = inlineAttributes[element.local] ?? [];
  const attributes = known.map((name) => attribute(name, attributeOf(element, name))).join('');
  return `<${element.local}${attributes}>${inner}</${element.local}>`;
}
