import { escapedUnit, escapeSize } from './unescape.ts';

/** How a JSON text writes the characters that it may write in two ways. */
export interface Habits {
  /** Which characters outside ASCII are escaped: none, spaces and invisible ones, or all. */
  readonly escaped: 'none' | 'invisible' | 'all';
  /** Whether escapes have capital hexadecimal digits. */
  readonly isUpperCase: boolean;
  /** Whether a slash is written `\/`. */
  readonly escapesSlash: boolean;
  /** Whether `<`, `>` and `&` are written as escapes. */
  readonly escapesMarkup: boolean;
}

/** How often strings escape each kind of character, less how often they do not. */
export interface Evidence {
  readonly visible: number;
  readonly invisible: number;
  readonly upperCase: number;
  readonly slash: number;
  readonly markup: number;
}

export const noEvidence: Evidence = { visible: 0, invisible: 0, upperCase: 0, slash: 0, markup: 0 };

/** The evidence that a stretch of a JSON string adds to what is known. */
export function addEvidence(known: Evidence, text: string, start: number, end: number): Evidence {
  let { visible, invisible, upperCase, slash, markup } = known;
  for (let at = start; at < end; ) {
    const size = escapeSize(text, at);
    const unit = size === 6 ? escapedUnit(text, at) : text.charCodeAt(size === 2 ? at + 1 : at);
    const sign = size > 0 ? 1 : -1;
    if (size === 6) upperCase += caseOf(text.slice(at + 2, at + 6));
    if (unit === 0x2f) slash += sign;
    else if (isMarkup(unit)) markup += sign;
    else if (unit >= 0x80 && isInvisible(unit)) invisible += sign;
    else if (unit >= 0x80) visible += sign;
    at += size || 1;
  }
  return { visible, invisible, upperCase, slash, markup };
}

/** 1 for digits with a capital letter, -1 for digits with a small one, 0 for neither. */
function caseOf(digits: string): number {
  if (/[A-F]/.test(digits)) return 1;
  return /[a-f]/.test(digits) ? -1 : 0;
}

/** The habits of a string: what it shows itself counts before what its whole document shows. */
export function habitsOf(own: Evidence, document: Evidence): Habits {
  const visible = own.visible || document.visible;
  const invisible = own.invisible || document.invisible;
  return {
    escaped: visible > 0 ? 'all' : invisible > 0 ? 'invisible' : 'none',
    isUpperCase: (own.upperCase || document.upperCase) > 0,
    escapesSlash: (own.slash || document.slash) > 0,
    escapesMarkup: (own.markup || document.markup) > 0,
  };
}

/** Habits as a slot's context keeps them, in words with a space between. */
export function habitsToContext(habits: Habits): string {
  const words = ['string', `escaping-${habits.escaped}`];
  if (habits.isUpperCase) words.push('upper-case');
  if (habits.escapesSlash) words.push('slash');
  if (habits.escapesMarkup) words.push('markup');
  return words.join(' ');
}

export function habitsInContext(context: string | undefined): Habits {
  const words = new Set(context?.split(' '));
  return {
    escaped: words.has('escaping-all') ? 'all' : words.has('escaping-invisible') ? 'invisible' : 'none',
    isUpperCase: words.has('upper-case'),
    escapesSlash: words.has('slash'),
    escapesMarkup: words.has('markup'),
  };
}

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text as it stands between the quotes of a JSON string. */
export function escapeJson(text: string, habits: Habits): string {
  let all = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const written = escapeAt(text, at, habits);
    if (written === undefined) continue;
    all += text.slice(done, at) + written;
    done = at + 1;
  }
  return all + text.slice(done);
}

/** What is written for the code unit at an offset, or undefined where it stands for itself. */
function escapeAt(text: string, at: number, habits: Habits): string | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    if (unit >= 0x20 && unit !== 0x22 && unit !== 0x5c && unit !== 0x2f && !isMarkup(unit)) return undefined;
    if (unit === 0x2f) return habits.escapesSlash ? '\\/' : undefined;
    return short[String.fromCharCode(unit)] ?? (mustEscape(unit, habits) ? unicodeEscape(unit, habits) : undefined);
  }
  return mustEscape(unit, habits) || isLoneSurrogate(text, at) ? unicodeEscape(unit, habits) : undefined;
}

function mustEscape(unit: number, { escaped, escapesMarkup }: Habits): boolean {
  if (unit < 0x20) return true;
  if (isMarkup(unit)) return escapesMarkup;
  if (escaped === 'none') return false;
  return escaped === 'all' || isInvisible(unit);
}

/** The escape of one UTF-16 code unit. */
export function unicodeEscape(unit: number, { isUpperCase }: Habits): string {
  const digits = unit.toString(16).padStart(4, '0');
  return `\\u${isUpperCase ? digits.toUpperCase() : digits}`;
}

function isLoneSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return false;
  const partner = text.charCodeAt(unit < 0xdc00 ? at + 1 : at - 1);
  return unit < 0xdc00 ? !(partner >= 0xdc00 && partner <= 0xdfff) : !(partner >= 0xd800 && partner <= 0xdbff);
}

/** `<`, `>` and `&`. */
function isMarkup(unit: number): boolean {
  return unit === 0x3c || unit === 0x3e || unit === 0x26;
}

/** No-break and other spaces, joiners, direction marks, soft hyphens and C1 controls: what an editor does not show. */
function isInvisible(unit: number): boolean {
  return (
    unit <= 0xa0 ||
    unit === 0xad ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x206f) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
