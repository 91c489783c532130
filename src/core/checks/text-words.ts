import { kindAt, TokenKind, widthAt } from '../text.ts';
import type { SegmentContext } from './check.ts';
import { type KnownWord, knownWord, makeRoom, nextHash } from './known-word.ts';
import { onceASegment } from './once-a-segment.ts';

/** The words of a text, and what its characters are; all checks of a segment share it. */
export interface TextWords {
  readonly text: string;
  readonly words: readonly KnownWord[];
  /** By word: UTF-16 offsets into the text, end exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Bits of `WordTrait`, those of all words. */
  readonly traits: number;
  /** Bits of `Sign`, those of all that stands between the words. */
  readonly signs: number;
}

/** What stands between words, as bits. */
export const Sign = {
  bracket: 1,
  /** Double quotation marks of any kind. */
  quote: 2,
  /** Signs that only programs, addresses and files use: `` ` _ $ \ / @ { } < > % = # * ~ ^ | & ``. */
  code: 4,
  /** A hyphen, a dash. */
  hyphen: 8,
  /** White space that is no plain space. */
  space: 16,
  /** Marks beyond ASCII that no other bit has, apostrophes and dashes not counted. */
  rare: 32,
} as const;

const ofContext = onceASegment(({ source, target }) => ({ source: textWords(source), target: textWords(target) }));

/** The words of a segment's source. */
export function sourceWords(context: SegmentContext): TextWords {
  return ofContext(context).source;
}

/** The words of a segment's target. */
export function targetWords(context: SegmentContext): TextWords {
  return ofContext(context).target;
}

/** The words of a text. The last few texts are remembered. Words are as `tokenize` has them. */
export function textWords(text: string): TextWords {
  for (let i = 0; i < last.length; i++) {
    const reading = last[i] as TextWords;
    if (reading.text === text) return reading;
  }
  const reading = read(text);
  last[next] = reading;
  next = (next + 1) % kept;
  return reading;
}

/** Source and target, each with and without its addresses. */
const kept = 4;
const last: TextWords[] = [];
let next = 0;

function read(text: string): TextWords {
  makeRoom();
  const words: KnownWord[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let traits = 0;
  let signs = 0;
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) !== TokenKind.word) {
      const unit = text.charCodeAt(at);
      signs |= unit < signsOfUnit.length ? (signsOfUnit[unit] as number) : Sign.rare;
      at += widthAt(text, at);
      continue;
    }
    const start = at;
    let hash = 0;
    for (; at < text.length && kindAt(text, at) === TokenKind.word; at++) {
      hash = nextHash(hash, text.charCodeAt(at));
      if (widthAt(text, at) === 2) hash = nextHash(hash, text.charCodeAt(++at));
    }
    const word = knownWord(text, start, at, hash);
    traits |= word.traits;
    words.push(word);
    starts.push(start);
    ends.push(at);
  }
  return { text, words, starts, ends, traits, signs };
}

const signsOfUnit = Uint8Array.from({ length: 0x3000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if ('()[]{}'.includes(character)) return Sign.bracket | ('{}'.includes(character) ? Sign.code : 0);
  if ('"“”„«»'.includes(character)) return Sign.quote;
  if ('`_$\\/@<>%=#*~^|&'.includes(character)) return Sign.code;
  if (/[-\u2010-\u2015]/u.test(character)) return Sign.hyphen;
  if (unit === 0x20 || /[’‘…]/u.test(character)) return 0;
  if (kindAt(character, 0) === TokenKind.space) return Sign.space;
  return unit < 0x80 && unit > 0x20 ? 0 : Sign.rare;
});
