import type { XmlElement } from '../../xml/element.ts';
import type { XliffVersion } from '../namespaces.ts';
import type { About, Report } from './report.ts';

/** An element that is open, as far as the rules of the modules look at what is around an element. */
export interface ModuleScope {
  readonly parent: ModuleScope | undefined;
  readonly element: XmlElement;
  /** How many elements of a module it holds, by name. */
  readonly counts: Map<string, number>;
  /** The ids in its `<slr:data>`. */
  readonly sizeIds: Set<string>;
  /** The ids of its lists of quality issues and of provenance records. */
  readonly issueIds: Set<string>;
  readonly provenanceIds: Set<string>;
  /** What a file gathers: its profiles of size restriction, its resource items, and the references to them. */
  readonly profiles: { general?: string; storage?: string };
  readonly resourceIds: Set<string>;
  readonly resourceRefs: { readonly element: XmlElement; readonly about: About }[];
}

/** The scope of an element in another; of the document's root where there is no other. */
export function scopeIn(parent: ModuleScope | undefined, element: XmlElement): ModuleScope {
  return {
    parent,
    element,
    counts: new Map(),
    sizeIds: new Set(),
    issueIds: new Set(),
    provenanceIds: new Set(),
    profiles: {},
    resourceIds: new Set(),
    resourceRefs: [],
  };
}

/** The scope and those around it, from the inside. */
export function* outwards(scope: ModuleScope | undefined): Generator<ModuleScope> {
  for (let at = scope; at; at = at.parent) yield at;
}

/** The scope of the file that the scope is in, or the outermost. */
export function fileOf(scope: ModuleScope): ModuleScope {
  let at = scope;
  while (at.parent && at.element.local !== 'file') at = at.parent;
  return at;
}

/** What a rule about an element of a module, or an element with its attributes, knows beside the element. */
export interface ModuleContext {
  readonly report: Report;
  readonly about: About;
  readonly version: XliffVersion;
  /** The core namespace of the document. */
  readonly core: string;
  readonly srcLang: string | undefined;
  readonly trgLang: string | undefined;
  /** What the element is in. */
  readonly scope: ModuleScope;
  readonly parent: XmlElement;
}

/** A rule of a module about one element; it reports what breaks it. */
export type ModuleRule = (element: XmlElement, context: ModuleContext) => void;

/** The value of the attribute of a namespace. */
export function attributeIn(element: XmlElement, uri: string, local: string): string | undefined {
  for (const attribute of element.attributes)
    if (attribute.local === local && attribute.uri === uri) return attribute.value;
  return undefined;
}
