import type { Check } from '../check.ts';
import { brackets } from './brackets.ts';
import { doubledSpace } from './doubled-space.ts';
import { edgeSpace } from './edge-space.ts';
import { endPunctuation } from './end-punctuation.ts';
import { quotes } from './quotes.ts';
import { sourceQuotes } from './source-quotes.ts';
import { spaceBeforeMark } from './space-before-mark.ts';

/** Marks and spaces as the target language sets them. */
export const punctuationChecks: readonly Check[] = [
  endPunctuation,
  brackets,
  quotes,
  sourceQuotes,
  spaceBeforeMark,
  doubledSpace,
  edgeSpace,
];
