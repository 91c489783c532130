import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { isCodeElement, type UnitView } from '../unit-view.ts';
import { userDefined } from '../value-types.ts';
import type { UnitContext } from './rule.ts';

/** "xlf" is reserved: these are the subtypes that the specification gives, by their type. */
const reserved: Readonly<Record<string, readonly string[]>> = {
  fmt: ['xlf:lb', 'xlf:pb', 'xlf:b', 'xlf:i', 'xlf:u'],
  ui: ['xlf:var'],
};

/** A subType has a type beside it, and one of the prefix `xlf` is one that its type has. */
export function checkSubTypes(unit: UnitView, { report }: UnitContext): void {
  for (const { element, edge } of unit.inlines) {
    if (edge === 'end' || !isCodeElement(element)) continue;
    const problem = subTypeProblem(element);
    if (problem === undefined) continue;
    report('xliff-sub-type', element.start, problem, { unit: unit.id, actual: attributeOf(element, 'subType') });
  }
}

function subTypeProblem(element: XmlElement): string | undefined {
  const subType = attributeOf(element, 'subType');
  const type = attributeOf(element, 'type');
  if (subType === undefined) return undefined;
  if (type === undefined) return `<${element.name}> has subType="${subType}" but no type. Add the type.`;
  if (!subType.startsWith('xlf:') || reserved[type]?.includes(subType)) return undefined;
  const allowed = reserved[type]?.join(', ') ?? 'none';
  return `subType="${subType}" does not go with type="${type}" on <${element.name}>: the prefix xlf has there ${allowed}.`;
}

/** A subState has a state beside it and is `prefix:value`, with a prefix of its own. */
export function checkSubStates(unit: UnitView, { report }: UnitContext): void {
  for (const { element, id } of unit.parts) {
    const subState = attributeOf(element, 'subState');
    if (subState === undefined) continue;
    const about = { unit: unit.id, segment: id, actual: subState };
    if (attributeOf(element, 'state') === undefined)
      report('xliff-sub-state', element.start, `A segment has subState="${subState}" but no state. Add it.`, about);
    if (!userDefined.accepts(subState) || subState.startsWith('xlf:')) {
      const message = `subState="${subState}" must be prefix:value, with a prefix other than xlf.`;
      report('xliff-sub-state', element.start, message, about);
    }
  }
}

/** Only a segment with a target is further than initial. */
export function checkStates(unit: UnitView, { report }: UnitContext): void {
  for (const { element, id, isSegment, target } of unit.parts) {
    const state = attributeOf(element, 'state');
    if (!isSegment || target || !/^(?:translated|reviewed|final)$/u.test(state ?? '')) continue;
    const message = `The segment is ${state ?? ''} but has no <target>. Add the target, or set state="initial".`;
    report('xliff-state-without-target', element.start, message, {
      unit: unit.id,
      segment: id,
      actual: state,
      expected: ['initial'],
    });
  }
}

/** A unit has a segment. */
export function checkSegments(unit: UnitView, { report }: UnitContext): void {
  if (unit.parts.length === 0 || unit.parts.some((part) => part.isSegment)) return;
  const message = 'The unit has ignorables but no <segment>. Add one, or make one of the ignorables a segment.';
  report('xliff-no-segment', unit.element.start, message, { unit: unit.id });
}
