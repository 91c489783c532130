import { type CharacterSet, every, not, ranges, some } from './character-set.ts';
import { foldCase, readEscape } from './escapes.ts';
import type { Reader } from './reader.ts';
import { Refusal } from './refusal.ts';
import { posixClasses } from './shorthands.ts';

/**
 * The set that the class at the reader's place stands for; it is passed over. What stands side by side is united first,
 * then `&&` intersects, then `--` subtracts, and a `^` negates the whole.
 */
export function parseClass(reader: Reader): CharacterSet {
  const offset = reader.position;
  const wasInClass = reader.isInClass;
  reader.isInClass = true;
  const set = reader.inside(offset, () => readPosix(reader) ?? readClass(reader, offset));
  reader.isInClass = wasInClass;
  return set;
}

/** `[:alpha:]`, also on its own and not inside another class. */
function readPosix(reader: Reader): CharacterSet | undefined {
  const offset = reader.position;
  const name = reader.takeMatch(/\[:\^?[A-Za-z]+:\]/y)?.slice(2, -2);
  if (name === undefined) return undefined;
  const set = posixClasses.get(name.replace('^', '').toLowerCase());
  if (!set) throw new Refusal(`[:${name}:] names no class that is known here.`, offset);
  const cased = foldCase(reader, set);
  return name.startsWith('^') ? not(cased) : cased;
}

function readClass(reader: Reader, offset: number): CharacterSet {
  reader.takes('[');
  const isNegative = reader.takes('^');
  const set = readDifference(reader, offset, reader.position);
  if (!reader.takes(']')) throw new Refusal('This class is never closed: a ] is missing.', offset);
  return isNegative ? not(set) : set;
}

function readDifference(reader: Reader, offset: number, first: number): CharacterSet {
  let set = readIntersection(reader, offset, first);
  while (reader.takes('--')) set = every([set, not(readIntersection(reader, offset))]);
  return set;
}

function readIntersection(reader: Reader, offset: number, first?: number): CharacterSet {
  const sets = [readUnion(reader, offset, first)];
  while (reader.takes('&&')) sets.push(readUnion(reader, offset));
  return sets.length === 1 ? some(sets) : every(sets);
}

/** @param first where the class's first member may stand, which is itself even if it is a `]` */
function readUnion(reader: Reader, offset: number, first?: number): CharacterSet {
  const sets: CharacterSet[] = [];
  while (!reader.isAtEnd()) {
    const isFirst = reader.position === first;
    if (!isFirst && reader.sees(']')) break;
    if (reader.sees('&&') || (reader.sees('--') && !reader.sees('--]'))) break;
    sets.push(readMember(reader));
  }
  if (reader.isAtEnd()) throw new Refusal('This class is never closed: a ] is missing.', offset);
  if (sets.length === 0) throw new Refusal('A set is missing on one side of && or --.', reader.position);
  return some(sets);
}

function readMember(reader: Reader): CharacterSet {
  if (reader.sees('[')) return parseClass(reader);
  const offset = reader.position;
  const start = readPoint(reader);
  if (typeof start !== 'number') return start;
  if (!startsRange(reader)) return foldCase(reader, ranges(start, start));
  reader.takes('-');
  const end = readPoint(reader);
  if (typeof end !== 'number') throw new Refusal('A range must end with a single character.', offset);
  if (end < start) throw new Refusal('The ends of this range are the wrong way round.', offset);
  return foldCase(reader, ranges(start, end));
}

/** Whether what comes next is a hyphen between two characters: not an operator, nor the class's last member. */
function startsRange(reader: Reader): boolean {
  return reader.sees('-') && !['-]', '-[', '--', '-&&'].some((characters) => reader.sees(characters));
}

/** A code point, or the set that an escape stands for. */
function readPoint(reader: Reader): number | CharacterSet {
  if (!reader.sees('\\')) return reader.takeCodePoint();
  const offset = reader.position;
  const escaped = readEscape(reader);
  if ('codePoint' in escaped) return escaped.codePoint;
  if ('set' in escaped) return escaped.set;
  throw new Refusal(`\\${escaped.anchor} has no meaning in a class.`, offset);
}
