import { attributeOf, childElements, type XmlElement } from '../../xml/element.ts';
import { xliff12Namespace } from '../names.ts';

/** A trans-unit, or a proposal in it, as the rules look at it. */
export interface TextsView {
  readonly element: XmlElement;
  readonly source: SideView | undefined;
  readonly segSource: SideView | undefined;
  readonly targets: readonly SideView[];
}

export interface UnitView extends TextsView {
  readonly id: string | undefined;
  readonly proposals: readonly TextsView[];
}

/** A `<source>`, `<seg-source>` or `<target>`. */
export interface SideView {
  readonly element: XmlElement;
  /** All inline elements of XLIFF in it, also those inside each other, in document order. */
  readonly inlines: readonly XmlElement[];
}

export function viewUnit(element: XmlElement): UnitView {
  const proposals = oldChildren(element).filter(({ local }) => local === 'alt-trans');
  return { ...viewTexts(element), id: attributeOf(element, 'id'), proposals: proposals.map(viewTexts) };
}

function viewTexts(element: XmlElement): TextsView {
  const sides = (name: string) =>
    oldChildren(element)
      .filter(({ local }) => local === name)
      .map((side) => ({ element: side, inlines: [...inlinesIn(side)] }));
  const [source] = sides('source');
  const [segSource] = sides('seg-source');
  return { element, source, segSource, targets: sides('target') };
}

/** The children of XLIFF 1.2's own namespace. */
export function oldChildren(element: XmlElement): readonly XmlElement[] {
  return childElements(element).filter(({ uri }) => uri === xliff12Namespace);
}

function* inlinesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of oldChildren(element)) {
    yield child;
    yield* inlinesIn(child);
  }
}

/** All sides of a unit and its proposals. */
export function* sidesOf(unit: UnitView): Generator<SideView> {
  for (const { source, segSource, targets } of [unit, ...unit.proposals]) {
    if (source) yield source;
    if (segSource) yield segSource;
    yield* targets;
  }
}

export function isSegmentMark(element: XmlElement): boolean {
  return element.local === 'mrk' && attributeOf(element, 'mtype') === 'seg';
}

/** Whether a side has neither text nor an element. */
export function isEmptySide({ element }: SideView): boolean {
  return element.children.every((node) => node.kind === 'aside');
}
