import type { Check } from '../check.ts';
import { partlyUntranslated } from './partly-untranslated.ts';
import { targetEmpty } from './target-empty.ts';
import { targetLanguage } from './target-language.ts';
import { untranslated } from './untranslated.ts';

/** Whether all of the source is there, in the right language. */
export const completenessChecks: readonly Check[] = [targetEmpty, untranslated, targetLanguage, partlyUntranslated];
