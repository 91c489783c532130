import { contentKey, cutContent } from '../content.ts';
import type { Document, Part, Segment, Unit } from '../document.ts';
import { mapUnits, segments, units } from '../document.ts';
import { assembleSource } from '../emit/assemble.ts';
import { widthOfContent, widthOfInline } from './width.ts';

/**
 * The source document with those units cut as a work file has them whose segmentation a person has closed there with
 * `canResegment="no"`, as long as their French is the same. All languages share one segmentation: the first work file
 * that closes a unit gives it to the others.
 *
 * @param source segmented by the rules, without targets, with the ids of the work files
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#canresegment
 */
export function keepSegmentation(source: Document, works: readonly Document[]): Document {
  const closed = new Map<string, Unit>();
  for (const work of works) {
    for (const unit of units(work)) if (isClosed(unit) && !closed.has(unit.id)) closed.set(unit.id, unit);
  }
  if (closed.size === 0) return source;
  return mapUnits(source, (unit) => {
    const model = closed.get(unit.id);
    return model ? cutLike(unit, model) : unit;
  });
}

function isClosed(unit: Unit): boolean {
  return unit.canResegment === false || segments(unit).some((segment) => segment.canResegment === false);
}

/** The unit cut where the model is cut; as it is where their sources differ. */
function cutLike(unit: Unit, model: Unit): Unit {
  const source = assembleSource(unit);
  const first = segments(unit)[0];
  if (!first || contentKey(source) !== contentKey(assembleSource(model))) return unit;
  const cuts: number[] = [];
  let at = 0;
  for (const part of model.parts.slice(0, -1)) {
    at += widthOfContent(part.source);
    cuts.push(at);
  }
  const pieces = cutContent(source, cuts, widthOfInline);
  const isSame = model.parts.every((part, i) => contentKey(part.source) === contentKey(pieces[i] ?? []));
  if (!isSame) return unit;
  return { ...unit, canResegment: false, parts: model.parts.map((part, i) => partLike(part, first, pieces[i] ?? [])) };
}

function partLike(part: Part, first: Segment, source: Segment['source']): Part {
  if (part.kind === 'segment') return { ...first, id: part.id, source };
  return { kind: 'ignorable', ...(part.id !== undefined && { id: part.id }), source };
}
