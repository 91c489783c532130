import { attributeNamed, isRawElement, type RawElement, rawEvents, valueNamed } from '../../xliff/edit/raw-tree.ts';
import { xliff12Namespace } from '../names.ts';
import { asVersion12 } from '../root.ts';

/** A trans-unit as the edits look at it. */
export interface RawTransUnit {
  readonly element: RawElement;
  readonly source: RawElement;
  readonly segSource: RawElement | undefined;
  readonly target: RawElement | undefined;
  /** Its own or inherited. */
  readonly translate: boolean;
}

/** A segment's mark in a seg-source or target. */
export interface RawMark {
  readonly element: RawElement;
  readonly mid: string;
}

/**
 * The trans-units of a well-formed 1.2 or 1.1 text that `readXliff12` reads, in the same order; one without a source is
 * undefined.
 */
export function* rawTransUnits(text: string): Generator<RawTransUnit | undefined> {
  for (const { kind, element, parents } of rawEvents(asVersion12(text), isContainer)) {
    const parent = parents.at(-1);
    const isInPlace = parents.length > 2 && (parent?.local === 'body' || parent?.local === 'group');
    if (kind !== 'whole' || !isInPlace || !isOld(element, 'trans-unit')) continue;
    const sides = (name: string) => element.children.filter(isRawElement).find((child) => isOld(child, name));
    const source = sides('source');
    yield source && {
      element,
      source,
      segSource: sides('seg-source'),
      target: sides('target'),
      translate: translateOf([...parents, element]),
    };
  }
}

/** A file in the root, its body, groups: as `containers.ts` has it. */
function isContainer(element: RawElement, parents: readonly RawElement[]): boolean {
  if (parents.length === 0) return true;
  if (element.uri !== xliff12Namespace) return false;
  if (parents.length === 1) return element.local === 'file';
  return parents.length === 2 ? element.local === 'body' : element.local === 'group';
}

export function isOld(element: RawElement, local: string): boolean {
  return element.local === local && element.uri === xliff12Namespace;
}

function translateOf(around: readonly RawElement[]): boolean {
  const said = around.findLast((element) => attributeNamed(element, 'translate'));
  return said === undefined || valueNamed(said, 'translate') !== 'no';
}

/** The marks of segments in a seg-source or target, in order; one inside another is none. */
export function marksIn(side: RawElement | undefined): readonly RawMark[] {
  return (side?.children ?? []).filter(isRawElement).flatMap((child): readonly RawMark[] => {
    if (isSegmentMark(child)) return [{ element: child, mid: valueNamed(child, 'mid') ?? '' }];
    return marksIn(child);
  });
}

export function isSegmentMark(element: RawElement): boolean {
  return isOld(element, 'mrk') && valueNamed(element, 'mtype') === 'seg';
}

/** What stands inside an element, as it is written. */
export function innerOf(text: string, element: RawElement): string {
  return text.slice(element.openEnd, element.closeStart);
}

/** Whether an element has neither text nor an element in it. */
export function isEmpty(element: RawElement): boolean {
  return element.children.every((node) => node.kind === 'aside');
}
