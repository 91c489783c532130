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

function checkSide(
  side: readonly InlineView[],
  unit: UnitView,
  { report }: UnitContext,
  toCome: ReadonlySet<string>,
): void {
  const starts = new Map<string, XmlElement>();
  const ended = new Set<string>();
  const laterStarts = new Set(side.filter(isStart).map(({ element }) => attributeOf(element, 'id')));
  for (const { element } of side) {
    if (element.local === 'sc') starts.set(attributeOf(element, 'id') ?? '', element);
    if (element.local !== 'ec') continue;
    const startRef = attributeOf(element, 'startRef');
    const start = startRef === undefined ? undefined : starts.get(startRef);
    if (startRef !== undefined && start) ended.add(startRef);
    checkEndAttributes(element, isIsolated(element), unit, report);
    if (start) checkPair(start, element, unit, report);
    else if (startRef !== undefined && !isIsolated(element) && !toCome.has(startRef))
      reportNoStart(element, startRef, laterStarts.has(startRef), unit, report);
  }
  for (const [id, start] of starts)
    if (ended.has(id) || !toCome.has(id)) checkStart(start, id, ended.has(id), unit, report);
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
