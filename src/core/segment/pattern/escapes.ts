import { type CharacterSet, folded, not } from './character-set.ts';
import { propertySet } from './properties.ts';
import type { Reader } from './reader.ts';
import { Refusal } from './refusal.ts';
import { digits, horizontalSpace, lineTerminators, whiteSpace, wordCharacters } from './shorthands.ts';

/** What an escape stands for: one code point, a set, or the letter of something that classes do not have. */
export type Escape = { readonly codePoint: number } | { readonly set: CharacterSet } | { readonly anchor: Anchor };

/** `\A`, `\b` and their kin; `R` is a line break. */
export type Anchor = 'A' | 'Z' | 'z' | 'b' | 'B' | 'R';

const controls: ReadonlyMap<string, number> = new Map([
  ['a', 0x07],
  ['t', 0x09],
  ['n', 0x0a],
  ['f', 0x0c],
  ['r', 0x0d],
  ['e', 0x1b],
]);

const sets: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', digits],
  ['s', whiteSpace],
  ['w', wordCharacters],
  ['h', horizontalSpace],
  ['v', lineTerminators],
]);

const refused: ReadonlyMap<string, string> = new Map([
  ['G', "\\G means the end of the match before, and a break rule's match has none before it."],
  ['k', "A back-reference can't be matched in linear time."],
  ['N', '\\N{…}, a character by its name, is not known here; write \\x{…} with its number.'],
  ['X', '\\X, a character with all its marks, is not known here; write \\P{M}\\p{M}*.'],
]);

/** What the escape at the reader's place stands for; the backslash and all that belongs to it is passed over. */
export function readEscape(reader: Reader): Escape {
  const offset = reader.position;
  reader.position++;
  if (reader.position >= reader.source.length) throw new Refusal('The backslash at the end escapes nothing.', offset);
  const codePoint = reader.source.codePointAt(reader.position) ?? 0;
  const letter = String.fromCodePoint(codePoint);
  reader.position += letter.length;
  if (!/^[0-9A-Za-z]$/.test(letter)) return { codePoint };
  return readSet(reader, letter, offset) ?? readAnchor(reader, letter, offset) ?? readCodePoint(reader, letter, offset);
}

function readSet(reader: Reader, letter: string, offset: number): Escape | undefined {
  const lower = letter.toLowerCase();
  if (lower === 'p') {
    const set = readProperty(reader, offset);
    return { set: foldCase(reader, letter === 'p' ? set : not(set)) };
  }
  const set = sets.get(lower);
  return set && { set: lower === letter ? set : not(set) };
}

/** What a set that a pattern spells out stands for under the reader's flags. */
export function foldCase(reader: Reader, set: CharacterSet): CharacterSet {
  return reader.flags.ignoreCase ? folded(set) : set;
}

function readProperty(reader: Reader, offset: number): CharacterSet {
  const name = reader.takeMatch(/\{[^{}]*\}|[A-Za-z]/y);
  if (name === undefined) throw new Refusal('\\p needs the name of a property, such as \\p{Lu}.', offset);
  const set = propertySet(name.replace(/^\{|\}$/g, ''));
  if (set) return set;
  if (/^\{(?:In|blk|block)/i.test(name)) {
    throw new Refusal(
      `\\p${name} names a block, which is not known here; name a script, such as \\p{IsGreek}.`,
      offset,
    );
  }
  throw new Refusal(`\\p${name} names no property that is known here.`, offset);
}

function readAnchor(reader: Reader, letter: string, offset: number): Escape | undefined {
  if (reader.isInClass) return letter === 'b' ? { codePoint: 0x08 } : undefined;
  if (/[1-9]/.test(letter)) throw new Refusal("A back-reference can't be matched in linear time.", offset);
  return isAnchor(letter) ? { anchor: letter } : undefined;
}

function isAnchor(letter: string): letter is Anchor {
  return 'AZzbBR'.includes(letter);
}

function readCodePoint(reader: Reader, letter: string, offset: number): Escape {
  switch (letter) {
    case '0':
      return { codePoint: readNumber(reader, /[0-3]?[0-7]{1,2}/y, 8, '\\0 needs one to three octal digits', offset) };
    case 'x':
      return { codePoint: readHexadecimal(reader, offset) };
    case 'u':
      return { codePoint: readPair(reader, offset) };
    case 'U':
      return { codePoint: readNumber(reader, /[\dA-Fa-f]{8}/y, 16, '\\U needs eight hexadecimal digits', offset) };
    case 'c':
      return { codePoint: readControl(reader, offset) };
    default: {
      const codePoint = controls.get(letter);
      if (codePoint !== undefined) return { codePoint };
      throw new Refusal(
        refused.get(letter) ?? `\\${letter} has no meaning${reader.isInClass ? ' in a class' : ''}.`,
        offset,
      );
    }
  }
}

function readHexadecimal(reader: Reader, offset: number): number {
  const need = '\\x needs two hexadecimal digits, or up to six in braces';
  if (!reader.source.startsWith('{', reader.position)) return readNumber(reader, /[\dA-Fa-f]{1,2}/y, 16, need, offset);
  reader.position++;
  const codePoint = readNumber(reader, /[\dA-Fa-f]{1,6}(?=\})/y, 16, need, offset);
  reader.position++;
  return codePoint;
}

/** Two escapes that are the halves of a surrogate pair are one code point. */
function readPair(reader: Reader, offset: number): number {
  const unit = readNumber(reader, /[\dA-Fa-f]{4}/y, 16, '\\u needs four hexadecimal digits', offset);
  if (unit < 0xd800 || unit > 0xdbff) return unit;
  const low = reader.takeMatch(/\\u[Dd][C-Fc-f][\dA-Fa-f]{2}/y);
  return low ? (unit - 0xd800) * 0x400 + Number.parseInt(low.slice(2), 16) - 0xdc00 + 0x10000 : unit;
}

function readControl(reader: Reader, offset: number): number {
  const letter = reader.takeMatch(/[@-_a-z]/y);
  if (letter === undefined) throw new Refusal('\\c needs a letter, such as \\cM.', offset);
  return letter.charCodeAt(0) & 0x1f;
}

function readNumber(reader: Reader, expression: RegExp, base: number, need: string, offset: number): number {
  const codePoint = Number.parseInt(reader.takeMatch(expression) ?? '', base);
  if (Number.isNaN(codePoint)) throw new Refusal(`${need}.`, offset);
  if (codePoint > 0x10ffff) throw new Refusal('The last character there is has the number 10FFFF.', offset);
  return codePoint;
}
