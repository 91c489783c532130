import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { isSegmentMark, oldChildren, type SideView, type TextsView, type UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/** The segments of targets and proposals are those of the seg-source. */
export function checkSegments(unit: UnitView, context: UnitContext): void {
  for (const texts of [unit, ...unit.proposals]) {
    if (texts.segSource) checkUnique(texts.segSource, unit, context);
    for (const target of texts.targets) checkTarget(target, texts, unit, context);
  }
  const known = midsOf(unit.segSource?.inlines ?? []);
  for (const { element } of unit.proposals) {
    const mid = attributeOf(element, 'mid');
    if (mid === undefined || known.has(mid)) continue;
    const message = `<${element.name}> is for the segment "${mid}", which the seg-source does not have. Correct its mid, or remove it.`;
    context.report('xliff12-reference', element.start, message, { unit: unit.id, actual: mid });
  }
}

function midsOf(marks: readonly XmlElement[]): ReadonlySet<string> {
  return new Set(marks.flatMap((mark) => (mark.local === 'mrk' ? (attributeOf(mark, 'mid') ?? []) : [])));
}

/** Segments by their mids, and other marks that stand beside them: what the schema looks at. */
function checkUnique(side: SideView, unit: UnitView, { report }: UnitContext): void {
  const seen = new Set<string>();
  const direct = new Set(oldChildren(side.element));
  for (const mark of side.inlines) {
    const isSegment = isSegmentMark(mark);
    if (mark.local !== 'mrk' || !(isSegment || direct.has(mark))) continue;
    const mid = attributeOf(mark, 'mid');
    if (mid === undefined && !isSegment) continue;
    if (mid === undefined) {
      const message = `A segment of the <${side.element.name}> has no mid, so that source and target can't be matched by it. Give it one.`;
      report('xliff12-mark-mid', mark.start, message, { unit: unit.id });
    } else if (seen.has(mid)) {
      const message = `The mid "${mid}" stands twice in the <${side.element.name}>. Give each mark its own.`;
      report(isSegment ? 'xliff12-segment-mid' : 'xliff12-mark-mid', mark.start, message, {
        unit: unit.id,
        actual: mid,
      });
    }
    if (mid !== undefined) seen.add(mid);
  }
}

function checkTarget(target: SideView, { segSource }: TextsView, unit: UnitView, context: UnitContext): void {
  checkUnique({ ...target, inlines: target.inlines.filter(isSegmentMark) }, unit, context);
  const marks = segSource?.inlines ?? [];
  const segments = midsOf(marks.filter(isSegmentMark));
  const others = midsOf(marks);
  const direct = new Set(oldChildren(target.element));
  for (const mark of target.inlines) {
    const mid = attributeOf(mark, 'mid');
    if (mark.local !== 'mrk' || mid === undefined) continue;
    const about = { unit: unit.id, actual: mid };
    if (isSegmentMark(mark) && !segments.has(mid)) {
      const message = `The target has a segment "${mid}", which the seg-source does not have. Segment both alike.`;
      context.report('xliff12-segment-mid', mark.start, message, about);
    } else if (direct.has(mark) && !others.has(mid)) {
      const message = `The target has a mark with the mid "${mid}", which the seg-source does not have. Mark both alike, or remove the mid.`;
      context.report('xliff12-mark-mid', mark.start, message, about);
    }
  }
}
