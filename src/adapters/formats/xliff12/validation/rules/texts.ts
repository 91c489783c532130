import { attributeOf } from '../../../xml/element.ts';
import { isEmptySide, type SideView, type UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/** The languages of the sides, where they say one. Proposals may be in others. */
export function checkLanguages(unit: UnitView, context: UnitContext): void {
  for (const side of [unit.source, unit.segSource])
    if (side) checkLanguage(side, context.srcLang, 'source-language', unit, context);
  for (const side of unit.targets) checkLanguage(side, context.trgLang, 'target-language', unit, context);
}

function checkLanguage(
  { element }: SideView,
  wanted: string | undefined,
  name: string,
  unit: UnitView,
  { report }: UnitContext,
): void {
  const [found, expected] = [attributeOf(element, 'xml:lang')?.toLowerCase(), wanted?.toLowerCase()];
  if (found === undefined || expected === undefined || found === expected) return;
  const isAlike = found.startsWith(`${expected}-`) || expected.startsWith(`${found}-`);
  const message = `The <${element.name}> is in ${found}, but the ${name} of the file is ${wanted}. Correct xml:lang, or remove it.`;
  const severity = isAlike ? ('minor' as const) : undefined;
  report('xliff12-text-language', element.start, message, { unit: unit.id, actual: found, severity });
}

/** `approved` "indicates whether a translation is final or has passed its final review". */
export function checkApproved(unit: UnitView, { report }: UnitContext): void {
  const approved = attributeOf(unit.element, 'approved');
  const [target] = unit.targets;
  const isUntranslated = !target || (isEmptySide(target) && unit.source !== undefined && !isEmptySide(unit.source));
  const state = target && attributeOf(target.element, 'state');
  const about = { unit: unit.id };
  if (approved === 'yes' && isUntranslated)
    report(
      'xliff12-approved',
      unit.element.start,
      'The trans-unit is approved, but has no translation. Add the target, or remove approved.',
      about,
    );
  else if (approved === 'no' && (state === 'final' || state === 'signed-off'))
    report(
      'xliff12-approved',
      unit.element.start,
      `The target is ${state}, but approved is "no". Make the two agree.`,
      about,
    );
}

/** The strict schema has one target in a proposal, the text of the specification one or more. */
export function checkProposals(unit: UnitView, { report }: UnitContext): void {
  for (const { element, targets } of unit.proposals) {
    const second = targets[1];
    if (!second) continue;
    const message = `This <${element.name}> has ${targets.length} targets, of which tools may read one. Make them proposals of their own.`;
    report('xliff12-several-targets', second.element.start, message, { unit: unit.id });
  }
}
