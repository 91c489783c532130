import { CharClass, charTables, classAt, foldWord, tableSize } from '../../terms/fold.ts';
import { kindAt, TokenKind, widthAt } from '../../text.ts';
import type { NumberFacts } from '../facts.ts';
import { type KnownWord, ofWord, WordTrait } from '../known-word.ts';
import { Sign, textWords } from '../text-words.ts';
import { type NumberForm, numberAt } from './digits.ts';
import { type Entry, filterSize, type Lexicon, lexiconOf, nextHash, type Phrase, type Role } from './lexicon.ts';
import { type Roman, romanValue } from './roman.ts';

/** A piece of a text that has some part in a number: digits, a word of the lexicon, a sign, a Roman numeral. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry | undefined;
  readonly number: NumberForm | undefined;
  readonly roman: Roman | undefined;
}

/**
 * The tokens of a text in order, and nothing of what stands between them. What is known of plain words is asked, and only
 * what has a figure or a sign is read letter by letter, since most segments have no number and this is all that is done
 * to them.
 */
export function scan(text: string, facts: NumberFacts): readonly Token[] {
  const lexicon = lexiconOf(facts);
  const tokens: Token[] = [];
  const { words, starts, ends, signs } = textWords(text);
  if (signs & (Sign.rare | Sign.code)) {
    scanPart(text, 0, text.length, { facts, lexicon, tokens });
    return tokens;
  }
  const read = wordReader(lexicon);
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as KnownWord;
    const [start, end] = [starts[i] as number, ends[i] as number];
    if (end <= at) continue;
    if (start < at || word.traits & unread) at = scanPart(text, Math.max(at, start), end, { facts, lexicon, tokens });
    else {
      const part = read(word);
      if (part) tokens.push({ start, end, entry: part.entry, number: undefined, roman: part.roman });
    }
  }
  return tokens;
}

/** Traits of words that have to be read where they stand. */
const unread = WordTrait.digit | WordTrait.mark;

type Part = Pick<Token, 'entry' | 'roman'>;
const readers = new WeakMap<Lexicon, (word: KnownWord) => Part | false>();

/** What a word of letters is to numbers; `false` for most. */
function wordReader(lexicon: Lexicon): (word: KnownWord) => Part | false {
  const before = readers.get(lexicon);
  if (before) return before;
  const read = ofWord((word): Part | false => {
    const tokens: Token[] = [];
    scanWord(word, 0, lexicon, tokens);
    return tokens[0] ?? false;
  });
  readers.set(lexicon, read);
  return read;
}

interface Reading {
  readonly facts: NumberFacts;
  readonly lexicon: Lexicon;
  readonly tokens: Token[];
}

/** Reads the tokens that begin in a part of a text; returns the offset after the last. */
function scanPart(text: string, from: number, to: number, { facts, lexicon, tokens }: Reading): number {
  const codes = codeTable();
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const code = codeOf(unit, text, at, codes);
    if (code === Code.other) at++;
    else if (code === Code.digit) {
      const number = numberAt(text, at, facts);
      tokens.push({ start: at, end: number.end, entry: undefined, number, roman: undefined });
      at = number.end;
    } else if (code === Code.sign) {
      const entry = lexicon.byWord.get(text.charAt(at));
      if (entry) tokens.push({ start: at, end: at + 1, entry, number: undefined, roman: undefined });
      at++;
    } else at = scanWord(text, at, lexicon, tokens);
  }
  return at;
}

/** What a code unit is to the scan; every other code is the folded form of a simple letter. */
const Code = { other: 0, digit: 1, complex: 2, invisible: 3, sign: 4 } as const;

let madeCodes: Uint16Array | undefined;

/** The code of each code unit below the table's size. */
function codeTable(): Uint16Array {
  if (madeCodes) return madeCodes;
  const { classes, folded } = charTables();
  madeCodes = new Uint16Array(tableSize);
  for (let unit = 0; unit < tableSize; unit++) {
    const cls = classes[unit];
    if (isDigit(unit)) madeCodes[unit] = Code.digit;
    else if (cls === CharClass.simple) madeCodes[unit] = folded[unit] as number;
    else if (cls === CharClass.complex) madeCodes[unit] = Code.complex;
    else if (cls === CharClass.invisible) madeCodes[unit] = Code.invisible;
    else if (isSign(unit)) madeCodes[unit] = Code.sign;
  }
  return madeCodes;
}

function codeOf(unit: number, text: string, at: number, codes: Uint16Array): number {
  return unit < tableSize ? (codes[unit] as number) : rareCode(text, at);
}

/** Ideographs and what lies beyond them are no part of a lexicon's words, but they are letters. */
function rareCode(text: string, at: number): number {
  const cls = classAt(text, at);
  return cls === CharClass.simple || cls === CharClass.complex ? Code.complex : Code.other;
}

/** Whether a mark may be a unit: `$`, `%`, and what stands behind the controls of Latin-1. */
function isSign(unit: number): boolean {
  return unit === 0x24 || unit === 0x25 || unit > 0xa0;
}

/** Reads the letters at an offset; returns the offset after them. Digits end a word: `11million`, `5G`. */
function scanWord(text: string, start: number, lexicon: Lexicon, tokens: Token[]): number {
  const codes = codeTable();
  let hash = 0;
  let isComplex = false;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = codeOf(unit, text, at, codes);
    if (code > Code.sign) hash = nextHash(hash, code);
    else if (code === Code.digit && isSquare(text, start, at)) hash = nextHash(hash, unit);
    else if (code === Code.complex || code === Code.invisible) {
      isComplex = true;
      if (widthAt(text, at) === 2) at++;
    } else break;
  }
  const entry = isComplex ? complexEntry(text, start, at, lexicon) : entryOf(text, start, at, hash, lexicon);
  const roman = isRomanStart(text.charCodeAt(start)) ? romanValue(text.slice(start, at)) : undefined;
  if (entry || roman) tokens.push({ start, end: at, entry, number: undefined, roman });
  return at;
}

/** The entry of a word that has letters which fold only together, or invisible characters. */
function complexEntry(text: string, start: number, end: number, { byWord }: Lexicon): Entry | undefined {
  return end - start > longestWord ? undefined : byWord.get(foldWord(text.slice(start, end)));
}

/** Longer than any word of a lexicon, with its combining marks. */
const longestWord = 40;

/** The entry with the hash of a word of simple letters that is the word. */
function entryOf(
  text: string,
  start: number,
  end: number,
  hash: number,
  { filter, byHash }: Lexicon,
): Entry | undefined {
  const entries = filter[hash & (filterSize - 1)] === 0 ? undefined : byHash.get(hash);
  if (!entries) return undefined;
  const { folded } = charTables();
  return entries.find(({ word }) => {
    if (word.length !== end - start) return false;
    for (let at = start; at < end; at++) if (folded[text.charCodeAt(at)] !== word.charCodeAt(at - start)) return false;
    return true;
  });
}

/** Whether the digit is the power of a unit: `m2`, `km2`. */
function isSquare(text: string, start: number, at: number): boolean {
  const isPower = text[at] === '2' && at - start <= 2 && text[at - 1] === 'm';
  return isPower && (at + 1 === text.length || kindAt(text, at + 1) !== TokenKind.word);
}

function isRomanStart(unit: number): boolean {
  // C, D, I, L, M, V, X
  return unit >= 0x43 && unit <= 0x58 && (0b1010000000011001000011 & (1 << (unit - 0x43))) !== 0;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A phrase that was found among the tokens. */
export interface Found {
  readonly phrase: Phrase;
  /** How many tokens it takes. */
  readonly length: number;
  readonly end: number;
}

/** The longest phrase of a role that begins at a token; `isJoined` says whether a token continues the one before it. */
export function phraseAt(text: string, tokens: readonly Token[], at: number, role: Role): Found | undefined {
  const token = tokens[at];
  if (!token?.entry || (token.entry.roles & role) === 0) return undefined;
  for (const phrase of token.entry.phrases) {
    if (phrase.role !== role) continue;
    if (phrase.exact !== undefined && text.slice(token.start, token.end) !== phrase.exact) continue;
    if (!phrase.rest.every((word, i) => tokens[at + 1 + i]?.entry?.word === word && isJoined(text, tokens, at + 1 + i)))
      continue;
    const length = phrase.rest.length + 1;
    return { phrase, length, end: (tokens[at + length - 1] as Token).end };
  }
  return undefined;
}

/** Whether only spaces, or one mark that joins words, stand between a token and the one before it. */
export function isJoined(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before !== undefined && token !== undefined && isGap(text, before.end, token.start);
}

/** Whether the stretch is nothing, or one or two spaces, hyphens, apostrophes and slashes. */
function isGap(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) if (!joiners.includes(text[at] ?? '')) return false;
  return true;
}

const joiners = " \n\t\u00A0\u202F\u2009-\u2010\u2011'’/";
