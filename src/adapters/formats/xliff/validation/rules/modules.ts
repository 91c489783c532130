import { attributeOf, childElements } from '../../../xml/element.ts';
import { modules } from '../../namespaces.ts';
import type { UnitView } from '../unit-view.ts';
import { matchesOf } from './original-data.ts';
import type { UnitContext } from './rule.ts';

/** "A <glossEntry> element MUST contain a <translation> or a <definition> element to be valid." */
export function checkGlossary(unit: UnitView, { report }: UnitContext): void {
  for (const glossary of unit.foreign) {
    if (glossary.uri !== modules.gls || glossary.local !== 'glossary') continue;
    for (const entry of childElements(glossary)) {
      const names = childElements(entry).map((child) => (child.uri === modules.gls ? child.local : ''));
      if (entry.local !== 'glossEntry' || names.includes('translation') || names.includes('definition')) continue;
      const message = `<${entry.name}> has neither a translation nor a definition. Add one, or remove the entry.`;
      report('xliff-glossary-entry', entry.start, message, { unit: unit.id });
    }
  }
}

/** A match refers to a span of its unit, and its subType has a type. */
export function checkMatches(unit: UnitView, { report }: UnitContext): void {
  for (const match of matchesOf(unit)) {
    const ref = attributeOf(match, 'ref');
    if (ref !== undefined && !ref.startsWith('#')) {
      const message = `ref="${ref}" of <${match.name}> is no fragment identifier. Write # and the id of a segment or annotation of the unit.`;
      report('xliff-match-ref', match.start, message, { unit: unit.id, actual: ref });
    }
    if (attributeOf(match, 'subType') !== undefined && attributeOf(match, 'type') === undefined) {
      const message = `<${match.name}> has a subType but no type. Add the type.`;
      report('xliff-match-sub-type', match.start, message, { unit: unit.id });
    }
  }
}
