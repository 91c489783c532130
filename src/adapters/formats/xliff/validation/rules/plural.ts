import type { XmlElement } from '../../../xml/element.ts';
import { attributeIn, type ModuleContext } from '../module-scope.ts';
import { pluralGenderSelect } from '../modules/pgs.ts';

const selectors = ['plural', 'ordinal', 'gender', 'select'];
const pluralKeywords = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * pgs:switch is a list of selectors with their variables, and pgs:case has a value for each of them. The specification
 * has both commas and spaces between them.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.2/xliff-extended-v2.2-part2.html#plural_gender_select_module
 */
export function checkPlurals(element: XmlElement, context: ModuleContext): void {
  const own = attributeIn(element, pluralGenderSelect.uri, 'switch');
  if (own !== undefined) checkSwitch(element, own, context);
  const values = attributeIn(element, pluralGenderSelect.uri, 'case');
  if (values !== undefined) checkCase(element, values, context);
}

function checkSwitch(element: XmlElement, value: string, { report, about }: ModuleContext): void {
  const items = itemsOf(value);
  const isGood = items.length > 0 && items.every((item) => isSelector(item));
  if (isGood) return;
  const message = `pgs:switch of <${element.name}> is "${value}"; it must be selector:variable, with the selector ${selectors.join(', ')}, as in plural:count.`;
  report('xliff-plural-switch', element.start, message, { ...about, actual: value, expected: selectors });
}

function isSelector(item: string): boolean {
  const colon = item.indexOf(':');
  return selectors.includes(item.slice(0, Math.max(colon, 0))) && colon < item.length - 1;
}

function checkCase(element: XmlElement, value: string, { report, about, scope }: ModuleContext): void {
  const own = attributeIn(scope.holder.element, pluralGenderSelect.uri, 'switch');
  const wanted = own === undefined ? [] : itemsOf(own);
  const values = itemsOf(value);
  const found = { ...about, actual: value };
  if (values.length !== wanted.length) {
    const message = `pgs:case of <${element.name}> has ${values.length} values, but pgs:switch of its unit has ${wanted.length} selectors. Give a value for each.`;
    report('xliff-plural-case', element.start, message, found);
    return;
  }
  const wrong = values.find((item, index) => /^(?:plural|ordinal):/u.test(wanted[index] ?? '') && !isPlural(item));
  if (wrong === undefined) return;
  const message = `pgs:case of <${element.name}> has "${wrong}" for a plural; it must be a number or ${pluralKeywords.join(', ')}.`;
  report('xliff-plural-case', element.start, message, { ...found, expected: pluralKeywords });
}

function isPlural(value: string): boolean {
  return pluralKeywords.includes(value) || /^[0-9]+(?:\.[0-9]+)?$/u.test(value);
}

function itemsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/u).filter((item) => item !== '');
}
