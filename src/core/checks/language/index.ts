import type { Check, DocumentCheck } from '../check.ts';
import { article } from './article.ts';
import { repeatedWords } from './repeated-words.ts';
import { spelling } from './spelling.ts';

/** The target's own words and grammar. */
export const languageChecks: readonly Check[] = [spelling, repeatedWords, article];

/** What only a whole document shows of its language. */
export const languageDocumentChecks: readonly DocumentCheck[] = [];
