import { checkComments } from './annotations.ts';
import {
  checkCopies,
  checkDeletedCodes,
  checkReorderHints,
  checkReorderSequences,
  checkReorderTargets,
} from './editing-hints.ts';
import { checkTargetIds, checkUnitIds } from './identity.ts';
import { checkLanguages } from './language.ts';
import { checkMatches } from './match.ts';
import { checkGlossary, checkMatchAnnotations } from './modules.ts';
import { checkOrder } from './order.ts';
import { checkCodePoints, checkDataRefs } from './original-data.ts';
import type { UnitRule } from './rule.ts';
import { checkAnnotationPairs, checkSpanningCodes } from './spanning-codes.ts';
import { checkSegments, checkStates, checkSubStates, checkSubTypes } from './types.ts';
import { inVariants } from './variants.ts';

/** The rules about one unit, in the order in which they are checked. */
export const unitRules: readonly UnitRule[] = [
  checkSegments,
  checkUnitIds,
  inVariants(checkTargetIds),
  checkDataRefs,
  checkCodePoints,
  inVariants(checkSpanningCodes),
  inVariants(checkAnnotationPairs),
  checkSubTypes,
  checkSubStates,
  checkStates,
  inVariants(checkCopies),
  checkReorderHints,
  inVariants(checkReorderSequences),
  inVariants(checkReorderTargets),
  inVariants(checkDeletedCodes),
  checkComments,
  checkOrder,
  checkLanguages,
  checkGlossary,
  checkMatches,
  checkMatchAnnotations,
];
