import type { Check, DocumentCheck } from '../check.ts';
import { article } from './article.ts';
import { calques } from './calques.ts';
import { falseFriends } from './false-friends.ts';
import { repeatedWords } from './repeated-words.ts';
import { spelling } from './spelling.ts';
import { spellingVariety } from './spelling-variety.ts';
import { vietnameseSyllable } from './vietnamese-syllable.ts';

/** The target's own words and grammar. */
export const languageChecks: readonly Check[] = [
  spelling,
  vietnameseSyllable,
  repeatedWords,
  article,
  falseFriends,
  calques,
];

/** What only a whole document shows of its language. */
export const languageDocumentChecks: readonly DocumentCheck[] = [spellingVariety];
