import type { DocumentCheck } from '../check.ts';
import { inconsistentSource } from './inconsistent-source.ts';
import { inconsistentTarget } from './inconsistent-target.ts';
import { languagesDifferName } from './languages-differ-name.ts';
import { languagesDifferNumber } from './languages-differ-number.ts';

/** What several places or languages say of one sentence; over all files of a run. */
export const consistencyChecks: readonly DocumentCheck[] = [
  inconsistentTarget,
  inconsistentSource,
  languagesDifferNumber,
  languagesDifferName,
];
