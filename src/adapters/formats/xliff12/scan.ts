import type { XmlElement } from '../xml/element.ts';
import { scanXml, type XmlProblem, type XmlVisitor } from '../xml/scan.ts';
import { isContainer } from './containers.ts';
import { asVersion12, refuseOlder, refuseRoot } from './root.ts';

/** Who is told about a 1.2 document: its root, files, bodies and groups are entered, all else comes whole. */
export type Xliff12Visitor = Omit<XmlVisitor, 'open'> & { open(element: XmlElement): void };

/**
 * Reads an XLIFF 1.2 text, or one of 1.1 as if it were, once and tells its parts to the visitor, each unit as a tree of its own, so that memory is
 * bounded by the largest unit. Returns the problem that kept it from being read, if any.
 */
export function scanXliff12(text: string, visitor: Xliff12Visitor): XmlProblem | undefined {
  const refused = refuseOlder(text);
  if (refused !== undefined) return { message: refused, line: 1, column: 1 };
  return scanXml(asVersion12(text), {
    element: (element, parents) => visitor.element(element, parents),
    close: (element, parents) => visitor.close(element, parents),
    text: (found, parents, offset) => visitor.text?.(found, parents, offset),
    open(element, parents) {
      if (parents.length === 0) {
        const refusal = refuseRoot(element);
        if (refusal !== undefined) return { refuse: refusal };
      } else if (!isContainer(element, parents)) return 'collect';
      visitor.open(element);
      return 'enter';
    },
  });
}

const nobody: Xliff12Visitor = { open: () => undefined, element: () => undefined, close: () => undefined };

/** Why a text can't be read as XLIFF 1.2, if so: it is ill-formed, cut off, or another format. It need not be valid. */
export function problemIn(text: string): XmlProblem | undefined {
  return scanXliff12(text, nobody);
}
