import { attributeNamed, elementsIn, isRawElement, type RawAttribute, type RawElement } from './raw-tree.ts';
import type { RawUnit } from './raw-unit.ts';
import type { Edit } from './splice.ts';

/** An attribute `ref` in a unit that names a segment, a code or an annotation of it. */
export interface Reference {
  readonly element: RawElement;
  readonly attribute: RawAttribute;
  /** What stands before the id: `#`, `#t=`, `#/f=f1/u=u1/` … */
  readonly before: string;
  readonly id: string;
}

/** The references of a unit from outside its contents: those in its modules, notes and extensions. */
export function referencesIn(unit: RawUnit): readonly Reference[] {
  const references: Reference[] = [];
  const parts = new Set(unit.parts.map(({ element }) => element));
  for (const child of unit.element.children.filter(isRawElement)) {
    if (parts.has(child)) continue;
    for (const element of elementsIn(child)) {
      const attribute = attributeNamed(element, 'ref');
      const match = attribute && /^(#(?:[^#\s]*\/)?(?:t=)?)([^#/=\s]+)$/u.exec(attribute.value);
      if (match) references.push({ element, attribute, before: match[1] ?? '', id: match[2] ?? '' });
    }
  }
  return references;
}

/** The edit that lets a reference name another id. */
export function pointTo({ attribute, before }: Reference, id: string): Edit {
  return { start: attribute.valueStart, end: attribute.valueEnd, text: before.replaceAll('&', '&amp;') + id };
}

/** The edit that takes a reference away. */
export function withoutReference({ attribute }: Reference): Edit {
  return { start: attribute.gap, end: attribute.end, text: '' };
}
