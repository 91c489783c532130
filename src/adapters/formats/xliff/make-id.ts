import { attributeOf, childElements, type XmlElement } from '../xml/element.ts';

/** Gives ids that nothing in its scope has yet: the prefix and a number. */
export type MakeId = (prefix: string) => string;

/** A maker of ids that no element inside `scope` has; `s1`, `s2` … in the order in which they are asked for. */
export function idMaker(scope: XmlElement): MakeId {
  let used: Set<string> | undefined;
  const counts = new Map<string, number>();
  return (prefix) => {
    used ??= collectIds(scope, new Set());
    let count = counts.get(prefix) ?? 0;
    do count++;
    while (used.has(`${prefix}${count}`));
    counts.set(prefix, count);
    used.add(`${prefix}${count}`);
    return `${prefix}${count}`;
  };
}

function collectIds(element: XmlElement, ids: Set<string>): Set<string> {
  const id = attributeOf(element, 'id');
  if (id !== undefined) ids.add(id);
  for (const child of childElements(element)) collectIds(child, ids);
  return ids;
}
