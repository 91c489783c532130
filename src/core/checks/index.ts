import type { Document } from '../document.ts';
import type { Finding } from '../finding.ts';
import { brackets } from './brackets.ts';
import type { Check, CheckEnvironment } from './check.ts';
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
import { runChecksOf } from './run.ts';
import { sourceQuotes } from './source-quotes.ts';
import { spaceBeforeMark } from './space-before-mark.ts';
import { targetEmpty } from './target-empty.ts';
import { targetLanguage } from './target-language.ts';
import { termForbidden } from './term-forbidden.ts';
import { termMissing } from './term-missing.ts';
import { termProposed } from './term-proposed.ts';
import { untranslated } from './untranslated.ts';

export type { Check, CheckEnvironment } from './check.ts';

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

/** What all checks find in a bilingual document, in document order. */
export function runChecks(document: Document, environment: CheckEnvironment): readonly Finding[] {
  return runChecksOf(checks, document, environment);
}
