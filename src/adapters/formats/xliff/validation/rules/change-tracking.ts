import { attributeOf, childElements, type XmlElement } from '../../../xml/element.ts';
import type { ModuleContext } from '../module-scope.ts';
import { coreStructure } from '../structure-core.ts';

/**
 * Revisions say which element of a unit they apply to, and which of its properties. What they apply to outside of units
 * is not looked up, since it need not have been read.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#revisions
 */
export function checkRevisions(element: XmlElement, context: ModuleContext): void {
  const { report, about, scope } = context;
  const appliesTo = attributeOf(element, 'appliesTo');
  const revisions = childElements(element);
  if (appliesTo !== undefined) {
    if (scope.holder.element.local === 'unit') checkAim(element, appliesTo, context);
    for (const item of revisions.flatMap(childElements)) checkProperty(item, appliesTo, context);
  }
  const current = attributeOf(element, 'currentVersion');
  const versions = revisions.map((revision) => attributeOf(revision, 'version'));
  if (current === undefined || versions.includes(current)) return;
  const message = `currentVersion of <${element.name}> is "${current}", but none of its revisions has this version. Correct it.`;
  report('xliff-change-version', element.start, message, { ...about, actual: current });
}

function checkAim(element: XmlElement, appliesTo: string, { report, about, scope }: ModuleContext): void {
  const beside = childElements(scope.holder.element).filter((child) => child.uri !== element.uri);
  const aims = [...beside, ...beside.flatMap(childElements)].filter(({ local }) => local === appliesTo);
  const ref = attributeOf(element, 'ref');
  const ids = aims.flatMap((aim) => attributeOf(aim, 'id') ?? []);
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
