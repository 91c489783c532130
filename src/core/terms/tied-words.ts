import type { InflectionFacts } from './facts.ts';
import { CharClass, classAt } from './fold.ts';

/** Longest stretch that is read on each side of an occurrence, in code units. */
const reach = 40;

/**
 * Whether an occurrence is part of a longer word to which hyphens or apostrophes tie it, as the language tells: `eau` in
 * `eau-de-vie`. What a space parts from it is not looked at.
 *
 * @param start UTF-16 offsets into the text, `end` exclusive
 */
export function isTied(
  text: string,
  start: number,
  end: number,
  isCompoundPart: NonNullable<InflectionFacts['isCompoundPart']>,
): boolean {
  const isTiedBefore = isJoint(text, start - 1);
  const isTiedBehind = isJoint(text, end);
  if (!isTiedBefore && !isTiedBehind) return false;
  let first = start;
  if (isTiedBefore) while (start - first < reach && isInside(text, first - 1)) first--;
  let last = end;
  if (isTiedBehind) while (last - end < reach && isInside(text, last)) last++;
  return isCompoundPart(text.slice(first, start), text.slice(start, end), text.slice(end, last));
}

function isJoint(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const cls = classAt(text, offset);
  return cls === CharClass.hyphen || cls === CharClass.apostrophe;
}

function isInside(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const cls = classAt(text, offset);
  return cls === CharClass.simple || cls === CharClass.complex || cls === CharClass.invisible || isJoint(text, offset);
}
