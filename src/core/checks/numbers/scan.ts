import { CharClass, charTables, classAt, foldWord, tableSize } from '../../terms/fold.ts';
import { widthAt } from '../../text.ts';
import type { NumberFacts } from '../facts.ts';
import { type NumberForm, numberAt } from './digits.ts';
import { type Entry, type Lexicon, lexiconOf, nextHash, type Phrase, type Role } from './lexicon.ts';
import { type Roman, romanValue } from './roman.ts';

/** A piece of a text that has some part in a number: digits, a word of the lexicon, a sign, a Roman numeral. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly entry?: Entry;
  readonly number?: NumberForm;
  readonly roman?: Roman;
}

/**
 * The tokens of a text in order, and nothing of what stands between them. One pass with a rolling hash, since most
 * segments have no number and this is all that is done to them.
 */
export function scan(text: string, facts: NumberFacts): readonly Token[] {
  const lexicon = lexiconOf(facts);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) at++;
    else if (isDigit(unit)) {
      const number = numberAt(text, at, facts);
      tokens.push({ start: at, end: number.end, number });
      at = number.end;
    } else if (isWordStart(text, at)) at = scanWord(text, at, lexicon, tokens);
    else {
      const end = at + widthAt(text, at);
      if (unit > 0x20 && (unit < 0x30 || unit > 0x9f)) pushSign(text.slice(at, end), at, lexicon, tokens);
      at = end;
    }
  }
  return tokens;
}

function pushSign(sign: string, start: number, lexicon: Lexicon, tokens: Token[]): void {
  const entry = lexicon.byWord.get(sign);
  if (entry) tokens.push({ start, end: start + sign.length, entry });
}

function isWordStart(text: string, at: number): boolean {
  const cls = classAt(text, at);
  return cls === CharClass.simple || cls === CharClass.complex;
}

/** Reads the letters at an offset; returns the offset after them. Digits end a word: `11million`, `5G`. */
function scanWord(text: string, start: number, lexicon: Lexicon, tokens: Token[]): number {
  const { classes, folded } = charTables();
  let hash = 0;
  let isComplex = false;
  let at = start;
  for (; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit) && !isSquare(text, start, at)) break;
    const cls = unit < tableSize ? classes[unit] : classAt(text, at);
    if (cls === CharClass.simple) {
      hash = nextHash(hash, folded[unit] as number);
      at++;
    } else if (cls === CharClass.complex || cls === CharClass.invisible) {
      isComplex = true;
      at += widthAt(text, at);
    } else break;
  }
  if (at === start) return start + widthAt(text, start);
  const entry = entryOf(text, start, at, isComplex ? undefined : hash, lexicon);
  const roman = isRomanStart(text.charCodeAt(start)) ? romanValue(text.slice(start, at)) : undefined;
  if (entry || roman !== undefined)
    tokens.push({ start, end: at, ...(entry && { entry }), ...(roman !== undefined && { roman }) });
  return at;
}

function entryOf(
  text: string,
  start: number,
  end: number,
  hash: number | undefined,
  { byHash, byWord }: Lexicon,
): Entry | undefined {
  if (hash === undefined) return end - start > 40 ? undefined : byWord.get(foldWord(text.slice(start, end)));
  const list = byHash.get(hash);
  if (!list) return undefined;
  const word = foldWord(text.slice(start, end));
  return list.find((entry) => entry.word === word);
}

/** Whether the digit is the power of a unit: `m2`, `km2`. */
function isSquare(text: string, start: number, at: number): boolean {
  const isPower = text[at] === '2' && at - start <= 2 && text[at - 1] === 'm';
  return isPower && !(at + 1 < text.length && isWordStart(text, at + 1));
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

/** Whether the stretch is nothing, one or two spaces, or a hyphen, apostrophe or slash. */
export function isGap(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) if (!/[\s\-\u2010\u2011'’/]/u.test(text[at] ?? '')) return false;
  return true;
}
