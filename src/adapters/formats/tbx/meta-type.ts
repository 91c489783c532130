import { attributeOf, type XmlElement } from '../xml/element.ts';
import { isOwnCategory, moduleOf, tbxNamespace } from './names.ts';
import { type CategoryElement, categories, categoryElements } from './validation/categories.ts';

/** The data categories of the public module `linguist`, with the elements that hold them in DCA style. */
export const linguist: ReadonlyMap<string, CategoryElement> = new Map<string, CategoryElement>([
  ['grammaticalNumber', 'termNote'],
  ['register', 'termNote'],
  ['reading', 'admin'],
  ['readingNote', 'adminNote'],
  ['transferComment', 'admin'],
]);

/**
 * The element that would hold in DCA style what an element of DCT style holds: `descrip` for `<basic:definition>`. It is
 * told by the module, or by the attribute metaType; undefined where neither tells it.
 */
export function metaTypeOf(element: XmlElement): CategoryElement | undefined {
  const module = moduleOf(element.uri);
  const known = module === 'linguist' ? linguist.get(element.local) : categories.get(element.local)?.element;
  if (module !== undefined && known) return known;
  const declared = attributeOf(element, 'metaType')?.trim();
  return declared !== undefined && isCategoryElement(declared) ? declared : undefined;
}

/**
 * The data category that an element holds: its type in DCA style (`<descrip type="definition">`), its name in DCT style
 * (`<basic:definition>`); undefined for other elements, and for categories of what the model has no names for.
 */
export function categoryOf(element: XmlElement): string | undefined {
  if (element.uri === '' || element.uri === tbxNamespace)
    return categorised.has(element.local) ? attributeOf(element, 'type') : undefined;
  const metaType = metaTypeOf(element);
  if (metaType !== undefined && !categorised.has(metaType)) return undefined;
  if (isOwnCategory(element)) return attributeOf(element, 'type');
  if (metaType !== undefined || moduleOf(element.uri) !== undefined) return element.local;
  return categorised.has(element.local) ? attributeOf(element, 'type') : undefined;
}

const categorised: ReadonlySet<string> = new Set<CategoryElement>(['descrip', 'admin', 'termNote']);

function isCategoryElement(name: string): name is CategoryElement {
  return categoryElements.has(name);
}
