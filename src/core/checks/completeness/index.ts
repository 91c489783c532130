import type { Check, DocumentCheck } from '../check.ts';
import { targetEmpty } from './target-empty.ts';
import { targetLanguage } from './target-language.ts';
import { untranslated } from './untranslated.ts';
import { wrongSegment } from './wrong-segment.ts';

/** Whether all of the source is there, in the right language. */
export const completenessChecks: readonly Check[] = [targetEmpty, untranslated, targetLanguage];

/** What is known only of the segments together. */
export const completenessDocumentChecks: readonly DocumentCheck[] = [wrongSegment];
