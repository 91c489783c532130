import { isBlank, isDeclaration, type XmlElement } from '../../../../../src/adapters/formats/xml/element.ts';
import { scanXml } from '../../../../../src/adapters/formats/xml/scan.ts';

/** Elements whose white space is text. */
const withText = new Set(['source', 'target', 'note', 'data', 'pc', 'mrk']);

/**
 * A document as a text that is equal for two documents of the same meaning: names by namespace, attributes sorted, no
 * declarations, no comments, and white space only where it is text.
 */
export function canonical(text: string): string {
  let root: XmlElement | undefined;
  const problem = scanXml(text, {
    open: () => 'collect',
    element(element) {
      root = element;
    },
    close() {},
  });
  if (problem || !root) throw new Error(problem?.message ?? 'There is no root.');
  return written(root);
}

function written(element: XmlElement): string {
  const attributes = element.attributes
    .filter((attribute) => !isDeclaration(attribute))
    .map(({ uri, local, value }) => `{${uri}}${local}=${JSON.stringify(value)}`)
    .sort();
  const children = element.children.map((node) => {
    if (node.kind === 'element') return written(node);
    return node.kind === 'text' && (withText.has(element.local) || !isBlank(node.text)) ? node.text : '';
  });
  return `<{${element.uri}}${element.local} ${attributes.join(' ')}>${children.join('')}</>\n`;
}
