import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import type { InlineView, UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/** Start and end codes pair in the unit, on each side, in document order, and agree; those without a partner are isolated. */
export function checkSpanningCodes(unit: UnitView, context: UnitContext): void {
  checkSide(unit.source, unit, context, new Set());
  checkSide(unit.target, unit, context, codesToCome(unit));
}

/** The ids of spanning codes that a translation may still get: those of the source, while a segment has no target. */
function codesToCome({ parts, source }: UnitView): ReadonlySet<string> {
  if (parts.every(({ isSegment, target }) => !isSegment || target)) return new Set();
  return new Set(source.filter(isStart).map(({ element }) => attributeOf(element, 'id') ?? ''));
}

/** What is known of one side of a unit while its codes are read in their order. */
interface Side {
  readonly unit: UnitView;
  readonly report: UnitContext['report'];
  /** The start codes so far, by id, and the ids of those that have an end. */
  readonly starts: Map<string, XmlElement>;
  readonly ended: Set<string>;
  /** The ids of all start codes, and of those that are still to come. */
  readonly allStarts: ReadonlySet<string | undefined>;
  readonly toCome: ReadonlySet<string>;
}

function checkSide(
  codes: readonly InlineView[],
  unit: UnitView,
  { report }: UnitContext,
  toCome: ReadonlySet<string>,
): void {
  const allStarts = new Set(codes.filter(isStart).map(({ element }) => attributeOf(element, 'id')));
  const side: Side = { unit, report, starts: new Map(), ended: new Set(), allStarts, toCome };
  for (const { element } of codes) {
    if (element.local === 'sc') side.starts.set(attributeOf(element, 'id') ?? '', element);
    if (element.local === 'ec') checkEnd(element, side);
  }
  for (const [id, start] of side.starts)
    if (side.ended.has(id) || !toCome.has(id)) checkStart(start, id, side.ended.has(id), unit, report);
}

function checkEnd(end: XmlElement, { unit, report, starts, ended, allStarts, toCome }: Side): void {
  const startRef = attributeOf(end, 'startRef');
  const start = startRef === undefined ? undefined : starts.get(startRef);
  checkEndAttributes(end, isIsolated(end), unit, report);
  if (startRef === undefined) return;
  if (start && ended.has(startRef)) reportSecondEnd(end, startRef, unit, report);
  else if (start) checkPair(start, end, unit, report);
  else if (!isIsolated(end) && !toCome.has(startRef))
    reportNoStart(end, startRef, allStarts.has(startRef), unit, report);
  if (start) ended.add(startRef);
}

function isIsolated(element: XmlElement): boolean {
  return attributeOf(element, 'isolated') === 'yes';
}

function checkPair(start: XmlElement, end: XmlElement, unit: UnitView, report: UnitContext['report']): void {
  if (!isIsolated(end)) {
    checkAgreement(start, end, unit, report);
    return;
  }
  const message = `<ec startRef="${attributeOf(end, 'startRef')}"> is isolated, but its start code is in the same unit. Remove isolated="yes".`;
  report('xliff-isolated', end.start, message, { unit: unit.id });
}

/** A spanning code has one start and one end, so a copy of it needs a start with an id of its own. */
function reportSecondEnd(end: XmlElement, startRef: string, unit: UnitView, report: UnitContext['report']): void {
  const message = `<ec startRef="${startRef}"> is the second end of <sc id="${startRef}">. Remove it, or point it to a start code of its own.`;
  report('xliff-code-pair', end.start, message, { unit: unit.id, actual: startRef });
}

function reportNoStart(
  end: XmlElement,
  startRef: string,
  isBeforeStart: boolean,
  unit: UnitView,
  report: UnitContext['report'],
): void {
  const message = isBeforeStart
    ? `<ec startRef="${startRef}"> stands before its start code. Move it behind <sc id="${startRef}">.`
    : `<ec startRef="${startRef}"> has no start code in its unit. Add <sc id="${startRef}">, or write <ec id="…" isolated="yes">.`;
  report('xliff-code-pair', end.start, message, { unit: unit.id });
}

function isStart({ element }: InlineView): boolean {
  return element.local === 'sc';
}

function checkStart(
  start: XmlElement,
  id: string,
  isEnded: boolean,
  unit: UnitView,
  report: UnitContext['report'],
): void {
  if (isEnded === !isIsolated(start)) return;
  const message = isIsolated(start)
    ? `<sc id="${id}"> is isolated, but its end code is in the same unit. Remove isolated="yes".`
    : `<sc id="${id}"> has no end code after it in its unit. Add <ec startRef="${id}">, or isolated="yes".`;
  report('xliff-isolated', start.start, message, { unit: unit.id });
}

/** "isolated": an `ec` has an id of its own and no startRef then; a startRef and no id otherwise. `dir` only there. */
function checkEndAttributes(end: XmlElement, isIsolated: boolean, unit: UnitView, report: UnitContext['report']): void {
  const hasId = attributeOf(end, 'id') !== undefined;
  const hasStartRef = attributeOf(end, 'startRef') !== undefined;
  if (isIsolated ? !hasId || hasStartRef : hasId || !hasStartRef) {
    const message = isIsolated
      ? 'An isolated <ec> has an id and no startRef. Write <ec id="…" isolated="yes">.'
      : 'An <ec> that is not isolated has a startRef and no id. Write <ec startRef="…">, or add isolated="yes".';
    report('xliff-code-pair', end.start, message, { unit: unit.id });
  }
  if (!isIsolated && attributeOf(end, 'dir') !== undefined) {
    const message = 'Only an isolated <ec> may have dir. Remove it: the start code says it.';
    report('xliff-code-pair', end.start, message, { unit: unit.id });
  }
}

function checkAgreement(start: XmlElement, end: XmlElement, unit: UnitView, report: UnitContext['report']): void {
  for (const name of ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const) {
    const first = attributeOf(start, name) ?? 'yes';
    const expected = name === 'canReorder' && first === 'firstNo' ? 'no' : first;
    const second = attributeOf(end, name) ?? 'yes';
    if (second === expected) continue;
    const message = `${name} is ${first} on <sc id="${attributeOf(start, 'id') ?? ''}"> and ${second} on its <ec>, where it must be ${expected}. Make them agree.`;
    report('xliff-code-pair-differs', end.start, message, { unit: unit.id, actual: second, expected: [expected] });
  }
}

/** Each `<sm>` has its `<em>` after it in the same unit, and each `<em>` its `<sm>`. */
export function checkAnnotationPairs(unit: UnitView, { report }: UnitContext): void {
  for (const side of [unit.source, unit.target]) {
    const open = new Map<string, XmlElement>();
    for (const { element } of side) {
      if (element.local === 'sm') open.set(attributeOf(element, 'id') ?? '', element);
      if (element.local !== 'em') continue;
      const startRef = attributeOf(element, 'startRef') ?? '';
      if (open.delete(startRef)) continue;
      const message = `<em startRef="${startRef}"> has no <sm id="${startRef}"> before it in its unit. Add it, or remove the <em>.`;
      report('xliff-annotation-pair', element.start, message, { unit: unit.id });
    }
    for (const [id, element] of open) {
      const message = `<sm id="${id}"> has no <em startRef="${id}"> after it in its unit. Add it, or remove the <sm>.`;
      report('xliff-annotation-pair', element.start, message, { unit: unit.id });
    }
  }
}
