import { attributeOf, childElements, type XmlElement } from '../../xml/element.ts';

/** A unit as the rules look at it: its parts and inline elements in a row. */
export interface UnitView {
  readonly element: XmlElement;
  readonly id: string | undefined;
  readonly parts: readonly PartView[];
  readonly source: readonly InlineView[];
  readonly target: readonly InlineView[];
  /** Those of the sources and then those of the targets. */
  readonly inlines: readonly InlineView[];
  readonly notes: readonly XmlElement[];
  readonly noteIds: ReadonlySet<string | undefined>;
  readonly data: readonly XmlElement[];
  /** Elements of modules and extensions. */
  readonly foreign: readonly XmlElement[];
}

/** A segment or ignorable. */
export interface PartView {
  readonly element: XmlElement;
  /** As a segment's id for findings. */
  readonly id: string | undefined;
  readonly isSegment: boolean;
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
}

/** An inline element where it stands: `pc` and `mrk` come twice, as a start and as an end. */
export interface InlineView {
  readonly element: XmlElement;
  readonly edge: 'start' | 'end' | 'alone';
  /** Number of the part in its unit. */
  readonly part: number;
}

/** @param core the namespace of the document */
export function viewUnit(element: XmlElement, core: string): UnitView {
  const children = childElements(element);
  const own = (name: string, of: XmlElement = element) =>
    childElements(of).filter((child) => child.uri === core && child.local === name);
  const parts = children
    .filter((child) => child.uri === core && (child.local === 'segment' || child.local === 'ignorable'))
    .map((part) => viewPart(part, core));
  const source = parts.flatMap((part, index) => (part.source ? viewInlines(part.source, index, core) : []));
  const target = parts.flatMap((part, index) => (part.target ? viewInlines(part.target, index, core) : []));
  const notes = own('notes').flatMap((list) => own('note', list));
  return {
    element,
    id: attributeOf(element, 'id'),
    parts,
    source,
    target,
    inlines: target.length === 0 ? source : [...source, ...target],
    notes,
    noteIds: new Set(notes.map((note) => attributeOf(note, 'id'))),
    data: own('originalData').flatMap((data) => own('data', data)),
    foreign: children.filter((child) => child.uri !== core),
  };
}

function viewPart(element: XmlElement, core: string): PartView {
  const content = (name: string) => childElements(element).find((child) => child.uri === core && child.local === name);
  return {
    element,
    id: attributeOf(element, 'id'),
    isSegment: element.local === 'segment',
    source: content('source'),
    target: content('target'),
  };
}

/** The inline elements in a source or target, in reading order. */
export function viewInlines(content: XmlElement, part: number, core: string): readonly InlineView[] {
  const views: InlineView[] = [];
  const walk = (parent: XmlElement) => {
    for (const child of childElements(parent)) {
      const isSpan = child.uri === core && (child.local === 'pc' || child.local === 'mrk');
      if (isSpan) views.push({ element: child, edge: 'start', part });
      else if (child.uri === core) views.push({ element: child, edge: 'alone', part });
      walk(child);
      if (isSpan) views.push({ element: child, edge: 'end', part });
    }
  };
  walk(content);
  return views;
}

/** Whether the inline element is a code, as opposed to an annotation or a character. */
export function isCodeElement(element: XmlElement): boolean {
  return element.local === 'ph' || element.local === 'pc' || element.local === 'sc' || element.local === 'ec';
}
