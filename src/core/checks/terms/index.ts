import type { Check, DocumentCheck } from '../check.ts';
import { termAdmitted } from './term-admitted.ts';
import { termConflated } from './term-conflated.ts';
import { termForbidden } from './term-forbidden.ts';
import { termInconsistent } from './term-inconsistent.ts';
import { termLanguagesDiffer } from './term-languages-differ.ts';
import { termMissing } from './term-missing.ts';
import { termProposed } from './term-proposed.ts';
import { termSourceForbidden } from './term-source-forbidden.ts';

/** Terms of the termbase. */
export const termChecks: readonly Check[] = [termMissing, termForbidden, termProposed];

/** Terms over a whole document. */
export const termDocumentChecks: readonly DocumentCheck[] = [termInconsistent, termConflated, termAdmitted];

/** Terms over all languages of a document. */
export const termAcrossChecks: readonly DocumentCheck[] = [termSourceForbidden, termLanguagesDiffer];
