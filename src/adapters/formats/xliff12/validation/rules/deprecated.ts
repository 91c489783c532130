import { attributeOf, childElements, type XmlElement } from '../../../xml/element.ts';
import { xliff12Namespace } from '../../names.ts';
import type { Report12 } from '../catalogue.ts';

const toolHolders: ReadonlySet<string> = new Set(['file', 'phase', 'alt-trans']);

/** What 1.2 keeps for the sake of older files, in the start tag of an element. */
export function checkDeprecated(element: XmlElement, report: Report12): void {
  if (element.uri !== xliff12Namespace) return;
  const tell = (what: string, instead: string) =>
    report('xliff12-deprecated', element.start, `${what} is deprecated in XLIFF 1.2. ${instead}`);
  if (element.local === 'prop-group')
    tell(`<${element.name}>`, 'Use attributes or elements of a namespace of your own instead.');
  if (attributeOf(element, 'ts') !== undefined)
    tell(`The attribute ts of <${element.name}>`, 'Use an attribute of a namespace of your own instead.');
  if (toolHolders.has(element.local) && attributeOf(element, 'tool') !== undefined)
    tell(`The attribute tool of <${element.name}>`, 'Name a <tool> of the header by tool-id instead.');
}

/** The same of an element and all in it. */
export function checkDeprecatedIn(element: XmlElement, report: Report12): void {
  checkDeprecated(element, report);
  for (const child of childElements(element)) checkDeprecatedIn(child, report);
}
