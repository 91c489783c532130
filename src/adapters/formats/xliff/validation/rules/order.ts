import { attributeOf } from '../../../xml/element.ts';
import type { UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/**
 * The orders of the targets, with the place of each part that gives none, put every part in one place of 1 to the
 * number of parts.
 */
export function checkOrder(unit: UnitView, { report }: UnitContext): void {
  const count = unit.parts.length;
  const taken = new Map<number, number>();
  const isExplicit = unit.parts.map((part) => part.target && attributeOf(part.target, 'order') !== undefined);
  if (!isExplicit.some(Boolean)) return;
  isExplicit.forEach((isGiven, index) => {
    if (!isGiven) taken.set(index + 1, index);
  });
  unit.parts.forEach((part, index) => {
    const order = part.target && attributeOf(part.target, 'order');
    if (order === undefined || !/^[0-9]+$/u.test(order)) return;
    const place = Number(order);
    const about = { unit: unit.id, segment: part.id, actual: order };
    const offset = part.target?.start ?? 0;
    if (place > count) {
      const message = `order="${order}" is more than the ${count} segments and ignorables of the unit. Use a number from 1 to ${count}.`;
      report('xliff-order', offset, message, about);
      return;
    }
    const other = taken.get(place);
    if (other !== undefined) {
      const why = isExplicit[other] ? 'another target has it too' : 'another part has that place by its position';
      const message = `order="${order}" is taken: ${why}. Give each part of the unit a place of its own.`;
      report('xliff-order', offset, message, about);
      return;
    }
    taken.set(place, index);
  });
}
