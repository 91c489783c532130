import { attributeOf, childElements, type XmlElement } from '../../../xml/element.ts';
import { modules } from '../../namespaces.ts';
import { parseFragment } from '../fragment.ts';
import type { UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/**
 * "A <glossEntry> element MUST contain a <translation> or a <definition> element to be valid", and it refers to a span
 * of its unit.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#glossentry
 */
export function checkGlossary(unit: UnitView, { report }: UnitContext): void {
  for (const glossary of unit.foreign) {
    if (glossary.uri !== modules.gls || glossary.local !== 'glossary') continue;
    for (const entry of childElements(glossary)) {
      if (entry.uri !== modules.gls || entry.local !== 'glossEntry') continue;
      const parts = childElements(entry).filter((child) => child.uri === modules.gls);
      const translations = parts.filter(({ local }) => local === 'translation');
      if (translations.length === 0 && !parts.some(({ local }) => local === 'definition')) {
        const message = `<${entry.name}> has neither a translation nor a definition. Add one, or remove the entry.`;
        report('xliff-glossary-entry', entry.start, message, { unit: unit.id });
      }
      for (const element of [entry, ...translations]) checkGlossaryRef(element, unit, report);
      checkEntryMetadata(entry, unit, report);
    }
  }
}

/** "Zero or one <mda:metadata> elements", which the schema does not say. */
function checkEntryMetadata(entry: XmlElement, unit: UnitView, report: UnitContext['report']): void {
  const second = childElements(entry).filter(({ uri, local }) => uri === modules.mda && local === 'metadata')[1];
  if (!second) return;
  const message = `<${entry.name}> may have only one <${second.name}>. Join them.`;
  report('xliff-module-place', second.start, message, { unit: unit.id });
}

function checkGlossaryRef(element: XmlElement, unit: UnitView, report: UnitContext['report']): void {
  const ref = attributeOf(element, 'ref');
  // An IRI may have something before its fragment.
  if (ref === undefined || isSpanOf(ref.slice(Math.max(ref.indexOf('#'), 0)), unit)) return;
  const message = `ref="${ref}" of <${element.name}> selects no span of its unit. Write # and the id of a segment or annotation of the unit, or #t= and the id of an annotation of the target.`;
  report('xliff-glossary-ref', element.start, message, { unit: unit.id, actual: ref });
}

/**
 * Whether the reference is a fragment identifier of a span of the unit: of source content or, with `t=`, of target
 * content. One against the grammar is left to the rule about that, and one to nothing to the rule about aims.
 */
export function isSpanOf(ref: string, unit: UnitView): boolean {
  if (!ref.startsWith('#')) return false;
  const fragment = parseFragment(ref);
  if ('problem' in fragment) return true;
  const isElsewhere = fragment.unit === undefined ? ref.includes('f=') : fragment.unit !== unit.id;
  return (
    !isElsewhere && fragment.group === undefined && (fragment.leaf?.prefix === '' || fragment.leaf?.prefix === 't')
  );
}

/**
 * An annotation for a match is pointed to, and points to nothing: "The ref attribute is not used."
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#matchAnnotation
 */
export function checkMatchAnnotations(unit: UnitView, { report }: UnitContext): void {
  for (const { element, edge } of unit.inlines) {
    if (edge === 'end' || attributeOf(element, 'type') !== 'mtc:match' || attributeOf(element, 'ref') === undefined)
      continue;
    const message = `<${element.name}> marks what a match is for, so it must have no ref. Remove it.`;
    report('xliff-match-annotation', element.start, message, { unit: unit.id });
  }
}
