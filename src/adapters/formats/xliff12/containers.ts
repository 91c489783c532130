import type { XmlElement } from '../xml/element.ts';

/** Whether an element below the root is one whose children come one by one: a file in the root, its body, groups. */
export function isContainer(element: XmlElement, parents: readonly XmlElement[]): boolean {
  if (element.uri !== parents[0]?.uri) return false;
  if (parents.length === 1) return element.local === 'file';
  return parents.length === 2 ? element.local === 'body' : element.local === 'group';
}
