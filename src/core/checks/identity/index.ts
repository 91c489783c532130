import type { Check } from '../check.ts';
import { codesExtra } from './codes-extra.ts';
import { codesMissing } from './codes-missing.ts';
import { codesNesting } from './codes-nesting.ts';

/** What a translation keeps as it is: codes, addresses, names. */
export const identityChecks: readonly Check[] = [codesMissing, codesExtra, codesNesting];
