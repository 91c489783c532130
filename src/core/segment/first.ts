import type { FirstKind } from './candidate.ts';
import { Char, charAt } from './characters.ts';

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
  return { offset, kind: kindAt(text, offset), hasDash };
}

function kindAt(text: string, offset: number): FirstKind {
  const bits = charAt(text, offset);
  // What was left out at the beginning of a word has no capital to show: « ’tit Louis ».
  if (text[offset - 1] === '’' && (charAt(text, offset - 2) & Char.space) !== 0) return 'upper';
  if ((bits & Char.digit) !== 0) return 'digit';
  if ((bits & Char.upper) !== 0) return 'upper';
  if ((bits & Char.lower) !== 0) return hasInnerCapital(text, offset) ? 'upper' : 'lower';
  return (bits & Char.letter) !== 0 ? 'uncased' : 'other';
}

/** Whether a name with its capital inside begins here, such as iGov, eBay or mRNA; it may open a sentence as it is. */
function hasInnerCapital(text: string, offset: number): boolean {
  const second = charAt(text, offset + 1);
  if ((second & Char.upper) !== 0) return true;
  return (second & Char.lower) !== 0 && (charAt(text, offset + 2) & Char.upper) !== 0;
}
