import { readCodePoint } from '../xliff/read-content.ts';
import type { XmlElement } from '../xml/element.ts';
import { ownNamespace } from './names.ts';

/** The text of one of our own elements, with `psr12:cp` for what XML can't hold. */
export function readData(element: XmlElement): string {
  let text = '';
  for (const node of element.children) {
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'element' && node.uri === ownNamespace && node.local === 'cp') text += readCodePoint(node);
  }
  return text;
}
