import { checkCodeIds, checkTargetCodes } from './codes.ts';
import { checkPairs } from './pairs.ts';
import type { UnitRule } from './rule.ts';
import { checkSegSource } from './seg-source.ts';
import { checkSegments } from './segments.ts';
import { checkApproved, checkLanguages, checkProposals } from './texts.ts';

/** The rules about one trans-unit. */
export const unitRules: readonly UnitRule[] = [
  checkPairs,
  checkCodeIds,
  checkTargetCodes,
  checkSegSource,
  checkSegments,
  checkLanguages,
  checkApproved,
  checkProposals,
];
