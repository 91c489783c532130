import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { type InlineView, isCodeElement, type UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/** canReorder `no` or `firstNo` goes with canCopy and canDelete `no`. */
export function checkReorderHints(unit: UnitView, { report }: UnitContext): void {
  for (const { element, edge } of unit.inlines) {
    if (edge === 'end' || !isFixed(element)) continue;
    for (const name of ['canCopy', 'canDelete'] as const) {
      if (attributeOf(element, name) === 'no') continue;
      const canReorder = attributeOf(element, 'canReorder') ?? '';
      const message = `<${element.name}> has canReorder="${canReorder}", so ${name} must be "no" too. Add it.`;
      report('xliff-reorder-hint', element.start, message, { unit: unit.id, expected: ['no'] });
    }
  }
}

function isFixed(element: XmlElement): boolean {
  const canReorder = attributeOf(element, 'canReorder');
  return isCodeElement(element) && (canReorder === 'no' || canReorder === 'firstNo');
}

/** A non-reorderable sequence: its codes in order, and the parts that they stand in. */
interface Sequence {
  readonly codes: string[];
  readonly parts: Set<number>;
  readonly start: XmlElement;
}

/** A sequence of codes that may not be reordered starts with `firstNo`, on either side. */
export function checkReorderSequences(unit: UnitView, { report }: UnitContext): void {
  for (const side of [unit.source, unit.target]) {
    sequencesOf(side, (element) => {
      const message = `<${element.name}> has canReorder="no", but no code with "firstNo" or "no" comes before it. Write "firstNo" on the first code of the sequence.`;
      report('xliff-reorder-sequence', element.start, message, { unit: unit.id });
    });
  }
}

/** A sequence of codes that may not be reordered has the same codes in the same order in the target. */
export function checkReorderTargets(unit: UnitView, { report }: UnitContext): void {
  const translated = new Set(unit.parts.flatMap((part, index) => (part.target ? [index] : [])));
  const inTarget = new Map(sequencesOf(unit.target).map((sequence) => [sequence.codes[0], sequence]));
  for (const sequence of sequencesOf(unit.source)) {
    if (sequence.codes.length < 2 || ![...sequence.parts].every((part) => translated.has(part))) continue;
    const partner = inTarget.get(sequence.codes[0]);
    if (partner && partner.codes.join(' ') === sequence.codes.join(' ')) continue;
    const expected = sequence.codes.join(', ');
    const actual = partner ? partner.codes.join(', ') : 'nothing';
    const message = `The codes ${expected} may not be reordered, but the target has ${actual}. Put them into their order.`;
    report('xliff-reorder-target', (partner ?? sequence).start.start, message, {
      unit: unit.id,
      actual,
      expected: [expected],
    });
  }
}

/** The sequences of one side; `onLone` is told of a `no` that continues none. */
function sequencesOf(side: readonly InlineView[], onLone?: (element: XmlElement) => void): readonly Sequence[] {
  const sequences: Sequence[] = [];
  let current: Sequence | undefined;
  for (const { element, edge, part } of side) {
    if (!isCodeElement(element)) continue;
    const canReorder = attributeOf(element, 'canReorder');
    if (edge === 'end') {
      // The end of a pc follows its start: it goes on with the sequence, and never breaks it.
      if (isFixed(element) && current) addTo(current, element, 'end', part);
    } else if (canReorder === 'firstNo') {
      current = { codes: [], parts: new Set(), start: element };
      addTo(current, element, 'start', part);
      sequences.push(current);
    } else if (canReorder === 'no') {
      if (current) addTo(current, element, 'start', part);
      else onLone?.(element);
    } else current = undefined;
  }
  return sequences;
}

function addTo(sequence: Sequence, element: XmlElement, edge: 'start' | 'end', part: number): void {
  const isEnd = edge === 'end' || element.local === 'ec';
  sequence.codes.push(`${isEnd ? '/' : ''}${codeId(element)}`);
  sequence.parts.add(part);
}

function codeId(element: XmlElement): string {
  return attributeOf(element, 'startRef') ?? attributeOf(element, 'id') ?? '';
}

/** A code with canDelete `no` of a segment that has a target is in some target of the unit. */
export function checkDeletedCodes(unit: UnitView, { report }: UnitContext): void {
  const inTargets = new Set(unit.target.filter(({ element }) => isCodeElement(element)).map(nameOf));
  for (const inline of unit.source) {
    const { element, edge, part } = inline;
    if (edge === 'end' || !isCodeElement(element) || attributeOf(element, 'canDelete') !== 'no') continue;
    if (!unit.parts[part]?.target || inTargets.has(nameOf(inline))) continue;
    const id = codeId(element);
    const message = `<${element.name} id="${id}"> may not be deleted, but no target of the unit has it. Put it into the target.`;
    report('xliff-code-deleted', element.start, message, { unit: unit.id, segment: unit.parts[part]?.id, actual: id });
  }
}

/** A spanning code is the same as `pc` and as `sc` with `ec`. */
function nameOf({ element, edge }: InlineView): string {
  return `${edge === 'end' || element.local === 'ec' ? 'end' : 'start'} ${codeId(element)}`;
}

/** copyOf names a code of the unit without original data, which may be copied; the copy has none either. */
export function checkCopies(unit: UnitView, { report }: UnitContext): void {
  const bases = new Map<string, XmlElement>();
  const all = unit.inlines.filter(({ element, edge }) => isCodeElement(element) && edge !== 'end');
  for (const { element } of all) {
    const id = attributeOf(element, 'id');
    if (id !== undefined && !bases.has(id)) bases.set(id, element);
  }
  for (const { element } of all) {
    const copyOf = attributeOf(element, 'copyOf');
    if (copyOf === undefined) continue;
    const problem = copyProblem(element, bases.get(copyOf));
    if (problem === undefined) continue;
    const message = `<${element.name}> is a copy of "${copyOf}", ${problem}.`;
    report('xliff-copy-of', element.start, message, { unit: unit.id, actual: copyOf });
  }
}

function copyProblem(copy: XmlElement, base: XmlElement | undefined): string | undefined {
  if (base === copy) return 'which is itself. Point copyOf to the code that was copied, or remove it';
  if (!base) return 'but the unit has no code with this id. Correct copyOf';
  if (hasData(base) || hasData(copy))
    return 'but copyOf is for codes without original data. Remove copyOf, and point to the same data with dataRef';
  if (attributeOf(base, 'canCopy') === 'no') return 'which may not be copied. Remove the copy';
  return undefined;
}

function hasData(element: XmlElement): boolean {
  return ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attributeOf(element, name) !== undefined);
}
