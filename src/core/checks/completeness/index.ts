import type { Check, DocumentCheck } from '../check.ts';
import { length } from './length.ts';
import { partlyUntranslated } from './partly-untranslated.ts';
import { placeholderText } from './placeholder-text.ts';
import { repeatedClause } from './repeated-clause.ts';
import { segmentMissing } from './segment-missing.ts';
import { sourceMissing } from './source-missing.ts';
import { targetEmpty } from './target-empty.ts';
import { targetLanguage } from './target-language.ts';
import { untranslated } from './untranslated.ts';
import { wrongSegment } from './wrong-segment.ts';

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
];

/** What is known only of the segments together: one that was skipped, one that has another's target. */
export const completenessDocumentChecks: readonly DocumentCheck[] = [segmentMissing, wrongSegment];
