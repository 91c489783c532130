import { attributeOf, childElements, isBlank, type XmlElement } from '../../../xml/element.ts';
import type { ModuleContext, ModuleScope } from '../module-scope.ts';
import type { Report } from '../report.ts';

/**
 * A resource item holds something; it has a source where that is to be adapted, and a mimeType where nothing in it
 * shows what it is. The file remembers its id.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#res_resourceItem
 */
export function checkResourceItem(element: XmlElement, { report, about, scope }: ModuleContext): void {
  const id = attributeOf(element, 'id');
  if (id !== undefined) scope.file.resourceIds.add(id);
  const children = childElements(element);
  if (children.length === 0) {
    const message = `<${element.name}> is empty. Give it a source, a target or a reference, or remove it.`;
    report('xliff-resource-empty', element.start, message, about);
  }
  const sides = children.filter((child) => child.uri === element.uri && /^(?:source|target)$/u.test(child.local));
  if (sides.length > 0 && sides.every(isEmpty) && attributeOf(element, 'mimeType') === undefined) {
    const message = `The source and target of <${element.name}> are empty, so it must have a mimeType. Add it, such as mimeType="image/png".`;
    report('xliff-resource-mime-type', element.start, message, about);
  }
  if (attributeOf(element, 'context') !== 'no' || sides.some((side) => side.local === 'source')) return;
  const message = `<${element.name}> has context="no", so it must have a source. Add it, or set context="yes".`;
  report('xliff-resource-context', element.start, message, about);
}

/**
 * "The attribute href is REQUIRED if and only if <source> is empty"; xml:lang is that of the document's side.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#res_source
 */
export function checkResourceSide(element: XmlElement, context: ModuleContext): void {
  const { report, about, srcLang, trgLang } = context;
  const hasHref = attributeOf(element, 'href') !== undefined;
  if (hasHref !== isEmpty(element)) {
    const message = hasHref
      ? `<${element.name}> has both href and content. Remove one of them.`
      : `<${element.name}> is empty and has no href. Add href, or put the resource into it.`;
    report('xliff-resource-href', element.start, message, about);
  }
  const lang = attributeOf(element, 'xml:lang');
  const [name, wanted] = element.local === 'source' ? ['srcLang', srcLang] : ['trgLang', trgLang];
  if (lang === undefined || wanted === undefined || lang.toLowerCase() === wanted.toLowerCase()) return;
  const message = `<${element.name}> has xml:lang="${lang}", but ${name} is "${wanted}". Correct it, or remove it.`;
  report('xliff-resource-language', element.start, message, { ...about, actual: lang, expected: [wanted] });
}

function isEmpty(element: XmlElement): boolean {
  return element.children.every((node) => node.kind === 'aside' || (node.kind === 'text' && isBlank(node.text)));
}

/** Remembers the reference until its file has been read. */
export function checkResourceItemRef(element: XmlElement, { about, scope }: ModuleContext): void {
  scope.file.resourceRefs.push({ element, about });
}

/**
 * The references to resource items of a file name items that it has.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#res_ref
 */
export function checkResourceRefs({ resourceIds, resourceRefs }: ModuleScope, report: Report): void {
  for (const { element, about } of resourceRefs) {
    const ref = attributeOf(element, 'ref');
    if (ref === undefined || resourceIds.has(ref)) continue;
    const message = `<${element.name}> refers to "${ref}", but the file has no resource item with this id. Correct it, or add the item.`;
    report('xliff-resource-ref', element.start, message, { ...about, actual: ref });
  }
}
