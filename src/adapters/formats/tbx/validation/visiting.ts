import { attributeOf, type XmlElement } from '../../xml/element.ts';
import { metaTypeOf } from '../meta-type.ts';
import { levels } from '../names.ts';
import { categoryElements, type Level } from './categories.ts';
import type { Models } from './model.ts';
import { structureOfTbx2 } from './structure-2.ts';
import { structureOfTbx3, structureOfTbx3Dct } from './structure-3.ts';
import type { FileContext, Visit } from './visit.ts';

/** What makes the visit of an element that stands in the one of `parent`. */
export type Visiting = (element: XmlElement, parent: Visit | undefined) => Visit;

/** What makes the visits of a file with this root: elements of the root's namespace are TBX's own. */
export function visiting(root: XmlElement, { version, style }: FileContext): Visiting {
  const models = version === 2 ? structureOfTbx2() : style === 'dct' ? structureOfTbx3Dct() : structureOfTbx3();
  return (element, parent) => {
    const isDct = version === 3 && element.uri !== root.uri && isInConcept(parent);
    const isKnown = !parent || parent.model !== undefined;
    const kind = !isKnown ? undefined : isDct ? (metaTypeOf(element) ?? '*') : kindOf(element, root, models);
    return {
      element,
      parent,
      kind,
      model: kind === undefined ? undefined : models.get(kind),
      category: kind === undefined ? undefined : categoryIn(element, kind, isDct),
      isDct,
      level: levelOf(kind) ?? parent?.level,
      text: '',
    };
  };
}

function kindOf(element: XmlElement, root: XmlElement, models: Models): string | undefined {
  return element.uri === root.uri && models.has(element.local) ? element.local : undefined;
}

function isInConcept(parent: Visit | undefined): boolean {
  return parent?.level !== undefined;
}

function categoryIn(element: XmlElement, kind: string, isDct: boolean): string | undefined {
  if (isDct) return element.local;
  return categoryElements.has(kind) ? attributeOf(element, 'type')?.trim() : undefined;
}

function levelOf(kind: string | undefined): Level | undefined {
  if (kind === undefined) return undefined;
  if (levels.concept.has(kind)) return 'concept';
  if (levels.language.has(kind)) return 'language';
  return levels.term.has(kind) ? 'term' : undefined;
}
