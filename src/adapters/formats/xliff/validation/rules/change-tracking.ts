import { attributeOf, childElements, type XmlElement } from '../../../xml/element.ts';
import type { ModuleContext, ModuleScope } from '../module-scope.ts';
import type { Report } from '../report.ts';
import { coreStructure } from '../structure-core.ts';

/**
 * Revisions say which element they apply to, and which of its properties. Outside of units only notes are looked up, and
 * only when the file or group ends: the rest of what is beside the revisions is not kept.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#revisions
 */
export function checkRevisions(element: XmlElement, context: ModuleContext): void {
  const { report, about, scope } = context;
  const appliesTo = attributeOf(element, 'appliesTo');
  const revisions = childElements(element);
  if (appliesTo !== undefined) {
    if (scope.holder.element.local === 'unit')
      checkAim(element, appliesTo, idsBeside(element, appliesTo, scope.holder.element), context);
    else if (appliesTo === 'note') scope.holder.noteRevisions.push(element);
    for (const item of revisions.flatMap(childElements)) checkProperty(item, appliesTo, context);
  }
  const current = attributeOf(element, 'currentVersion');
  const versions = revisions.map((revision) => attributeOf(revision, 'version'));
  if (current === undefined || versions.includes(current)) return;
  const message = `currentVersion of <${element.name}> is "${current}", but none of its revisions has this version. Correct it.`;
  report('xliff-change-version', element.start, message, { ...about, actual: current });
}

/** The revisions of notes in a file or group that has been read, notes and all. */
export function checkNoteRevisions({ noteRevisions, noteIds }: ModuleScope, report: Report): void {
  for (const element of noteRevisions) checkAim(element, 'note', noteIds, { report, about: {} });
}

/** The ids, or lack of them, of all that the revisions may apply to: elements beside the changes, and those in them. */
function idsBeside(element: XmlElement, appliesTo: string, holder: XmlElement): readonly (string | undefined)[] {
  const beside = childElements(holder).filter((child) => child.uri !== element.uri);
  return [...beside, ...beside.flatMap(childElements)]
    .filter(({ local }) => local === appliesTo)
    .map((aim) => attributeOf(aim, 'id'));
}

function checkAim(
  element: XmlElement,
  appliesTo: string,
  aims: readonly (string | undefined)[],
  { report, about }: Pick<ModuleContext, 'report' | 'about'>,
): void {
  const ref = attributeOf(element, 'ref');
  const ids = aims.filter((id) => id !== undefined);
  if (aims.length === 0) {
    const message = `<${element.name}> applies to <${appliesTo}>, but there is none beside the changes. Correct appliesTo.`;
    report('xliff-change-applies-to', element.start, message, { ...about, actual: appliesTo });
  } else if (ref !== undefined && !ids.includes(ref)) {
    const message = `<${element.name}> refers to the <${appliesTo}> "${ref}", but there is none with this id. Correct ref or appliesTo.`;
    report('xliff-change-ref', element.start, message, { ...about, actual: ref, expected: ids });
  } else if (ref === undefined && aims.length > 1 && ids.length === aims.length) {
    const message = `<${element.name}> applies to <${appliesTo}>, of which there are ${aims.length}. Add ref with the id of one of them.`;
    report('xliff-change-ref', element.start, message, { ...about, expected: ids });
  }
}

/** "The value MUST be either content …, or the name of the attribute relating to the revision data." */
function checkProperty(item: XmlElement, appliesTo: string, { report, about, version }: ModuleContext): void {
  const property = attributeOf(item, 'property');
  const rule = coreStructure(version)[`xlf:${appliesTo}`];
  if (property === undefined || property === 'content' || property.includes(':') || !rule) return;
  const names = ['content', ...Object.keys(rule.required), ...Object.keys(rule.optional)];
  if (names.includes(property)) return;
  const message = `property is "${property}", but <${appliesTo}> has no such attribute. Use ${names.join(', ')}.`;
  report('xliff-change-property', item.start, message, { ...about, actual: property, expected: names });
}
