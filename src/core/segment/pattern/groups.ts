import { readFlags } from './flags.ts';
import { ahead, behind, empty, notAhead, notBehind } from './nodes.ts';
import type { Node } from './pattern.ts';
import type { Reader } from './reader.ts';
import { Refusal } from './refusal.ts';

/** What makes a node of a group's body, by how the group begins. */
const kinds: readonly (readonly [opening: string, wrap: (body: Node) => Node])[] = [
  ['(?:', (body) => body],
  ['(?>', (body) => body],
  ['(?=', ahead],
  ['(?!', notAhead],
  ['(?<=', behind],
  ['(?<!', notBehind],
];

const refused: readonly (readonly [opening: RegExp, message: string])[] = [
  [/\(\?\(/y, "A conditional group can't be matched in linear time."],
  [/\(\?(?:R|&|P>|[+-]?\d)/y, "Recursion can't be matched in linear time."],
  [/\(\?P=/y, "A back-reference can't be matched in linear time."],
  [/\(\*/y, '(* begins no group; a verb such as (*FAIL) is not known here.'],
];

/**
 * The node of the group at the reader's place, which is passed over; empty for one that holds flags only. A group's
 * flags end with the group, and those of `(?i)` with the group that it stands in.
 *
 * @param parseBody reads up to the parenthesis that closes the group
 */
export function parseGroup(reader: Reader, parseBody: () => Node): Node {
  const offset = reader.position;
  for (const [opening, message] of refused) {
    if (reader.takeMatch(opening) !== undefined) throw new Refusal(message, offset);
  }
  const outer = reader.flags;
  const wrap = readOpening(reader, offset);
  if (!wrap) return empty;
  const node = wrap(reader.inside(offset, parseBody));
  if (!reader.takes(')')) throw new Refusal('This group is never closed: a ) is missing.', offset);
  reader.flags = outer;
  return node;
}

/** How the group's body becomes a node; undefined if the group holds flags only. */
function readOpening(reader: Reader, offset: number): ((body: Node) => Node) | undefined {
  const kind = kinds.find(([opening]) => reader.takes(opening));
  if (kind) return kind[1];
  if (reader.sees('(?<')) {
    if (reader.takeMatch(/\(\?<[A-Za-z][A-Za-z0-9]*>/y) !== undefined) return (body) => body;
    throw new Refusal('The name of a group is letters and digits between < and >.', offset);
  }
  if (!reader.takes('(?')) {
    reader.takes('(');
    return (body) => body;
  }
  reader.flags = readFlags(reader, offset);
  return reader.source.charAt(reader.position++) === ':' ? (body) => body : undefined;
}
