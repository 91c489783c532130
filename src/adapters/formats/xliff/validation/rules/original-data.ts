import { attributeOf, childElements, type XmlElement } from '../../../xml/element.ts';
import { isForbidden } from '../../../xml/escape.ts';
import { isCore, modules } from '../../namespaces.ts';
import { type InlineView, type UnitView, viewInlines } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

const references = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const;

/** dataRef, dataRefStart and dataRefEnd name a `<data>` of the same unit; in a match, of the match. */
export function checkDataRefs(unit: UnitView, context: UnitContext): void {
  const ids = new Set(unit.data.map((data) => attributeOf(data, 'id')));
  const where = unit.id === undefined ? 'its unit' : `the unit ${unit.id}`;
  for (const inline of unit.inlines) checkRefs(inline, ids, where, unit, context);
  for (const match of matchesOf(unit)) {
    const data = childElements(match).filter((child) => isCore(child.uri) && child.local === 'originalData');
    const own = new Set(data.flatMap(childElements).map((item) => attributeOf(item, 'id')));
    for (const content of childElements(match)) {
      if (!isCore(content.uri) || !/^(?:source|target)$/u.test(content.local)) continue;
      for (const inline of viewInlines(content, 0, content.uri)) checkRefs(inline, own, 'its match', unit, context);
    }
  }
}

function checkRefs(
  { element, edge }: InlineView,
  ids: ReadonlySet<string | undefined>,
  where: string,
  unit: UnitView,
  { report }: UnitContext,
): void {
  if (edge === 'end') return;
  for (const name of references) {
    const ref = attributeOf(element, name);
    if (ref === undefined || ids.has(ref)) continue;
    const message = `${name} of <${element.name}> is "${ref}", but ${where} has no <data id="${ref}">. Add it to <originalData>, or correct ${name}.`;
    report('xliff-data-ref', element.start, message, { unit: unit.id, actual: ref });
  }
}

/** The matches of a unit. */
export function matchesOf(unit: UnitView): readonly XmlElement[] {
  return unit.foreign
    .filter((element) => element.uri === modules.mtc && element.local === 'matches')
    .flatMap(childElements)
    .filter((element) => element.uri === modules.mtc && element.local === 'match');
}

/** A `<cp>` stands only for a character that XML forbids. */
export function checkCodePoints(unit: UnitView, { report }: UnitContext): void {
  const inData = unit.data.flatMap(childElements);
  const inContents = unit.inlines.map(({ element }) => element);
  for (const element of [...inData, ...inContents]) {
    if (element.local !== 'cp') continue;
    const hex = attributeOf(element, 'hex') ?? '';
    if (!/^[0-9A-Fa-f]+$/u.test(hex)) continue;
    const codePoint = Number.parseInt(hex.slice(-12), 16);
    if (codePoint <= 0x10ffff && isForbidden(codePoint)) continue;
    const message =
      codePoint > 0x10ffff
        ? `<cp hex="${hex}"> names no character of Unicode. Correct the number.`
        : `<cp hex="${hex}"> stands for a character that XML can hold. Write the character itself.`;
    report('xliff-code-point', element.start, message, { unit: unit.id, actual: hex });
  }
}
