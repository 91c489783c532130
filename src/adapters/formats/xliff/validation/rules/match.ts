import { attributeOf, childElements, type XmlElement } from '../../../xml/element.ts';
import { type UnitView, viewInlines } from '../unit-view.ts';
import { checkMatchComments } from './annotations.ts';
import { checkCopies, checkReorderHints, checkReorderSequences } from './editing-hints.ts';
import { checkTargetIds, checkUnitIds } from './identity.ts';
import { isSpanOf } from './modules.ts';
import { checkCodePoints, matchesOf } from './original-data.ts';
import type { UnitContext, UnitRule } from './rule.ts';
import { checkAnnotationPairs, checkSpanningCodes } from './spanning-codes.ts';
import { checkSubTypes } from './types.ts';

/** What holds in a match as it does in a unit: "The uniqueness scopes … are separate from the XLIFF Core." */
const sharedRules: readonly UnitRule[] = [
  checkUnitIds,
  checkTargetIds,
  checkCodePoints,
  checkSpanningCodes,
  checkAnnotationPairs,
  checkSubTypes,
  checkMatchComments,
  checkCopies,
  checkReorderHints,
  checkReorderSequences,
];

/**
 * A match refers to a span of its unit, its subType has a type, its languages are those of the document, and its content
 * keeps the rules of content.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#candidates
 */
export function checkMatches(unit: UnitView, context: UnitContext): void {
  const { report } = context;
  for (const match of matchesOf(unit)) {
    const ref = attributeOf(match, 'ref');
    if (ref !== undefined && !isSpanOf(ref, unit)) {
      const message = `ref="${ref}" of <${match.name}> selects no span of its unit. Write # and the id of a segment or annotation of the unit.`;
      report('xliff-match-ref', match.start, message, { unit: unit.id, actual: ref });
    }
    checkSubType(match, unit, context);
    const view = viewMatch(match, unit, context.core);
    checkMatchLanguages(match, view, context);
    for (const rule of sharedRules) rule(view, context);
  }
}

/** "The prefix xlf is reserved for this specification, but no sub-values are defined for it at this time." */
function checkSubType(match: XmlElement, unit: UnitView, { report }: UnitContext): void {
  const subType = attributeOf(match, 'subType');
  if (subType === undefined) return;
  const isReserved = subType.startsWith('xlf:');
  if (attributeOf(match, 'type') !== undefined && !isReserved) return;
  const message = isReserved
    ? `<${match.name}> has subType="${subType}", but XLIFF has no subType of a match with the prefix xlf. Use a prefix of your own.`
    : `<${match.name}> has a subType but no type. Add the type.`;
  report('xliff-match-sub-type', match.start, message, { unit: unit.id });
}

function checkMatchLanguages(match: XmlElement, view: UnitView, { report, srcLang, trgLang }: UnitContext): void {
  const about = { unit: view.id };
  if (attributeOf(match, 'xml:lang') !== undefined) {
    const message = `<${match.name}> has xml:lang, which stands on its source and target only. Remove it.`;
    report('xliff-match-language', match.start, message, about);
  }
  const isReference = attributeOf(match, 'reference') === 'yes';
  const part = view.parts[0];
  const sides: readonly (readonly [XmlElement | undefined, string, string | undefined])[] = [
    [part?.source, 'srcLang', srcLang],
    [isReference ? undefined : part?.target, 'trgLang', trgLang],
  ];
  for (const [content, name, wanted] of sides) {
    const lang = content && attributeOf(content, 'xml:lang');
    if (!content || lang === undefined || wanted === undefined || lang.toLowerCase() === wanted.toLowerCase()) continue;
    const hint = name === 'trgLang' ? ', or set reference="yes" on the match' : '';
    const message = `<${content.name}> of a match has xml:lang="${lang}", but ${name} is "${wanted}". Correct it${hint}.`;
    report('xliff-match-language', content.start, message, { ...about, actual: lang, expected: [wanted] });
  }
}

/** A match as if it were a unit of one segment. */
function viewMatch(match: XmlElement, unit: UnitView, core: string): UnitView {
  const own = (name: string) => childElements(match).find((child) => child.uri === core && child.local === name);
  const source = own('source');
  const target = own('target');
  const sourceInlines = source ? viewInlines(source, 0, core) : [];
  const targetInlines = target ? viewInlines(target, 0, core) : [];
  const originalData = own('originalData');
  return {
    element: match,
    id: unit.id,
    parts: [{ element: source ?? match, id: undefined, isSegment: true, source, target }],
    source: sourceInlines,
    target: targetInlines,
    inlines: [...sourceInlines, ...targetInlines],
    notes: [],
    noteIds: new Set(),
    data: originalData ? childElements(originalData).filter(({ uri, local }) => uri === core && local === 'data') : [],
    foreign: [],
  };
}
