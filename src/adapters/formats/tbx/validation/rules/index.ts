import type { MakeRule } from '../visit.ts';
import { checkAttributes } from './attributes.ts';
import { checkCategories } from './categories.ts';
import { checkChildren } from './children.ts';
import { checkDates } from './dates.ts';
import { checkIds } from './ids.ts';
import { checkInlineCodes } from './inline-codes.ts';
import { checkLanguageTags } from './language-tags.ts';
import { checkPicklists } from './picklists.ts';
import { checkStyle } from './style.ts';
import { checkText } from './text.ts';

/** All rules, in the order in which they hear of an element. */
export const rules: readonly MakeRule[] = [
  checkChildren,
  checkText,
  checkAttributes,
  checkLanguageTags,
  checkIds,
  checkInlineCodes,
  checkDates,
  checkStyle,
  checkCategories,
  checkPicklists,
];
