import { attributeOf, childElements, isDeclaration, type XmlElement, type XmlNode } from '../../xml/element.ts';
import { coreNamespace, isCore, type XliffVersion } from '../namespaces.ts';
import { inlineScopeIn, type ModuleContext, type ModuleRule, type ModuleScope, scopeIn } from './module-scope.ts';
import { modulesOf } from './modules/index.ts';
import { its } from './modules/its.ts';
import type { ModuleTable } from './modules/module.ts';
import type { About, Report } from './report.ts';
import { checkNoteRevisions } from './rules/change-tracking.ts';
import { checkOwnRecords } from './rules/its-lists.ts';
import { elementRules, presenceRules } from './rules/module-rules.ts';
import { checkResourceRefs } from './rules/resource-data.ts';

/** Which of the versions the root says, as far as its namespace has it. */
export function versionOf(root: XmlElement): XliffVersion {
  if (root.uri === coreNamespace['2.2']) return '2.2';
  return attributeOf(root, 'version') === '2.0' ? '2.0' : '2.1';
}

/** Checks what modules add to the elements of a document: places, the types of attributes, and the modules' own rules. */
export class ModuleChecker {
  readonly #report: Report;
  readonly #root: XmlElement;
  readonly #version: XliffVersion;
  readonly #modules: ReadonlyMap<string, ModuleTable>;

  constructor(root: XmlElement, report: Report) {
    this.#root = root;
    this.#report = report;
    this.#version = versionOf(root);
    this.#modules = modulesOf(this.#version);
  }

  /** The start tag of the root, a file or a group; returns its scope. */
  enter(element: XmlElement, around: ModuleScope | undefined): ModuleScope {
    const own = scopeIn(around, element);
    this.#checkElement(element, { ...this.#contextIn(around ?? own, around?.element ?? element, {}), own });
    return own;
  }

  /** A child of an open element, with everything in it. */
  check(element: XmlElement, scope: ModuleScope, about: About): void {
    if (element.uri === this.#root.uri && element.local === 'skeleton') return;
    this.#gather(element, scope);
    this.#walk(element, scope.element, scope, about);
  }

  /** The end of a root, file or group: what is referred to in it has been read. */
  leave(scope: ModuleScope): void {
    checkOwnRecords(scope, this.#report);
    checkNoteRevisions(scope, this.#report);
    if (scope.element.local === 'file') checkResourceRefs(scope, this.#report);
  }

  #walk(element: XmlElement, parent: XmlElement, around: ModuleScope, about: About): void {
    // Most elements are of the core and have only its attributes: nothing is made for them.
    const isBare = !hasPrefixed(element);
    const isPlain = isBare && element.uri === this.#root.uri && element.local !== 'mrk' && element.local !== 'sm';
    if (!isPlain) this.#checkElement(element, this.#contextIn(around, parent, about));
    const scope = this.#scopeOf(element, isBare, around);
    for (const child of element.children) if (child.kind === 'element') this.#walk(child, element, scope, about);
  }

  /** What an element opens for those in it: nothing of its own where it has no attribute and no element of a module. */
  #scopeOf(element: XmlElement, isBare: boolean, around: ModuleScope): ModuleScope {
    const holds = element.local === 'unit' || element.local === 'match';
    const isForeign = (node: XmlNode) => node.kind === 'element' && node.uri !== this.#root.uri;
    if (!holds || (isBare && !element.children.some(isForeign)))
      return isBare ? around : inlineScopeIn(around, element);
    const scope = scopeIn(around, element);
    for (const child of childElements(element)) this.#gather(child, scope);
    return scope;
  }

  /** Remembers what a child of an element is to others in the element. */
  #gather(child: XmlElement, scope: ModuleScope): void {
    // Revisions come before the notes.
    if (child.uri === this.#root.uri && child.local === 'notes' && scope.noteRevisions.length > 0)
      for (const note of childElements(child)) scope.noteIds.push(attributeOf(note, 'id'));
    const prefix = this.#modules.get(child.uri)?.prefix;
    if (prefix === 'slr' && child.local === 'data') addIds(child, scope.sizeIds);
    if (prefix !== 'its') return;
    const id = attributeOf(child, 'xml:id');
    if (id === undefined) return;
    if (child.local === 'locQualityIssues') scope.issueIds.add(id);
    if (child.local === 'provenanceRecords') scope.provenanceIds.add(id);
  }

  #contextIn(scope: ModuleScope, parent: XmlElement, about: About): ModuleContext {
    return {
      report: this.#report,
      about,
      version: this.#version,
      core: this.#root.uri,
      srcLang: attributeOf(this.#root, 'srcLang'),
      trgLang: attributeOf(this.#root, 'trgLang'),
      scope,
      parent,
    };
  }

  #checkElement(element: XmlElement, context: ModuleContext): void {
    const table = this.#modules.get(element.uri);
    if (table) {
      this.#checkPlace(element, table, context);
      apply(elementRules[`${table.prefix}:${element.local}`], element, context);
    } else if (element.uri === context.core && (element.local === 'mrk' || element.local === 'sm'))
      apply(elementRules[`xlf:${element.local}`], element, context);
    const present = new Set<string>();
    for (const attribute of element.attributes) {
      if (attribute.prefix === '' || isDeclaration(attribute)) continue;
      const of = this.#modules.get(attribute.uri);
      if (!of) continue;
      present.add(of.prefix === 'itsm' ? 'its' : of.prefix);
      this.#checkAttribute(element, attribute, of, context);
    }
    for (const prefix of present) apply(presenceRules[prefix], element, context);
  }

  /** Top elements of modules stand in elements of the core; what is inside a module, its table says. */
  #checkPlace(element: XmlElement, table: ModuleTable, { parent, scope, core, report, about }: ModuleContext): void {
    if (parent.uri !== core || !/^(?:xliff|file|group|unit)$/u.test(parent.local)) return;
    const name = `${table.prefix}:${element.local}`;
    const place = table.places[element.local];
    if (!place && table === its && !table.elements[name]) return;
    if (!place?.in.includes(parent.local)) {
      const where = place ? `only in ${place.in.map((local) => `<${local}>`).join(', ')}` : 'nowhere in the core';
      const message = `<${element.name}> may not stand in <${parent.name}>: its module puts it ${where}. Remove it, or move it.`;
      report('xliff-module-place', element.start, message, about);
      return;
    }
    const count = (scope.counts.get(name) ?? 0) + 1;
    scope.counts.set(name, count);
    if (count !== place.max + 1) return;
    const message = `<${parent.name}> may have only one <${element.name}>. Join them.`;
    report('xliff-module-place', element.start, message, about);
  }

  #checkAttribute(
    element: XmlElement,
    attribute: XmlElement['attributes'][number],
    table: ModuleTable,
    { core, report, about }: ModuleContext,
  ): void {
    const known = Object.hasOwn(table.attributes, attribute.local) ? table.attributes[attribute.local] : undefined;
    const type = known?.type;
    if (type && !type.accepts(attribute.value)) {
      const ruleId = table.prefix === 'fs' ? 'xliff-format-style' : 'xliff-attribute-value';
      const message = `The attribute ${attribute.name} of <${element.name}> is "${attribute.value}"; it must be ${type.says}.`;
      report(ruleId, element.start, message, { ...about, actual: attribute.value, expected: type.values });
    }
    if (element.uri !== core || !isOpenTo(element, table.prefix)) return;
    if (known?.on.includes(element.local) || (!known && table === its)) return;
    const where = known ? `only on ${known.on.map((local) => `<${local}>`).join(', ')}` : 'on no element';
    const message = `<${element.name}> has ${attribute.name}, which its module puts ${where}. Remove it.`;
    report('xliff-module-place', element.start, message, { ...about, actual: attribute.name });
  }
}

function apply(rules: readonly ModuleRule[] | undefined, element: XmlElement, context: ModuleContext): void {
  for (const rule of rules ?? []) rule(element, context);
}

/** Whether the table of the core admits attributes of the module on the element; where not, it has said so. */
function isOpenTo(element: XmlElement, prefix: string): boolean {
  if (/^(?:ph|pc|sc|ec)$/u.test(element.local)) return prefix === 'fs' || prefix === 'slr';
  if (element.local === 'segment') return prefix === 'pgs';
  return /^(?:xliff|file|group|unit|note|mrk|sm)$/u.test(element.local);
}

function hasPrefixed(element: XmlElement): boolean {
  return element.attributes.some((attribute) => attribute.prefix !== '' && !isDeclaration(attribute));
}

function addIds(element: XmlElement, ids: Set<string>): void {
  for (const child of childElements(element)) {
    const id = attributeOf(child, 'id') ?? attributeOf(child, 'xml:id');
    if (id !== undefined && !isCore(child.uri)) ids.add(id);
    addIds(child, ids);
  }
}
