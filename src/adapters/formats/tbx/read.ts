import type { Finding } from '../../../core/finding.ts';
import type { ConceptEntry, Termbase } from '../../../core/terms/termbase.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { scanXml, type XmlProblem } from '../xml/scan.ts';
import { canonicalText } from './canonical.ts';
import { addToFrame, frameOfRoot, type OpenFrame } from './frame.ts';
import { isOnPath, levels, tbxNamespace } from './names.ts';
import { readConcept } from './read-concept.ts';
import { findingsIn } from './report.ts';

export interface TbxReading {
  readonly termbase: Termbase;
  readonly findings: readonly Finding[];
}

/**
 * Reads a termbase in TBX v3 (DCA or DCT style) or TBX 2 (`martif`). What the model has no name for is kept in
 * `extras`, as TBX v3 in DCA style has it, the header and what follows the body in `frame`; comments between concepts are not kept. Unsound entries are findings; a text that is no TBX, ill-formed, cut off, or with
 * declarations in a DTD is a problem.
 *
 * @param path for the findings
 */
export function readTbx(text: string, path: string): TbxReading | { readonly problem: XmlProblem } {
  const { report, findings } = findingsIn(text, path);
  const concepts: ConceptEntry[] = [];
  const ids = new Set<string>();
  let lang = 'und';
  let frame: OpenFrame = {};
  let withoutId = 0;
  const makeId = () => `concept-without-id-${++withoutId}`;
  let root: XmlElement | undefined;
  const raw = (element: XmlElement) => canonicalText(text, element, root ?? element);
  const visitor = {
    open(element: XmlElement, parents: readonly XmlElement[]) {
      if (parents.length > 0) return isOnPath(element, parents) ? ('enter' as const) : ('collect' as const);
      if (element.local !== 'tbx' && element.local !== 'martif')
        return {
          refuse: `The root element is <${element.name}>, and <tbx> or <martif> is wanted. This is no TBX file.`,
        };
      root = element;
      lang = attributeOf(element, 'xml:lang') ?? lang;
      frame = frameOfRoot(element);
      if (element.local === 'tbx' && element.uri !== tbxNamespace)
        report(
          'tbx-namespace',
          element.start,
          `<tbx> must be in the namespace ${tbxNamespace}. Add xmlns.`,
          element.uri,
        );
      return 'enter' as const;
    },
    element(element: XmlElement, parents: readonly XmlElement[]) {
      if (parents.length < 3) addToFrame(frame, element, raw(element));
      if (!levels.concept.has(element.local)) return;
      const concept = readConcept(element, { report, raw, lang, makeId });
      if (ids.has(concept.id))
        report(
          'tbx-concept-id',
          element.start,
          `The id ${concept.id} stands twice. Give one of the concepts another.`,
          concept.id,
        );
      ids.add(concept.id);
      concepts.push(concept);
    },
    close() {},
  };
  const problem = scanXml(text, visitor, { doctype: 'external' });
  if (problem) return { problem };
  return { termbase: { concepts, ...(Object.keys(frame).length > 0 ? { frame } : {}) }, findings };
}
