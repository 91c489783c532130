import { attributeOf, isDeclaration, type XmlElement } from '../../../xml/element.ts';
import type { ModuleContext } from '../module-scope.ts';

const kinds = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'];

/**
 * A rule of the Validation module has exactly one thing to check, and what else it has goes with that.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#val_rule
 */
export function checkValidationRule(element: XmlElement, { report, about, scope }: ModuleContext): void {
  const has = (name: string) => attributeOf(element, name) !== undefined;
  const found = kinds.filter(has);
  const isCustom = element.attributes.some(
    (attribute) => attribute.prefix !== '' && !isDeclaration(attribute) && attribute.prefix !== 'xml',
  );
  if (found.length > 1 || (found.length === 0 && !isCustom)) {
    const what = found.length > 1 ? `${found.join(' and ')}, which exclude each other` : 'nothing to check';
    const message = `<${element.name}> has ${what}. Give it exactly one of ${kinds.join(', ')} or an attribute of another namespace.`;
    report('xliff-validation-rule', element.start, message, { ...about, expected: kinds });
  }
  if (has('occurs') && !has('isPresent')) {
    const message = `<${element.name}> has occurs but no isPresent, so there is nothing to count. Add isPresent, or remove occurs.`;
    report('xliff-validation-occurs', element.start, message, about);
  }
  if (has('existsInSource') && !['isPresent', 'startsWith', 'endsWith'].some(has)) {
    const message = `<${element.name}> has existsInSource without isPresent, startsWith or endsWith. Add one of them, or remove existsInSource.`;
    report('xliff-validation-source', element.start, message, about);
  }
  if (attributeOf(element, 'disabled') === 'yes' && scope.holder.element.local === 'file') {
    const message = `<${element.name}> disables a rule, but a file has none from above. Remove it, or put it into the group or unit that is excepted.`;
    report('xliff-validation-disabled', element.start, message, about);
  }
}
