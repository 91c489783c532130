import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { formatStyle } from '../../namespaces.ts';
import { attributeIn, type ModuleContext } from '../module-scope.ts';

/**
 * fs:subFs stands beside fs:fs and is a list of pairs; both stand on an end code only when it is isolated.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#subFs
 */
export function checkFormatStyle(element: XmlElement, { core, report, about }: ModuleContext): void {
  const style = attributeIn(element, formatStyle, 'fs');
  const subStyle = attributeIn(element, formatStyle, 'subFs');
  if (element.uri === core && element.local === 'ec' && attributeOf(element, 'isolated') !== 'yes') {
    const message = `<${element.name}> is not isolated, so its style is that of its start code. Remove fs:fs and fs:subFs.`;
    report('xliff-format-end-code', element.start, message, about);
  }
  if (subStyle === undefined) return;
  if (style === undefined) {
    const message = `<${element.name}> has fs:subFs but no fs:fs. Add fs:fs with the HTML element that "${subStyle}" is for.`;
    report('xliff-format-sub-style', element.start, message, { ...about, actual: subStyle });
  } else if (!isPairs(subStyle)) {
    const message = `fs:subFs of <${element.name}> is "${subStyle}"; it must be name,value, with \\ between two pairs.`;
    report('xliff-format-sub-style', element.start, message, { ...about, actual: subStyle });
  }
}

/** Whether the text is `name,value` pairs with a backslash between them; backslash and comma in them are escaped by one. */
function isPairs(text: string): boolean {
  let name = 0;
  let hasComma = false;
  for (let at = 0; at < text.length; at++) {
    const isEscape = text[at] === '\\' && (text[at + 1] === '\\' || text[at + 1] === ',');
    if (isEscape) at++;
    if (!isEscape && text[at] === '\\') {
      if (!hasComma) return false;
      name = 0;
      hasComma = false;
    } else if (!isEscape && text[at] === ',') {
      if (name === 0 || hasComma) return false;
      hasComma = true;
    } else if (!hasComma) name++;
  }
  return hasComma;
}
