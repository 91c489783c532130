import { anchors, caret, dollar } from './anchors.ts';
import { not, ranges } from './character-set.ts';
import { foldCase, readEscape } from './escapes.ts';
import { parseGroup } from './groups.ts';
import { character, choice, repeat, sequence } from './nodes.ts';
import { parseClass } from './parse-class.ts';
import type { Node, Pattern, PatternProblem } from './pattern.ts';
import { Reader } from './reader.ts';
import { Refusal } from './refusal.ts';
import { any, lineTerminators } from './shorthands.ts';

/** The most states that one pattern may take: if all are walked at each offset, 100,000 characters take ten seconds. */
const largest = 10_000;

/**
 * The pattern that a source in the syntax of ICU's regular expressions stands for, or why there is none. What is asked
 * of a pattern is whether a stretch matches, so that greedy and lazy quantifiers are the same, and a possessive
 * quantifier or an atomic group is read as a plain one: `a*+a` matches what `a*a` does. What no automaton can match,
 * such as a back-reference, is a problem.
 *
 * @example parsePattern('\\b(?:M|Mme)\\.') // { pattern }
 * @example parsePattern('(M\\.') // { problem: { message: 'This group is never closed: a ) is missing.', offset: 0 } }
 * @see https://unicode-org.github.io/icu/userguide/strings/regexp.html
 */
export function parsePattern(source: string): { readonly pattern: Pattern } | { readonly problem: PatternProblem } {
  try {
    const reader = new Reader(source);
    const node = parseChoice(reader);
    if (!reader.isAtEnd()) throw new Refusal('This ) closes no group.', reader.position);
    if (node.size > largest) throw new Refusal('The pattern is too large to be matched.', 0);
    return { pattern: { source, node } };
  } catch (error) {
    if (error instanceof Refusal) return { problem: { message: error.message, offset: error.offset } };
    throw error;
  }
}

function parseChoice(reader: Reader): Node {
  const options = [parseSequence(reader)];
  while (reader.takes('|')) options.push(parseSequence(reader));
  return choice(options);
}

function parseSequence(reader: Reader): Node {
  const parts: Node[] = [];
  while (!reader.isAtEnd() && !reader.seesOneOf('|)')) parts.push(parseRepeat(reader));
  return sequence(parts);
}

function parseRepeat(reader: Reader): Node {
  const body = parseAtom(reader);
  if (!reader.seesOneOf('*+?{')) return body;
  const offset = reader.position;
  const [min, max] = readBounds(reader);
  // What follows makes a quantifier lazy or possessive.
  if (!reader.takes('?')) reader.takes('+');
  const node = repeat(body, min, max);
  if (node.size > largest)
    throw new Refusal('The pattern becomes too large to be matched with this repetition.', offset);
  return node;
}

function readBounds(reader: Reader): readonly [min: number, max: number] {
  if (reader.takes('*')) return [0, Number.POSITIVE_INFINITY];
  if (reader.takes('+')) return [1, Number.POSITIVE_INFINITY];
  if (reader.takes('?')) return [0, 1];
  const offset = reader.position;
  const bounds = reader.takeMatch(/\{\s*\d+\s*(?:,\s*(?:\d+\s*)?)?\}/y);
  if (bounds === undefined) {
    throw new Refusal('A { begins a count, such as {2}, {2,} or {2,5}; write \\{ for the character.', offset);
  }
  const [min = 0, max = min] = bounds.slice(1, -1).split(',').map(Number);
  if (/,\s*\}/.test(bounds)) return [min, Number.POSITIVE_INFINITY];
  if (max < min) throw new Refusal(`The bounds of ${bounds} are the wrong way round.`, offset);
  return [min, max];
}

function parseAtom(reader: Reader): Node {
  if (reader.sees('(')) return parseGroup(reader, () => parseChoice(reader));
  if (reader.sees('[')) return character(parseClass(reader));
  if (reader.sees('\\')) return parseEscape(reader);
  if (reader.seesOneOf('*+?{')) {
    throw new Refusal(`There is nothing for this ${reader.source.charAt(reader.position)} to repeat.`, reader.position);
  }
  if (reader.takes('.')) return character(reader.flags.dotAll ? any : not(lineTerminators));
  if (reader.takes('^')) return caret(reader.flags.multiline);
  if (reader.takes('$')) return dollar(reader.flags.multiline);
  return literal(reader, reader.takeCodePoint());
}

function parseEscape(reader: Reader): Node {
  const escaped = readEscape(reader);
  if ('anchor' in escaped) return anchors[escaped.anchor];
  return 'set' in escaped ? character(escaped.set) : literal(reader, escaped.codePoint);
}

function literal(reader: Reader, codePoint: number): Node {
  return character(foldCase(reader, ranges(codePoint, codePoint)));
}
