import { coreNamespace } from '../../namespaces.ts';
import { attributeIn } from '../module-scope.ts';
import { pluralGenderSelect } from '../modules/pgs.ts';
import type { InlineView, UnitView } from '../unit-view.ts';
import type { UnitContext, UnitRule } from './rule.ts';

/**
 * What the rules about codes and their ids are about: the unit, or each part of it for itself where its segments are
 * variants of one message. The specification of 2.2 says nothing of such ids, but its examples repeat the codes and their
 * ids in each variant, so that is let pass.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.2/xliff-extended-v2.2-part2.html#plural_gender_select_module
 */
export function variantsOf(unit: UnitView, { core }: Pick<UnitContext, 'core'>): readonly UnitView[] {
  const isOne =
    core !== coreNamespace['2.2'] || attributeIn(unit.element, pluralGenderSelect.uri, 'switch') === undefined;
  if (isOne) return [unit];
  const sources = byPart(unit.source);
  const targets = byPart(unit.target);
  return unit.parts.map((part, index) => {
    const source = sources.get(index) ?? [];
    const target = targets.get(index) ?? [];
    return { ...unit, parts: [part], source, target, inlines: [...source, ...target] };
  });
}

/** The inline elements of each part, as those of its only part. */
function byPart(inlines: readonly InlineView[]): ReadonlyMap<number, readonly InlineView[]> {
  const found = new Map<number, InlineView[]>();
  for (const inline of inlines) {
    const own = found.get(inline.part) ?? [];
    found.set(inline.part, own);
    own.push({ ...inline, part: 0 });
  }
  return found;
}

/** The rule, about each variant of a unit. */
export function inVariants(rule: UnitRule): UnitRule {
  return (unit, context) => {
    for (const variant of variantsOf(unit, context)) rule(variant, context);
  };
}
