import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { type SideView, sidesOf, type UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/** Ids of codes in one text; the two ends of a pair may share one. A copy of a code may have its id too, so this is advice. */
export function checkCodeIds(unit: UnitView, { report }: UnitContext): void {
  for (const side of sidesOf(unit)) {
    const seen = new Set<string>();
    for (const element of codesIn(side)) {
      const id = attributeOf(element, 'id');
      if (id === undefined) continue;
      const isEnd = element.local === 'ept' || element.local === 'ex';
      const key = `${isEnd ? 'end' : 'start'} ${id}`;
      if (seen.has(key))
        report(
          'xliff12-code-id',
          element.start,
          `The id "${id}" of <${element.name}> stands twice in this text, so that the two can't be told apart. Give one another id, unless it is a copy.`,
          { unit: unit.id, actual: id },
        );
      seen.add(key);
    }
  }
}

/** Codes of a target that the source does not have. */
export function checkTargetCodes(unit: UnitView, { report }: UnitContext): void {
  const known = new Set([unit.source, unit.segSource].flatMap((side) => (side ? codesIn(side) : [])).map(idOf));
  for (const target of unit.targets) {
    for (const element of codesIn(target)) {
      const id = idOf(element);
      if (id === undefined || known.has(id)) continue;
      const message = `The target has a code <${element.name} id="${id}">, which the source has not. Use the id of the code in the source, or remove it.`;
      report('xliff12-target-code', element.start, message, { unit: unit.id, actual: id });
    }
  }
}

function codesIn(side: SideView): readonly XmlElement[] {
  return side.inlines.filter(({ local }) => local !== 'mrk' && local !== 'sub');
}

function idOf(element: XmlElement): string | undefined {
  return attributeOf(element, 'id');
}
