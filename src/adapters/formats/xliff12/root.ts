import { isCore } from '../xliff/namespaces.ts';
import type { XmlElement } from '../xml/element.ts';
import { xliff12Namespace } from './names.ts';

/** The sentence with which a file is refused that is no XLIFF 1.2, by its root; undefined where it is one. */
export function refuseRoot(root: XmlElement): string | undefined {
  if (root.local === 'xliff' && root.uri === xliff12Namespace) return undefined;
  if (root.local === 'xliff' && isCore(root.uri)) return 'This is XLIFF 2, and XLIFF 1.2 is wanted here.';
  if (root.local === 'xliff' && (root.uri === '' || root.uri.startsWith('urn:oasis:names:tc:xliff:document:1')))
    return `The root element is <xliff> without the namespace of XLIFF 1.2. Write <xliff version="1.2" xmlns="${xliff12Namespace}">.`;
  return `The root element is <${root.name}>, and <xliff version="1.2" xmlns="${xliff12Namespace}"> is wanted. This is no XLIFF file.`;
}

/** Whether a text looks like XLIFF 1.2 rather than 2: by the namespace or version that stands first in it. */
export function isXliff12(text: string): boolean {
  const head = text.slice(0, 16384);
  const root = /<(?:[^\s<>!?/:]+:)?xliff[\s>]/u.exec(head);
  if (!root) return false;
  const tag = head.slice(root.index, head.indexOf('>', root.index) + 1 || undefined);
  return tag.includes(xliff12Namespace) || /\sversion\s*=\s*["']1\./u.test(tag);
}
