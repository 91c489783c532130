import { Char, charAt } from './characters.ts';

/** The word that a full stop directly follows, as abbreviations are recognised by it. */
export interface Word {
  readonly start: number;
  /** As written, without the full stop. */
  readonly text: string;
  /**
   * The word as abbreviations are listed, lower case, alone and then with what is tied to it by inner full stops and
   * hyphens: `['ex', 'p. ex']`, `['c', 'j.-c', 'av. j.-c']`. Without the word alone where `endsAddress`.
   */
  readonly keys: readonly string[];
  /** Whether it is the end of an address or a file name, `exemple.fr`, or of abbreviations without spaces, `p.ex`. */
  readonly endsAddress: boolean;
  /** Where the longest of `keys` begins. */
  readonly compoundStart: number;
  /** Whether a number stands before it, or an ordinal: `12 km.`, `la 103e min.`. */
  readonly followsNumber: boolean;
}

/** No abbreviation is longer; what is longer is not read to its start, so that a scan stays linear. */
const longestWord = 24;
export const longestCompound = 20;

/**
 * The word that ends at `end`, or undefined where none does: letters and marks only, so that `l'art.` gives `art`.
 *
 * @param floor offset before which nothing is read
 */
export function wordBefore(text: string, end: number, floor: number): Word | undefined {
  const start = startOfLetters(text, end, Math.max(floor, end - longestWord));
  if (start === end) return undefined;
  const written = text.slice(start, end);
  const endsAddress = goesOnLeft(text, start, floor);
  const keys = endsAddress ? [] : [keyOf(written)];
  const compoundStart = addCompounds(text, start, Math.max(floor, end - longestCompound), keyOf(written), keys);
  return { start, text: written, keys, endsAddress, compoundStart, followsNumber: followsNumber(text, start, floor) };
}

/** The word that ends before `offset`, white space and apostrophes between skipped, as abbreviations are listed. */
export function precedingWord(text: string, offset: number, floor: number): string {
  let end = offset;
  while (end > floor && end > offset - 3 && (charAt(text, end - 1) & Char.space) !== 0) end--;
  return keyOf(text.slice(startOfLetters(text, end, Math.max(floor, end - longestWord)), end));
}

/** The word that begins at `start`, lower case; an elided one with its apostrophe: `l'`. */
export function wordAt(text: string, start: number): string {
  let end = start;
  const limit = Math.min(text.length, start + longestWord);
  while (end < limit && (charAt(text, end) & Char.letter) !== 0) end++;
  const apostrophe = text[end] === "'" || text[end] === '’' ? "'" : '';
  return keyOf(text.slice(start, end)) + apostrophe;
}

/** Where the letters of the word that begins at `start` end, as written. */
export function endOfWordAt(text: string, start: number): number {
  let end = start;
  while (end < start + longestWord && (charAt(text, end) & Char.letter) !== 0) end++;
  return end;
}

/** A word as facts list it: NFC and lower case. */
export function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function startOfLetters(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && (charAt(text, start - 1) & Char.letter) !== 0) start--;
  return start;
}

/** Whether the word goes on to the left as an address or file name does: `exemple.fr`, `moi@lieu`, `dossier/note`. */
function goesOnLeft(text: string, start: number, floor: number): boolean {
  if (start - 2 < floor) return false;
  const before = text[start - 1];
  if (before !== undefined && '@/_\\=&#'.includes(before)) return true;
  const isLower = (charAt(text, start) & Char.lower) !== 0;
  return before === '.' && isLower && (charAt(text, start - 2) & (Char.letter | Char.digit)) !== 0;
}

/** The letters of `1re`, `2nde` and `3ème`. */
const longestOrdinal = 3;

function followsNumber(text: string, start: number, floor: number): boolean {
  let offset = start - 1;
  if (offset >= floor && (charAt(text, offset) & Char.space) !== 0) offset--;
  const ordinal = offset - longestOrdinal;
  while (offset > ordinal && offset >= floor && (charAt(text, offset) & Char.lower) !== 0) offset--;
  return offset >= floor && (charAt(text, offset) & Char.digit) !== 0;
}

/** Adds the keys of more and more of what is tied to the word on its left; returns where the longest begins. */
function addCompounds(text: string, start: number, floor: number, word: string, keys: string[]): number {
  let key = word;
  let from = start;
  for (let tie = tieBefore(text, from, floor); tie; tie = tieBefore(text, from, floor)) {
    const letters = startOfLetters(text, tie.start, floor);
    if (letters === tie.start) break;
    key = keyOf(text.slice(letters, tie.start)) + tie.key + key;
    keys.push(key);
    from = letters;
  }
  return from;
}

/** The full stop, hyphen, or both, that tie a word to the one before. */
function tieBefore(text: string, start: number, floor: number): { start: number; key: string } | undefined {
  let offset = start;
  const isHyphen = offset > floor && (charAt(text, offset - 1) & Char.dash) !== 0;
  if (isHyphen) offset--;
  else if (offset > floor && isPlainSpace(text, offset - 1)) offset--;
  const isStop = offset > floor && text[offset - 1] === '.';
  if (isStop) return { start: offset - 1, key: isHyphen ? '.-' : '. ' };
  return isHyphen ? { start: offset, key: '-' } : undefined;
}

function isPlainSpace(text: string, offset: number): boolean {
  return (charAt(text, offset) & (Char.space | Char.lineBreak)) === Char.space;
}
