import { attributeOf, childElements, type XmlElement } from '../../xml/element.ts';
import { fragmentPrefixes, isCore, modules } from '../namespaces.ts';
import { scanXliff } from '../scan.ts';
import { type Fragment, parseFragment } from './fragment.ts';
import type { Report } from './report.ts';
import { matchesOf } from './rules/original-data.ts';
import { type UnitView, viewUnit } from './unit-view.ts';

/** Where a reference stands. */
interface Origin {
  readonly element: XmlElement;
  readonly ref: string;
  readonly unit: string | undefined;
}

/** A reference out of its unit, to be looked up when all is read: where, and what there. */
interface Pending extends Origin {
  /** `f=…`, `f=…/g=…` or `f=…/u=…`. */
  readonly container: string;
  /** `prefix=id` of what is selected there; empty where it is the container itself. */
  readonly leaf: string;
}

/** The unit that a reference stands in, and whether something can be selected in it. */
interface OwnUnit {
  readonly id: string | undefined;
  has(leaf: string): boolean;
}

/** Collects the fragment identifiers of a document and reports those that point to nothing. */
export class References {
  readonly #report: Report;
  readonly #pending: Pending[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** The references in a unit of the file with this id. */
  addUnit(unit: UnitView, file: string): void {
    let selectable: ReadonlySet<string> | undefined;
    const has = (leaf: string) => {
      selectable ??= new Set(selectableInUnit(unit));
      return leaf === '' || selectable.has(leaf);
    };
    for (const element of referring(unit)) this.#add(element, file, { id: unit.id, has });
  }

  /** A note outside of units, which in 2.2 may refer. */
  addNote(note: XmlElement, file: string): void {
    this.#add(note, file);
  }

  /** Looks up what could not be answered inside a unit; reads the text once more where there is any. */
  resolve(text: string): void {
    if (this.#pending.length === 0) return;
    const found = findPending(text, this.#pending);
    for (const pending of this.#pending) if (!found.has(pending)) this.#missing(pending);
  }

  #add(element: XmlElement, file: string, unit?: OwnUnit): void {
    const ref = attributeOf(element, 'ref');
    if (!ref?.startsWith('#')) return;
    const origin: Origin = { element, ref, unit: unit?.id };
    const fragment = parseFragment(ref);
    if ('problem' in fragment) {
      const message = `ref="${ref}" of <${element.name}> is no fragment identifier of XLIFF: ${fragment.problem}. Write one like #m1, #n=n1 or #/f=f1/u=u1/m1.`;
      this.#report('xliff-fragment-syntax', element.start, message, { unit: unit?.id, actual: ref });
      return;
    }
    const leaf = fragment.leaf ? `${fragment.leaf.prefix}=${fragment.leaf.id}` : '';
    const own = unit && `f=${file}/u=${unit.id ?? ''}`;
    const container = own !== undefined && isRelativeToUnit(fragment, file) ? own : containerOf(fragment, file);
    if (container === undefined) this.#missing(origin);
    else if (unit && container === own) {
      if (!unit.has(leaf)) this.#missing(origin);
    } else this.#pending.push({ ...origin, container, leaf });
  }

  #missing({ element, ref, unit }: Origin): void {
    const message = `ref="${ref}" of <${element.name}> points to nothing in this file. Correct it, or add what it points to.`;
    this.#report('xliff-fragment-target', element.start, message, { unit, actual: ref });
  }
}

/** The elements of a unit that may refer with `ref`. */
function* referring(unit: UnitView): Generator<XmlElement> {
  for (const { element, edge } of unit.inlines)
    if (edge !== 'end' && (element.local === 'mrk' || element.local === 'sm')) yield element;
  yield* unit.notes;
  yield* matchesOf(unit);
  for (const glossary of unit.foreign) {
    if (glossary.uri !== modules.gls) continue;
    for (const entry of childElements(glossary)) {
      yield entry;
      for (const child of childElements(entry)) if (child.uri === modules.gls) yield child;
    }
  }
}

/**
 * Whether the unit is the one around the reference: "Any unit, group or file selector missing to resolve the relative
 * reference is obtained from the immediate enclosing unit, group or file elements." A file or group is selected in
 * itself, unless the leaf is one that only a unit has.
 */
function isRelativeToUnit({ isAbsolute, file, group, unit, leaf }: Fragment, around: string): boolean {
  if (isAbsolute || unit !== undefined) return false;
  if (file === undefined && group === undefined) return true;
  return (file === undefined || file === around) && leaf !== undefined && /^[dt]?$/u.test(leaf.prefix);
}

/** The container that the fragment selects in, or undefined where it names none. */
function containerOf(fragment: Fragment, file: string): string | undefined {
  const named = fragment.file ?? (fragment.isAbsolute ? undefined : file);
  if (named === undefined) return undefined;
  if (fragment.unit !== undefined) return `f=${named}/u=${fragment.unit}`;
  return fragment.group !== undefined ? `f=${named}/g=${fragment.group}` : `f=${named}`;
}

/** What can be selected inside a unit, as `prefix=id`. */
function* selectableInUnit(unit: UnitView): Generator<string> {
  for (const note of unit.notes) yield* selector('n', note);
  for (const data of unit.data) yield* selector('d', data);
  for (const part of unit.parts) yield* selector('', part.element);
  for (const { element } of unit.source) yield* selector('', element);
  for (const { element } of unit.target) yield* selector('t', element);
  for (const element of unit.foreign) yield* selectableInForeign(element);
}

/** What can be selected of a child of a file or group. */
function* selectableInChild(child: XmlElement): Generator<string> {
  if (!isCore(child.uri)) yield* selectableInForeign(child);
  else if (child.local === 'notes') for (const note of childElements(child)) yield* selector('n', note);
}

/** Elements of modules, at any depth, by the prefix of their module. */
function* selectableInForeign(element: XmlElement): Generator<string> {
  const prefix = fragmentPrefixes[element.uri];
  if (prefix !== undefined) yield* selector(prefix, element);
  for (const child of childElements(element)) yield* selectableInForeign(child);
}

function* selector(prefix: string, element: XmlElement): Generator<string> {
  const id = attributeOf(element, 'id') ?? attributeOf(element, 'xml:id');
  if (id !== undefined) yield `${prefix}=${id}`;
}

/** Those of the pending references whose aim is in the text. */
function findPending(text: string, pending: readonly Pending[]): ReadonlySet<Pending> {
  const wanted = new Map<string, Pending[]>();
  const containers = new Set<string>();
  for (const item of pending) {
    const key = `${item.container} ${item.leaf}`;
    const same = wanted.get(key);
    if (same) same.push(item);
    else wanted.set(key, [item]);
    containers.add(item.container);
  }
  const found = new Set<Pending>();
  const mark = (container: string, leaves: Iterable<string>) => {
    if (!containers.has(container)) return;
    for (const leaf of leaves) for (const item of wanted.get(`${container} ${leaf}`) ?? []) found.add(item);
  };
  scanXliff(text, [
    {
      open(element, parents) {
        if (parents.length > 0) mark(containerName(parents, element), ['']);
      },
      element(element, parents) {
        const core = parents[0]?.uri ?? '';
        if (element.uri !== core || element.local !== 'unit') {
          mark(containerName(parents.slice(0, -1), parents.at(-1)), selectableInChild(element));
          return;
        }
        const name = containerName(parents, element);
        mark(name, ['']);
        if (containers.has(name)) mark(name, selectableInUnit(viewUnit(element, core)));
      },
      close() {},
    },
  ]);
  return found;
}

/** `f=…`, `f=…/g=…` or `f=…/u=…` of an element inside `parents`. */
function containerName(parents: readonly XmlElement[], element: XmlElement | undefined): string {
  if (!element || parents.length === 0) return '';
  const file = (parents[1] && attributeOf(parents[1], 'id')) ?? '';
  const id = attributeOf(element, 'id') ?? '';
  if (parents.length === 1) return `f=${id}`;
  return element.local === 'unit' ? `f=${file}/u=${id}` : `f=${file}/g=${id}`;
}
