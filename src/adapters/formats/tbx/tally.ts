import { isDeclaration, type XmlElement } from '../xml/element.ts';
import { scanXml } from '../xml/scan.ts';
import { levels } from './names.ts';

/** How often something stands inside the concepts of a TBX text, by what it is: `<hi>`, `id="…"`, `<!-- -->`. */
export type Tally = ReadonlyMap<string, number>;

const inline = new Set(['hi', 'foreign', 'sc', 'ec', 'ph', 'bpt', 'ept']);
/** Attributes that styles write differently, and those that the model has fields for. */
const known = new Set(['type', 'metaType', 'xml:lang', 'lang', 'xml:id']);

/**
 * Counts in the concepts of TBX texts what the model may have no place for, since it keeps texts without their inline
 * markup and most elements without their attributes. What two tallies differ by was lost between them.
 */
export function tallyOf(texts: Iterable<string>): Tally {
  const counts = new Map<string, number>();
  for (const text of texts) count(text, counts);
  return counts;
}

function count(text: string, counts: Map<string, number>): void {
  const add = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const isInConcept = (parents: readonly XmlElement[]) => parents.some(({ local }) => levels.concept.has(local));
  const visitor = {
    open(element: XmlElement, parents: readonly XmlElement[]) {
      if (!isInConcept(parents)) return 'enter' as const;
      if (inline.has(element.local)) add(`<${element.local}>`);
      for (const attribute of element.attributes)
        if (!isDeclaration(attribute) && !known.has(attribute.name)) add(`${attribute.name}="…"`);
      return 'enter' as const;
    },
    element() {},
    close() {},
    aside(_: unknown, parents: readonly XmlElement[]) {
      if (isInConcept(parents)) add('comment');
    },
  };
  scanXml(text, visitor, { doctype: 'external' });
}

/** A sentence on what is in the first tally and not in the second; undefined where nothing is lost. */
export function lossBetween(before: Tally, after: Tally): string | undefined {
  const lost: string[] = [];
  for (const [what, times] of before) {
    const missing = times - (after.get(what) ?? 0);
    if (missing > 0) lost.push(`${missing} × ${what}`);
  }
  if (lost.length === 0) return undefined;
  return `A termbase keeps most texts without inline markup, attributes and comments, so that these were not written: ${lost.join(', ')}. terms import --into keeps all that a file has.`;
}
