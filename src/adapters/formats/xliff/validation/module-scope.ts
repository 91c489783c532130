import type { XmlElement } from '../../xml/element.ts';
import type { XliffVersion } from '../namespaces.ts';
import { confidences, its } from './modules/its.ts';
import type { About, Report } from './report.ts';

/** An element that is open, as far as the rules of the modules look at what is around an element. */
export interface ModuleScope {
  readonly parent: ModuleScope | undefined;
  readonly element: XmlElement;
  /** The attributes of ITS that are in scope in it, and those data categories with a confidence whose tools are named. */
  readonly inherited: ReadonlySet<string>;
  readonly tools: ReadonlySet<string>;
  /** The nearest that holds elements of modules: itself or one around it. */
  readonly holder: ModuleScope;
  /** The file that it is or that it is in, or the outermost. */
  readonly file: ModuleScope;
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
  /** The revisions of its notes, and what ids these have, in a file or group. */
  readonly noteRevisions: XmlElement[];
  readonly noteIds: (string | undefined)[];
  /** A reference to provenance records on the element's start tag, when they may be in the element, and the id in it. */
  recordsRef?: { readonly ref: string; readonly id: string };
}

/** What is remembered of an element's children, before the first of them. */
const noRecords = () => ({
  counts: new Map<string, number>(),
  sizeIds: new Set<string>(),
  issueIds: new Set<string>(),
  provenanceIds: new Set<string>(),
  profiles: {},
  resourceIds: new Set<string>(),
  resourceRefs: [],
  noteRevisions: [],
  noteIds: [],
});

/** What an element inside a unit opens, where only the attributes of ITS count. */
const nothing = noRecords();

/**
 * The scope of an element that may hold elements of modules: a root, file, group, unit or match.
 *
 * @param parent what it is in; undefined for the root
 */
export function scopeIn(parent: ModuleScope | undefined, element: XmlElement): ModuleScope {
  const own = {
    parent,
    element,
    ...inheritIn(parent, element),
    ...noRecords(),
    get holder(): ModuleScope {
      return own;
    },
    get file(): ModuleScope {
      return !parent || element.local === 'file' ? own : parent.file;
    },
  };
  return own;
}

/** The scope of an inline element, which holds nothing of a module but what is inherited. */
export function inlineScopeIn(parent: ModuleScope, element: XmlElement): ModuleScope {
  return { ...nothing, parent, element, ...inheritIn(parent, element), holder: parent.holder, file: parent.file };
}

function inheritIn(parent: ModuleScope | undefined, element: XmlElement): Pick<ModuleScope, 'inherited' | 'tools'> {
  const own = element.attributes.filter(({ uri }) => uri === its.uri);
  if (own.length === 0 && parent) return { inherited: parent.inherited, tools: parent.tools };
  const known = own.filter(({ local }) => Object.hasOwn(its.attributes, local));
  const tools = attributeIn(element, its.uri, 'annotatorsRef');
  return {
    inherited: new Set([...(parent?.inherited ?? []), ...known.map(({ local }) => local)]),
    tools: tools === undefined ? (parent?.tools ?? new Set()) : new Set([...(parent?.tools ?? []), ...toolsIn(tools)]),
  };
}

/** Those of the data categories with a confidence whose tools are named in a value of its:annotatorsRef. */
export function toolsIn(value: string): readonly string[] {
  const items = value.split(/\s+/u);
  return Object.values(confidences).filter((category) => items.some((item) => item.startsWith(`${category}|`)));
}

/** Whether a scope or one around it that holds elements of modules is one that is looked for. */
export function isAround(scope: ModuleScope, isWanted: (around: ModuleScope) => boolean): boolean {
  for (let at: ModuleScope | undefined = scope.holder; at; at = at.parent?.holder) if (isWanted(at)) return true;
  return false;
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
  /** What the element itself opens, while its content has yet to be read. */
  readonly own?: ModuleScope;
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
