import { fragmentPrefixes } from '../namespaces.ts';
import { fill } from './fill.ts';
import { type EdgeItem, type Item, itemsOf } from './items.ts';
import { isRawElement, type RawElement, valueNamed } from './raw-tree.ts';
import { contentsOf, type RawUnit } from './raw-unit.ts';
import { pointTo, type Reference, referencesIn, withoutReference } from './references.ts';
import { type Edit, inOrder } from './splice.ts';
import { hasHiddenOverlap, writeItems } from './write-items.ts';

/** The prefixes of annotation types that the standard and its modules have. */
const standardPrefixes: ReadonlySet<string> = new Set(['xlf', ...Object.values(fragmentPrefixes)]);

/** Whether an annotation is of a type that somebody made up, such as `my:info`, and not one of XLIFF or its modules. */
export function isExtensionType(type: string): boolean {
  const colon = type.indexOf(':');
  return colon > 0 && !standardPrefixes.has(type.slice(0, colon));
}

export interface AnnotationRemoval {
  readonly edits: readonly Edit[];
  /** The ids of annotations that stay, since something in the unit has to point at them. */
  readonly kept: readonly string[];
}

/**
 * The edits that remove the annotations of a unit whose type `drop` says yes to, and leave their text. A glossary entry
 * that pointed to one points nowhere; a match, which must point somewhere, points to the segment. Overlap of codes that
 * an element hides is written as separate ends.
 */
export function removeAnnotations(text: string, unit: RawUnit, drop: (type: string) => boolean): AnnotationRemoval {
  const contents = contentsOf(unit).filter(({ children }) => children.some(isRawElement));
  if (contents.length === 0) return { edits: [], kept: [] };
  const read = contents.map((content) => ({ content, items: itemsOf(text, content, unit.core) }));
  const dropped = new Set<string>();
  for (const { items } of read)
    for (const item of items)
      if (isMarkerStart(item) && item.id !== undefined && drop(valueNamed(item.element, 'type') ?? 'generic'))
        dropped.add(item.id);
  const { edits: referenceEdits, kept } = releaseReferences(unit, read, dropped);
  const edits = [...referenceEdits];
  for (const { content, items } of read) {
    const left = items.filter((item) => !isMarker(item) || item.id === undefined || !dropped.has(item.id));
    const isTouched = left.length < items.length;
    if (isTouched || hasHiddenOverlap(items))
      for (const edit of fill(text, content, writeItems(text, left, { joinEnds: isTouched }))) edits.push(edit);
  }
  return { edits: inOrder(edits), kept };
}

function isMarker(item: Item): item is EdgeItem {
  return item.kind === 'edge' && item.family === 'marker';
}

function isMarkerStart(item: Item): item is EdgeItem {
  return isMarker(item) && item.edge === 'start';
}

interface ReadContent {
  readonly content: RawElement;
  readonly items: readonly Item[];
}

/** Lets nothing point at what is dropped; what must be pointed at is taken out of `dropped`. */
function releaseReferences(unit: RawUnit, read: readonly ReadContent[], dropped: Set<string>): AnnotationRemoval {
  if (dropped.size === 0) return { edits: [], kept: [] };
  const references = referencesIn(unit).filter(({ id }) => dropped.has(id));
  if (references.length === 0) return { edits: [], kept: [] };
  const segments = segmentsOf(unit, read);
  const kept = new Set<string>();
  for (const { element, id } of references)
    if (element.local !== 'glossEntry' && segments.get(id) === undefined) kept.add(id);
  for (const id of kept) dropped.delete(id);
  const released = references.filter(({ id }) => !kept.has(id));
  return { edits: released.map((reference) => release(reference, segments)), kept: [...kept] };
}

function release(reference: Reference, segments: ReadonlyMap<string, string | undefined>): Edit {
  const segment = segments.get(reference.id);
  return reference.element.local === 'glossEntry' || segment === undefined
    ? withoutReference(reference)
    : pointTo(reference, segment);
}

/** The id of the segment in which each annotation begins. */
function segmentsOf(unit: RawUnit, read: readonly ReadContent[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<RawElement, string | undefined>();
  for (const { source, target, id } of unit.parts) {
    ids.set(source, id);
    if (target) ids.set(target, id);
  }
  const segments = new Map<string, string | undefined>();
  for (const { content, items } of read)
    for (const item of items)
      if (isMarkerStart(item) && item.id !== undefined && !segments.has(item.id))
        segments.set(item.id, ids.get(content));
  return segments;
}
