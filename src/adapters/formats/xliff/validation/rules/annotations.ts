import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { parseFragment } from '../fragment.ts';
import type { UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/** A comment annotation has either a value or a ref, and the ref points to a note of the same unit. */
export function checkComments(unit: UnitView, { report }: UnitContext): void {
  for (const element of commentsOf(unit)) {
    const problem = formProblem(element) ?? noteProblem(element, unit);
    if (problem) report('xliff-comment-annotation', element.start, problem, { unit: unit.id });
  }
}

/** A comment annotation in a match has either a value or a ref. What its ref points to may have stayed where the match comes from. */
export function checkMatchComments(match: UnitView, { report }: UnitContext): void {
  for (const element of commentsOf(match)) {
    const problem = formProblem(element);
    if (problem) report('xliff-comment-annotation', element.start, problem, { unit: match.id });
  }
}

function commentsOf(unit: UnitView): readonly XmlElement[] {
  return unit.inlines
    .filter(({ element, edge }) => edge !== 'end' && (element.local === 'mrk' || element.local === 'sm'))
    .map(({ element }) => element)
    .filter((element) => attributeOf(element, 'type') === 'comment');
}

function formProblem(element: XmlElement): string | undefined {
  const ref = attributeOf(element, 'ref');
  const hasValue = attributeOf(element, 'value') !== undefined;
  if (hasValue && ref !== undefined)
    return `The comment <${element.name}> has both a value and a ref. Remove one of them.`;
  if (!hasValue && ref === undefined)
    return `The comment <${element.name}> has neither a value nor a ref. Add value="…", or ref="#n=…" to a note of the unit.`;
  return undefined;
}

function noteProblem(element: XmlElement, unit: UnitView): string | undefined {
  const ref = attributeOf(element, 'ref');
  if (ref === undefined || pointsToOwnNote(ref, unit)) return undefined;
  return `The comment <${element.name}> has ref="${ref}", which is no note of its unit. Write ref="#n=…" with the id of a note of the unit.`;
}

function pointsToOwnNote(ref: string, unit: UnitView): boolean {
  if (!ref.startsWith('#')) return false;
  const fragment = parseFragment(ref);
  if ('problem' in fragment || fragment.leaf?.prefix !== 'n') return false;
  const { id } = fragment.leaf;
  const isElsewhere =
    fragment.unit === undefined
      ? fragment.isAbsolute || fragment.file !== undefined || fragment.group !== undefined
      : fragment.unit !== unit.id;
  return !isElsewhere && unit.noteIds.has(id);
}
