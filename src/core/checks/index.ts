import type { Document } from '../document.ts';
import type { Finding } from '../finding.ts';
import { brackets } from './brackets.ts';
import type { Check, CheckEnvironment, DocumentCheck, DocumentPass } from './check.ts';
import { codesExtra } from './codes-extra.ts';
import { codesMissing } from './codes-missing.ts';
import { codesNesting } from './codes-nesting.ts';
import { doubledSpace } from './doubled-space.ts';
import { edgeSpace } from './edge-space.ts';
import { endPunctuation } from './end-punctuation.ts';
import { notNfc } from './not-nfc.ts';
import { number } from './number.ts';
import { numberFormat } from './number-format.ts';
import { quotes } from './quotes.ts';
import { joinPasses, runChecksOf } from './run.ts';
import { sourceQuotes } from './source-quotes.ts';
import { spaceBeforeMark } from './space-before-mark.ts';
import { targetEmpty } from './target-empty.ts';
import { targetLanguage } from './target-language.ts';
import { termAdmitted } from './term-admitted.ts';
import { termConflated } from './term-conflated.ts';
import { termForbidden } from './term-forbidden.ts';
import { termInconsistent } from './term-inconsistent.ts';
import { termLanguagesDiffer } from './term-languages-differ.ts';
import { termMissing } from './term-missing.ts';
import { termProposed } from './term-proposed.ts';
import { termSourceForbidden } from './term-source-forbidden.ts';
import { untranslated } from './untranslated.ts';

export type { Check, CheckEnvironment, DocumentCheck, DocumentPass } from './check.ts';

/** All checks of a segment with a target, in the order in which their findings come. */
export const checks: readonly Check[] = [
  targetEmpty,
  untranslated,
  targetLanguage,
  codesMissing,
  codesExtra,
  codesNesting,
  number,
  numberFormat,
  termMissing,
  termForbidden,
  termProposed,
  endPunctuation,
  brackets,
  quotes,
  sourceQuotes,
  spaceBeforeMark,
  doubledSpace,
  edgeSpace,
  notNfc,
];

/** All checks of a document as a whole. */
export const documentChecks: readonly DocumentCheck[] = [termInconsistent, termConflated, termAdmitted];

/** All checks of a source document in every language at once; their findings are the source's. */
export const acrossChecks: readonly DocumentCheck[] = [termSourceForbidden, termLanguagesDiffer];

/**
 * What all checks find in a bilingual document, in document order, and then what is found of the document as a whole.
 *
 * @param across what is shown the same segments, for findings that concern all languages together
 */
export function runChecks(
  document: Document,
  environment: CheckEnvironment,
  across?: DocumentPass,
): readonly Finding[] {
  return runChecksOf(checks, document, environment, [joinPasses(documentChecks)], across);
}

/** One run of the checks of all languages: give it to `runChecks` of each language, and then ask for its findings. */
export function beginAcross(): DocumentPass {
  return joinPasses(acrossChecks);
}
