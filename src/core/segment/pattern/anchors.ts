import { characters } from './character-set.ts';
import type { Anchor } from './escapes.ts';
import { ahead, behind, character, choice, notAhead, notBehind, sequence } from './nodes.ts';
import type { Node } from './pattern.ts';
import { any, boundedByEdge, lineTerminators } from './shorthands.ts';

const anything = character(any);
const wordCharacter = character(boundedByEdge);
const lineFeed = character(characters('\n'));
const carriageReturn = character(characters('\r'));
const terminator = character(lineTerminators);

const textStart = notBehind(anything);
const textEnd = notAhead(anything);
/** No line begins or ends between a carriage return and its line feed. */
const notInPair = choice([notBehind(carriageReturn), notAhead(lineFeed)]);

/** `\R`: a line terminator, or a carriage return and its line feed. */
const lineBreak = choice([sequence([carriageReturn, lineFeed]), terminator]);

/** At the end of the text, or before the line break that ends it. */
const lastLineEnd = sequence([
  notInPair,
  choice([textEnd, ahead(sequence([carriageReturn, lineFeed, textEnd])), ahead(sequence([terminator, textEnd]))]),
]);

/** The node that an escaped letter stands for. */
export const anchors: Readonly<Record<Anchor, Node>> = {
  A: textStart,
  z: textEnd,
  Z: lastLineEnd,
  b: choice([
    sequence([behind(wordCharacter), notAhead(wordCharacter)]),
    sequence([notBehind(wordCharacter), ahead(wordCharacter)]),
  ]),
  B: choice([
    sequence([behind(wordCharacter), ahead(wordCharacter)]),
    sequence([notBehind(wordCharacter), notAhead(wordCharacter)]),
  ]),
  R: lineBreak,
};

/** `^`: the start of the text, or of any line that is not empty at the text's end. */
export function caret(isMultiline: boolean): Node {
  if (!isMultiline) return textStart;
  return choice([textStart, sequence([behind(terminator), ahead(anything), notInPair])]);
}

/** `$`: the end of the text or the line break that ends it, or the end of any line. */
export function dollar(isMultiline: boolean): Node {
  if (!isMultiline) return lastLineEnd;
  return choice([textEnd, sequence([ahead(terminator), notInPair])]);
}
