import { xmlNamespace, xmlnsNamespace } from '../../xml/names.ts';
import { gapBefore } from './fill.ts';
import { type RawElement, rawEvents } from './raw-tree.ts';
import type { Edit } from './splice.ts';

/** Namespaces that are no extension: XML's own, ITS, which is a module since 2.1, and the place of schemas. */
const known: ReadonlySet<string> = new Set([
  '',
  xmlNamespace,
  xmlnsNamespace,
  'http://www.w3.org/2005/11/its',
  'http://www.w3.org/2001/XMLSchema-instance',
]);

/** "Writers MUST preserve … XLIFF-defined elements and modules": every namespace of the committee is kept, known or not. */
function isExtension(uri: string): boolean {
  return !known.has(uri) && !uri.startsWith('urn:oasis:names:tc:xliff:');
}

/**
 * The edits that remove extensions from a document: elements and attributes of namespaces that are neither XLIFF's nor
 * a module's, where the core has them. Modules stay whole, and so do skeletons: for a validation rule or a size profile
 * what is foreign is the content.
 */
export function* foreignEdits(text: string): Generator<Edit> {
  let core: string | undefined;
  for (const { kind, element } of rawEvents(text)) {
    core ??= element.uri;
    if (kind === 'open') yield* attributeEdits(element);
    else yield* elementEdits(text, element, core);
  }
}

function* elementEdits(text: string, element: RawElement, core: string): Generator<Edit> {
  if (element.uri === core && element.local === 'skeleton') return;
  if (isExtension(element.uri)) {
    yield { start: element.start - gapBefore(text, element).length, end: element.end, text: '' };
    return;
  }
  if (element.uri !== core) return;
  yield* attributeEdits(element);
  for (const child of element.children) if (child.kind === 'element') yield* elementEdits(text, child, core);
}

function* attributeEdits(element: RawElement): Generator<Edit> {
  for (const { uri, gap, end } of element.attributes) if (isExtension(uri)) yield { start: gap, end, text: '' };
}
