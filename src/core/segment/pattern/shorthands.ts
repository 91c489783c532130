import { type CharacterSet, characters, every, not, property, ranges, some } from './character-set.ts';

/** The set of all code points. */
export const any: CharacterSet = ranges(0, 0x10ffff);

/** What ends a line: `\v`, and what `.` does not match. */
export const lineTerminators: CharacterSet = ranges(0x0a, 0x0d, 0x85, 0x85, 0x2028, 0x2029);

/** `\d`: the decimal digits of all scripts. */
export const digits: CharacterSet = known('Nd');

/** `\s`: white space, no-break spaces included. */
export const whiteSpace: CharacterSet = known('White_Space');

/** `\h`: the space separators and the tab. */
export const horizontalSpace: CharacterSet = some([known('Zs'), characters('\t')]);

/** `\w`, as UTS #18 defines a word character in its annex C. */
export const wordCharacters: CharacterSet = union('Alphabetic', 'M', 'Nd', 'Pc', 'Join_Control');

/** The characters between which and any other there is a word's edge for `\b`. */
export const boundedByEdge: CharacterSet = union('L', 'M', 'N', 'Pc', 'Join_Control');

const controls = union('Cc');
const visible = not(some([whiteSpace, controls, union('Cs', 'Cn')]));

/**
 * The classes of POSIX by name, as UTS #18 gives them a meaning beyond ASCII.
 *
 * @see https://www.unicode.org/reports/tr18/#Compatibility_Properties
 */
export const posixClasses: ReadonlyMap<string, CharacterSet> = new Map([
  ['alpha', known('Alphabetic')],
  ['lower', known('Lowercase')],
  ['upper', known('Uppercase')],
  ['punct', known('P')],
  ['digit', digits],
  ['xdigit', union('Nd', 'Hex_Digit')],
  ['alnum', union('Alphabetic', 'Nd')],
  ['space', whiteSpace],
  ['blank', horizontalSpace],
  ['cntrl', controls],
  ['graph', visible],
  ['print', every([some([visible, horizontalSpace]), not(controls)])],
  ['word', wordCharacters],
]);

/**
 * The methods of Java's `Character` that rule files name as properties, such as `javaUpperCase`, without their `java`
 * and in lower case.
 */
export const javaClasses: ReadonlyMap<string, CharacterSet> = new Map([
  ['lowercase', known('Lowercase')],
  ['uppercase', known('Uppercase')],
  ['titlecase', known('Lt')],
  ['alphabetic', known('Alphabetic')],
  ['ideographic', known('Ideographic')],
  ['letter', known('L')],
  ['digit', digits],
  ['letterordigit', union('L', 'Nd')],
  ['spacechar', known('Z')],
  // No-break spaces are no white space to Java, but the separators of files, groups, records and units are.
  ['whitespace', every([union('Z', 'Cc'), not(characters('\u00a0\u2007\u202f')), not(controlsThatAreNoSpace())])],
  ['isocontrol', controls],
]);

function controlsThatAreNoSpace(): CharacterSet {
  return ranges(0x00, 0x08, 0x0e, 0x1b, 0x7f, 0x9f);
}

function union(...names: readonly string[]): CharacterSet {
  return some(names.map(known));
}

function known(name: string): CharacterSet {
  const set = property(name);
  if (!set) throw new Error(`JavaScript does not know the property ${name}.`);
  return set;
}
