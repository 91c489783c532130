import { coreNamespace, type XliffVersion } from '../namespaces.ts';
import { declaredPrefix, elementsIn, type RawElement, rawEvents } from './raw-tree.ts';
import { type Edit, inOrder, setAttribute } from './splice.ts';

/**
 * The edits that make a document one of another version: the number, and the core's namespace wherever it is declared.
 * What a skeleton holds stays as it is.
 */
export function* versionEdits(text: string, to: XliffVersion): Generator<Edit> {
  let from: string | undefined;
  for (const { kind, element, parents } of rawEvents(text)) {
    from ??= element.uri;
    if (kind === 'whole') {
      if (element.uri === from && element.local === 'skeleton') continue;
      for (const inner of elementsIn(element)) yield* declarationEdits(inner, from, to);
    } else {
      const version = parents.length === 0 ? setAttribute(element, 'version', to) : [];
      yield* inOrder([...version, ...declarationEdits(element, from, to)]);
    }
  }
}

function declarationEdits(element: RawElement, from: string, to: XliffVersion): readonly Edit[] {
  if (from === coreNamespace[to]) return [];
  const edits: Edit[] = [];
  for (const attribute of element.attributes) {
    if (declaredPrefix(attribute) === undefined || attribute.value !== from) continue;
    edits.push({ start: attribute.valueStart, end: attribute.valueEnd, text: coreNamespace[to] });
  }
  return edits;
}
