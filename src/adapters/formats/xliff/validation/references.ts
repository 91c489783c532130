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
  readonly leaf: Fragment['leaf'];
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
    for (const element of referring(unit)) this.#add(element, file, unit);
  }

  /** A note outside of units, which in 2.2 may refer. */
  addNote(note: XmlElement, file: string): void {
    this.#add(note, file, undefined);
  }

  /** Looks up what could not be answered inside a unit; reads the text once more where there is any. */
  resolve(text: string): void {
    if (this.#pending.length === 0) return;
    const found = findPending(text, this.#pending);
    for (const pending of this.#pending) if (!found.has(pending)) this.#missing(pending);
  }

  #add(element: XmlElement, file: string, unit: UnitView | undefined): void {
    const ref = attributeOf(element, 'ref');
    if (!ref?.startsWith('#')) return;
    const origin: Origin = { element, ref, unit: unit?.id };
    const fragment = parseFragment(ref);
    if ('problem' in fragment) {
      const message = `ref="${ref}" of <${element.name}> is no fragment identifier of XLIFF: ${fragment.problem}. Write one like #m1, #n=n1 or #/f=f1/u=u1/m1.`;
      this.#report('xliff-fragment-syntax', element.start, message, { unit: unit?.id, actual: ref });
      return;
    }
    const container = unit && isRelativeToUnit(fragment) ? `f=${file}/u=${unit.id ?? ''}` : containerOf(fragment, file);
    if (unit && container === `f=${file}/u=${unit.id ?? ''}`) {
      if (fragment.leaf && !unitHas(unit, fragment.leaf)) this.#missing(origin);
      return;
    }
    if (container === undefined) this.#missing(origin);
    else this.#pending.push({ ...origin, container, leaf: fragment.leaf });
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

function isRelativeToUnit(fragment: Fragment): boolean {
  return (
    !fragment.isAbsolute && fragment.file === undefined && fragment.group === undefined && fragment.unit === undefined
  );
}

/** The container that the fragment selects in, or undefined where it names none. */
function containerOf(fragment: Fragment, file: string): string | undefined {
  const named = fragment.file ?? (fragment.isAbsolute ? undefined : file);
  if (named === undefined) return undefined;
  if (fragment.unit !== undefined) return `f=${named}/u=${fragment.unit}`;
  return fragment.group !== undefined ? `f=${named}/g=${fragment.group}` : `f=${named}`;
}

/** Whether the unit has what is selected. */
function unitHas(unit: UnitView, { prefix, id }: NonNullable<Fragment['leaf']>): boolean {
  const isIt = (element: XmlElement) => attributeOf(element, 'id') === id;
  if (prefix === 'n') return unit.notes.some(isIt);
  if (prefix === 'd') return unit.data.some(isIt);
  if (prefix === 't') return unit.target.some(({ element }) => isIt(element));
  if (prefix === '')
    return unit.parts.some((part) => part.id === id) || unit.source.some(({ element }) => isIt(element));
  return unit.foreign.some((element) => foreignHas(element, prefix, id));
}

/** Whether an element of a module, or one in it, has the id, and the module the prefix. */
function foreignHas(element: XmlElement, prefix: string, id: string): boolean {
  const isIt = fragmentPrefixes[element.uri] === prefix && idOf(element) === id;
  return isIt || childElements(element).some((child) => foreignHas(child, prefix, id));
}

function idOf(element: XmlElement): string | undefined {
  return attributeOf(element, 'id') ?? attributeOf(element, 'xml:id');
}

/** Those of the pending references whose aim is in the text. */
function findPending(text: string, pending: readonly Pending[]): ReadonlySet<Pending> {
  const byContainer = new Map<string, Pending[]>();
  for (const item of pending) byContainer.set(item.container, [...(byContainer.get(item.container) ?? []), item]);
  const found = new Set<Pending>();
  const mark = (container: string, has: (leaf: NonNullable<Fragment['leaf']>) => boolean) => {
    for (const item of byContainer.get(container) ?? []) if (!item.leaf || has(item.leaf)) found.add(item);
  };
  scanXliff(text, [
    {
      open(element, parents) {
        if (parents.length > 0) mark(containerName(parents, element), () => false);
      },
      element(element, parents) {
        const core = parents[0]?.uri ?? '';
        if (element.uri === core && element.local === 'unit') {
          const name = containerName(parents, element);
          if (byContainer.has(name)) {
            const unit = viewUnit(element, core);
            mark(name, (leaf) => unitHas(unit, leaf));
          }
        } else mark(containerName(parents.slice(0, -1), parents.at(-1)), (leaf) => containerHas(element, leaf));
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

/** Whether a child of a file or group is, or holds, what is selected. */
function containerHas(child: XmlElement, { prefix, id }: NonNullable<Fragment['leaf']>): boolean {
  if (!isCore(child.uri)) return foreignHas(child, prefix, id);
  if (child.local !== 'notes' || prefix !== 'n') return false;
  return childElements(child).some((note) => attributeOf(note, 'id') === id);
}
