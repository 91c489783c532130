import type { Check, DocumentCheck } from '../check.ts';
import { ignorableText } from './ignorable-text.ts';
import { length } from './length.ts';
import { partlyUntranslated } from './partly-untranslated.ts';
import { placeholderText } from './placeholder-text.ts';
import { repeatedClause } from './repeated-clause.ts';
import { segmentMissing } from './segment-missing.ts';
import { sourceMissing } from './source-missing.ts';
import { targetEmpty } from './target-empty.ts';
import { targetLanguage } from './target-language.ts';
import { untranslated } from './untranslated.ts';

/** Whether all of the source is there, once, and in the right language. */
export const completenessChecks: readonly Check[] = [
  targetEmpty,
  sourceMissing,
  untranslated,
  targetLanguage,
  partlyUntranslated,
  length,
  repeatedClause,
  placeholderText,
  ignorableText,
];

/** Whether no segment of a document was skipped. */
export const completenessDocumentChecks: readonly DocumentCheck[] = [segmentMissing];
