import type { AdministrativeStatus } from '../../../core/terms/termbase.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/escape.ts';

/** The namespace of TBX v3 (ISO 30042:2019). */
export const tbxNamespace = 'urn:iso:std:iso:30042:ed-2';

/** What the namespaces of public modules begin with in DCT style, where data categories are elements. */
const publicModules = 'http://www.tbxinfo.net/ns/';

/** The namespace of the module `min`, `basic` or another public one in DCT style. */
export function moduleNamespace(module: string): string {
  return publicModules + module;
}

/** The namespace, in DCT style, of data categories that no public module has. */
export const ownNamespace = 'urn:x-passerelle:tbx';

/** The public module of a namespace, `basic` of `http://www.tbxinfo.net/ns/basic`; drafts had `dct/` in it. */
export function moduleOf(uri: string): string | undefined {
  return uri.startsWith(publicModules) ? uri.slice(publicModules.length).replace(/^dct\//u, '') : undefined;
}

/** The words of TBX 2 for the three levels, beside those of TBX v3. */
export const levels: Readonly<Record<'concept' | 'language' | 'term', ReadonlySet<string>>> = {
  concept: new Set(['conceptEntry', 'termEntry']),
  language: new Set(['langSec', 'langSet']),
  term: new Set(['termSec', 'tig', 'ntig']),
};

/** The element of the own namespace for a category whose name can be no name of an element; its type says it. */
export const ownCategoryName = 'category';

/** Whether an element says its data category in its type though it is of DCT style. */
export function isOwnCategory(element: XmlElement): boolean {
  return element.uri === ownNamespace && element.local === ownCategoryName;
}

/** Elements of TBX 2 with the names that they have in TBX v3, where one is the other under another name. */
export const namesInTbx3: ReadonlyMap<string, string> = new Map([
  ['martifHeader', 'tbxHeader'],
  ['refObjectList', 'refObjectSec'],
]);

/** Term types of which only the very form counts. */
export const exactTypes: ReadonlySet<string> = new Set(['acronym', 'abbreviation', 'initialism', 'shortForm']);

const statuses: Readonly<Record<string, AdministrativeStatus>> = {
  preferred: 'preferred',
  standardized: 'preferred',
  legal: 'preferred',
  regulated: 'preferred',
  admitted: 'admitted',
  deprecated: 'deprecated',
  notRecommended: 'deprecated',
  superseded: 'superseded',
  obsolete: 'superseded',
};

/** A status by any of the names it has in TBX: `preferredTerm-admn-sts`, `preferredTerm`, `preferred`. */
export function statusNamed(value: string): AdministrativeStatus | undefined {
  const name = value
    .trim()
    .replace(/-admn-sts$/u, '')
    .replace(/Term$/u, '');
  return Object.hasOwn(statuses, name) ? statuses[name] : undefined;
}

/**
 * The attributes of an element that are not among the known, as they stand in a tag; those of other namespaces, which
 * would need their declarations, are not kept. An id of a term is what references name.
 */
export function furtherAttributes(element: XmlElement, ...known: readonly string[]): { readonly attributes?: string } {
  let text = '';
  for (const { name, prefix, value } of element.attributes)
    if ((prefix === '' || prefix === 'xml') && name !== 'xmlns' && !known.includes(name))
      text += attribute(name, value);
  return text === '' ? {} : { attributes: text };
}

/** Whether the element is on the way to the concepts: root, text, body. */
export function isOnPath(element: XmlElement, parents: readonly XmlElement[]): boolean {
  return parents.length === 1 ? element.local === 'text' : parents.length === 2 && element.local === 'body';
}
