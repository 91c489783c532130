import { widthAt } from '../text.ts';
import { CharClass, classAt } from './fold.ts';

/** What joins groups of digits to one number. */
const joints = ",.'’ʼ·٫٬";
/** What joins numbers where they stand alone, while `ISO 42001:2023` still has `ISO 42001` in it. */
const jointsOfNumbers = `${joints}:/_`;
/** Spaces between groups of three digits: `42 000`. */
const groupSpaces = '\u00A0\u2007\u2009\u202F';
/** Invisible characters that are looked past. */
const longestRun = 8;

/**
 * Whether an occurrence is only a part of what a reader takes for one: `.NET` of `ASP.NET`, `C#` of `C#m`, `42` of
 * `42,5`, `1,42` or `42.000`. A mark at the start wants no word before it, one at the end no letter behind it (an
 * apostrophe may have one); a number at either end wants no further group of digits joined to it. Constant time, but
 * for the length of a number.
 *
 * @param start UTF-16 offsets into the text, `end` exclusive
 */
export function isPartOfToken(text: string, start: number, end: number): boolean {
  if (isPlainLetter(text.charCodeAt(start)) && isPlainLetter(text.charCodeAt(end - 1))) return false;
  const before = stepBack(text, start);
  const after = stepOver(text, end);
  const last = stepBack(text, end);
  return (
    (isDigit(text, start) ? isJoinedBefore(text, start, end, before) : isMark(text, start) && isWord(text, before)) ||
    (isDigit(text, last) ? isJoinedAfter(text, start, end, after) : endsWithMark(text, last) && isLetter(text, after))
  );
}

/** Whether it is a letter of French, English or Vietnamese, as most terms begin and end with; told without a look-up. */
function isPlainLetter(unit: number): boolean {
  const lower = unit | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return true;
  return (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit < 0x1f00);
}

/** @param at the character before the occurrence */
function isJoinedBefore(text: string, start: number, end: number, at: number): boolean {
  if (at < 0 || !isDigit(text, stepBack(text, at))) return false;
  const joint = text.charAt(at);
  return groupSpaces.includes(joint) ? isGroupOfThree(text, start) : jointsIn(text, start, end).includes(joint);
}

/** @param at the character behind the occurrence */
function isJoinedAfter(text: string, start: number, end: number, at: number): boolean {
  if (at >= text.length) return false;
  const next = stepOver(text, at + widthAt(text, at));
  if (!isDigit(text, next)) return false;
  const joint = text.charAt(at);
  return groupSpaces.includes(joint) ? isGroupOfThree(text, next) : jointsIn(text, start, end).includes(joint);
}

function jointsIn(text: string, start: number, end: number): string {
  for (let at = start; at < end; at += widthAt(text, at)) if (!isDigit(text, at)) return joints;
  return jointsOfNumbers;
}

function isGroupOfThree(text: string, start: number): boolean {
  return [0, 1, 2].every((i) => isDigit(text, start + i)) && !isDigit(text, start + 3);
}

/** The offset of the character before, invisible ones left out; -1 where there is none. */
function stepBack(text: string, offset: number): number {
  let at = offset - 1;
  for (let i = 0; i < longestRun && at >= 0 && classAt(text, at) === CharClass.invisible; i++) at--;
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** The offset, or that of the next character that is not invisible. */
function stepOver(text: string, offset: number): number {
  let at = offset;
  for (let i = 0; i < longestRun && at < text.length && classAt(text, at) === CharClass.invisible; i++) at++;
  return at;
}

function isMark(text: string, offset: number): boolean {
  const cls = classAt(text, offset);
  return cls === CharClass.mark || cls === CharClass.hyphen || cls === CharClass.apostrophe;
}

function endsWithMark(text: string, offset: number): boolean {
  return isMark(text, offset) && classAt(text, offset) !== CharClass.apostrophe;
}

function isWord(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const cls = classAt(text, offset);
  return cls === CharClass.simple || cls === CharClass.complex;
}

function isLetter(text: string, offset: number): boolean {
  return isWord(text, offset) && !isDigit(text, offset);
}

function isDigit(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) return unit >= 0x30 && unit <= 0x39;
  return isWord(text, offset) && /^\p{Nd}/u.test(text.slice(offset, offset + widthAt(text, offset)));
}
