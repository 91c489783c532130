import type { XmlAside, XmlElement } from '../xml/element.ts';
import { scanXml, type XmlProblem, type XmlVisitor } from '../xml/scan.ts';
import { isCore } from './namespaces.ts';

/** Who is told about an XLIFF document: its root, files and groups are entered, all else comes whole. */
export type XliffVisitor = Omit<XmlVisitor, 'open'> & {
  open(element: XmlElement, parents: readonly XmlElement[]): void;
};

/**
 * Reads an XLIFF 2 text once and tells its parts to all visitors, each unit as a tree of its own, so that memory is
 * bounded by the largest unit. Returns the problem that kept it from being read, if any.
 */
export function scanXliff(text: string, visitors: readonly XliffVisitor[]): XmlProblem | undefined {
  return scanXml(text, {
    open(element, parents) {
      if (parents.length === 0) {
        const refusal = refuseRoot(element);
        if (refusal !== undefined) return { refuse: refusal };
      } else if (!isContainer(element, parents)) return 'collect';
      for (const visitor of visitors) visitor.open(element, parents);
      return 'enter';
    },
    element(element, parents) {
      for (const visitor of visitors) visitor.element(element, parents);
    },
    close(element, parents) {
      for (const visitor of visitors) visitor.close(element, parents);
    },
    text(found: string, parents: readonly XmlElement[], offset: number) {
      for (const visitor of visitors) visitor.text?.(found, parents, offset);
    },
    aside(aside: XmlAside, parents: readonly XmlElement[]) {
      for (const visitor of visitors) visitor.aside?.(aside, parents);
    },
  });
}

/** A file in the root, a group in a file or group: the same namespace as the root. */
function isContainer(element: XmlElement, parents: readonly XmlElement[]): boolean {
  if (element.uri !== parents[0]?.uri) return false;
  return parents.length === 1 ? element.local === 'file' : element.local === 'group';
}

function refuseRoot(root: XmlElement): string | undefined {
  if (root.local === 'xliff' && isCore(root.uri)) return undefined;
  if (root.uri.startsWith('urn:oasis:names:tc:xliff:document:1') || (root.local === 'xliff' && root.uri === ''))
    return 'This is XLIFF 1, and XLIFF 2.0, 2.1 or 2.2 is wanted here. Convert it first: passerelle xliff convert IN OUT --to 2.1.';
  return `The root element is <${root.name}>, and <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"> is wanted. This is no XLIFF 2 file, or its namespace is wrong.`;
}
