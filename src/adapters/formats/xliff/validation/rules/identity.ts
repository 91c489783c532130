import { attributeOf, childElements, type XmlElement } from '../../../xml/element.ts';
import { isNmtoken } from '../../../xml/names.ts';
import { isCore, modules } from '../../namespaces.ts';
import { resourceData } from '../modules/res.ts';
import type { Report } from '../report.ts';
import type { InlineView, UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';
import { variantsOf } from './variants.ts';

/** The ids that were seen in one scope; a second one is reported. */
export class IdScope {
  readonly #seen: Set<string | undefined>;
  readonly #report: Report;
  readonly #scope: string;

  /**
   * @param scope where ids are unique, as in "twice in …"
   * @param seen those that are in it already
   */
  constructor(report: Report, scope: string, seen: readonly (string | undefined)[] = []) {
    this.#report = report;
    this.#scope = scope;
    this.#seen = new Set(seen);
  }

  add(element: XmlElement, unit?: string): void {
    const id = attributeOf(element, 'id');
    if (id === undefined) return;
    if (!this.#seen.has(id)) {
      this.#seen.add(id);
      return;
    }
    const message = `The id "${id}" of <${element.name}> stands twice in ${this.#scope}. Give one of them another id.`;
    this.#report('xliff-duplicate-id', element.start, message, { actual: id, unit });
  }
}

/** Ids of data, notes, segments, ignorables and the inline elements of the sources are unique, each in its scope. */
export function checkUnitIds(unit: UnitView, context: UnitContext): void {
  const { report } = context;
  const about = unit.id === undefined ? 'its unit' : `the unit ${unit.id}`;
  const notes = new IdScope(report, `the notes of ${about}`);
  for (const note of unit.notes) notes.add(note, unit.id);
  const data = new IdScope(report, `the original data of ${about}`);
  for (const item of unit.data) data.add(item, unit.id);
  const shared = `the segments, ignorables and inline elements of ${about}`;
  const parts = new IdScope(report, shared);
  for (const part of unit.parts) parts.add(part.element, unit.id);
  for (const variant of variantsOf(unit, context)) {
    const inlines = new IdScope(
      report,
      shared,
      variant.parts.map((part) => part.id),
    );
    for (const inline of variant.source) if (inline.edge !== 'end') inlines.add(inline.element, unit.id);
  }
}

/** An inline element of a target has the id of its partner in the source, or one that is free in the unit; each only once. */
export function checkTargetIds(unit: UnitView, { report }: UnitContext): void {
  const parts = new Set(unit.parts.map((part) => part.id));
  const kinds = kindsById(unit.source);
  const seen = new Set<string>();
  for (const { element, edge } of unit.target) {
    const id = attributeOf(element, 'id');
    if (id === undefined || edge === 'end') continue;
    const isTaken = seen.has(id) || parts.has(id);
    const isOther = kinds.has(id) && kinds.get(id) !== kindOf(element);
    seen.add(id);
    if (!isTaken && !isOther) continue;
    const reason = isTaken ? 'stands twice in the unit' : 'belongs to another kind of element in the source';
    const message = `The id "${id}" of <${element.name}> in a target ${reason}. Use the id of the same code in the source, or an id that is free.`;
    report('xliff-target-id', element.start, message, { unit: unit.id, actual: id });
  }
}

function kindsById(inlines: readonly InlineView[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const { element } of inlines) {
    const id = attributeOf(element, 'id');
    if (id !== undefined) kinds.set(id, kindOf(element));
  }
  return kinds;
}

/** `pc` may become `sc` and `ec`, and `mrk` `sm`; other elements do not change. */
function kindOf(element: XmlElement): string {
  if (element.local === 'mrk' || element.local === 'sm') return 'annotation';
  return element.local === 'ph' ? 'standalone' : 'spanning';
}

/** Modules whose ids the table of elements checks already. */
const tabled: ReadonlySet<string> = new Set([...Object.values(modules), resourceData.uri]);

/**
 * Collects the ids in the modules and extensions of one file, group or unit: unique for each namespace, but for those of
 * the metadata of a match, which are unique in there.
 */
export class ForeignIds {
  readonly #seen = new Map<string, Set<string>>();
  readonly #report: Report;
  readonly #unit: string | undefined;

  constructor(report: Report, unit?: string) {
    this.#report = report;
    this.#unit = unit;
  }

  /** Adds an element that is not of the core, with those in it. */
  add(element: XmlElement): void {
    if (!isCore(element.uri)) this.#addOwn(element);
    const isMatch = element.uri === modules.mtc && element.local === 'match';
    for (const child of childElements(element)) {
      if (isMatch && child.uri === modules.mda) new ForeignIds(this.#report, this.#unit).add(child);
      else if (!isCore(child.uri)) this.add(child);
    }
  }

  #addOwn(element: XmlElement): void {
    const id = attributeOf(element, 'id') ?? attributeOf(element, 'xml:id');
    if (id === undefined) return;
    const seen = this.#seen.get(element.uri) ?? new Set<string>();
    this.#seen.set(element.uri, seen);
    const problem =
      !isNmtoken(id) && !tabled.has(element.uri) ? 'is no NMTOKEN' : seen.has(id) ? 'stands twice here' : undefined;
    seen.add(id);
    if (problem === undefined) return;
    const message = `The id "${id}" of <${element.name}> ${problem}. Ids of a module or extension are unique in their file, group or unit; give it another.`;
    this.#report('xliff-extension-id', element.start, message, { unit: this.#unit, actual: id });
  }
}
