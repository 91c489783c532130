import type { FirstKind } from './candidate.ts';
import { Char, charAt, isWordAt } from './characters.ts';

/** What a next sentence would begin with, opening marks, dashes and bullets left out. */
export interface First {
  readonly offset: number;
  readonly kind: FirstKind;
  readonly hasDash: boolean;
}

const bullets = '•‣◦▪·*';

/** Opening marks, dashes and spaces before a sentence's first word are few: `— « [...] Il`. */
const longestOpening = 12;

/** What begins at `next` or soon after. */
export function firstAfter(text: string, next: number): First {
  let hasDash = false;
  let offset = next;
  const skipped = Char.opener | Char.closer | Char.dash | Char.space | Char.terminator;
  for (; offset < next + longestOpening; offset++) {
    const isBullet = bullets.includes(text[offset] ?? ' ');
    if (!isBullet && (charAt(text, offset) & skipped) === 0) break;
    hasDash ||= isBullet || (charAt(text, offset) & Char.dash) !== 0;
  }
  return { offset, kind: kindAt(text, offset, next), hasDash };
}

function kindAt(text: string, offset: number, next: number): FirstKind {
  const bits = charAt(text, offset);
  if ((bits & Char.digit) !== 0) return 'digit';
  if ((bits & Char.upper) !== 0) return 'upper';
  if ((bits & Char.lower) !== 0) return isName(text, offset, next) ? 'upper' : 'lower';
  return (bits & Char.letter) !== 0 ? 'uncased' : 'other';
}

/** Whether a small letter begins a name that is written so, which may open a sentence as it is, or a word that lost its own. */
function isName(text: string, offset: number, next: number): boolean {
  const before = text[offset - 1];
  // What was left out at the beginning of a word has no capital to show: « ’tit Louis ».
  if (before === '’' && (charAt(text, offset - 2) & Char.space) !== 0) return true;
  if (before === '.' && offset - 1 === next) return true;
  return hasInnerSign(text, offset);
}

/** No name is longer before its capital or figure shows. */
const longestName = 16;

/** Whether a capital or a figure stands inside the word, as in iGov, mRNA, macOS and p53, or a full stop, as in exemple.fr and will.i.am. */
function hasInnerSign(text: string, offset: number): boolean {
  let at = offset + 1;
  while (at < offset + longestName && (charAt(text, at) & (Char.letter | Char.upper)) === Char.letter) at++;
  const bits = charAt(text, at);
  if ((bits & (Char.upper | Char.digit)) !== 0) return true;
  if (text[at] !== '.' || at === offset + 1 || (charAt(text, at + 1) & Char.letter) === 0) return false;
  return (charAt(text, at + 2) & Char.letter) !== 0 || (text[at + 2] === '.' && isWordAt(text, at + 3));
}
