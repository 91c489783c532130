import type { Rule } from '../candidate.ts';
import { acronym } from './acronym.ts';
import { beforeBracket } from './before-bracket.ts';
import { cutWord } from './cut-word.ts';
import { editorialMark } from './editorial-mark.ts';
import { goesOn } from './goes-on.ts';
import { initial } from './initial.ts';
import { innerAbbreviation } from './inner-abbreviation.ts';
import { insideBracket } from './inside-bracket.ts';
import { insideQuotation } from './inside-quotation.ts';
import { insideToken } from './inside-token.ts';
import { item } from './item.ts';
import { label } from './label.ts';
import { leader } from './leader.ts';
import { line } from './line.ts';
import { lowerCase } from './lower-case.ts';
import { lowerCaseStart } from './lower-case-start.ts';
import { mayEnd } from './may-end.ts';
import { missingSpace } from './missing-space.ts';
import { nameWithMark } from './name-with-mark.ts';
import { needsAWord } from './needs-a-word.ts';
import { paragraph } from './paragraph.ts';
import { reference } from './reference.ts';
import { repeatedExclamation } from './repeated-exclamation.ts';
import { sentenceEnd } from './sentence-end.ts';
import { title } from './title.ts';

/** The rules of segmentation in the order in which they are asked; the first that decides is followed. */
export const rules: readonly Rule[] = [
  paragraph,
  line,
  needsAWord,
  editorialMark,
  leader,
  nameWithMark,
  repeatedExclamation,
  missingSpace,
  insideToken,
  goesOn,
  label,
  reference,
  beforeBracket,
  mayEnd,
  title,
  innerAbbreviation,
  acronym,
  initial,
  cutWord,
  insideQuotation,
  insideBracket,
  item,
  lowerCaseStart,
  lowerCase,
  sentenceEnd,
];
