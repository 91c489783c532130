import type { Check, DocumentCheck } from '../check.ts';
import { brackets } from './brackets.ts';
import { doubledMark } from './doubled-mark.ts';
import { doubledSpace } from './doubled-space.ts';
import { edgeSpace } from './edge-space.ts';
import { endPunctuation } from './end-punctuation.ts';
import { initialCapital } from './initial-capital.ts';
import { listMarker } from './list-marker.ts';
import { missingSpace } from './missing-space.ts';
import { proseTypography } from './prose-typography.ts';
import { quotes } from './quotes.ts';
import { sourceQuotes } from './source-quotes.ts';
import { spaceBeforeMark } from './space-before-mark.ts';
import { spaceInside } from './space-inside.ts';

/** Marks and spaces as the target language sets them. */
export const punctuationChecks: readonly Check[] = [
  endPunctuation,
  initialCapital,
  listMarker,
  brackets,
  quotes,
  sourceQuotes,
  doubledMark,
  spaceBeforeMark,
  spaceInside,
  missingSpace,
  doubledSpace,
  edgeSpace,
];

/** What only a whole document shows of its typography. */
export const punctuationDocumentChecks: readonly DocumentCheck[] = [proseTypography];
