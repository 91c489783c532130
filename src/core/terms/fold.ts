import { kindAt, TokenKind, widthAt } from '../text.ts';

/** What a character is to term matching. `simple` letters fold one code unit to one; `complex` ones need the whole word. */
export const CharClass = {
  space: 0,
  simple: 1,
  complex: 2,
  apostrophe: 3,
  hyphen: 4,
  mark: 5,
  invisible: 6,
} as const;

export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** Code units below this are looked up in tables; above it are ideographs, surrogates and compatibility forms. */
export const tableSize = 0x3000;

export interface CharTables {
  /** The class of each code unit. */
  readonly classes: Uint8Array;
  /** The folded code unit of each simple letter, 0 for everything else. */
  readonly folded: Uint16Array;
}

const apostrophes = "'’‘ʼ＇´";
const hyphens = '-\u2010\u2011';
/** Soft hyphen, joiners, word joiner and byte order mark: they may stand inside a word and are no part of it. */
const invisibles = '\u00AD\u200C\u200D\u2060\uFEFF';

let tables: CharTables | undefined;

/** The tables by which text is scanned; built at the first call, because they cost some milliseconds. */
export function charTables(): CharTables {
  if (tables) return tables;
  const classes = new Uint8Array(tableSize);
  const folded = new Uint16Array(tableSize);
  for (let unit = 0; unit < tableSize; unit++) {
    const character = String.fromCharCode(unit);
    const cls = classify(character);
    classes[unit] = cls;
    if (cls === CharClass.simple) folded[unit] = lower(character).charCodeAt(0);
  }
  tables = { classes, folded };
  return tables;
}

/** The class of the code point at an offset. */
export function classAt(text: string, offset: number): CharClass {
  const unit = text.charCodeAt(offset);
  if (unit < tableSize) return charTables().classes[unit] as CharClass;
  return classify(text.slice(offset, offset + widthAt(text, offset)));
}

/**
 * The form of a word under which it is compared: NFC, lower case, without invisible characters.
 *
 * @example foldWord('É\u00ADtat') // 'état'
 */
export function foldWord(word: string): string {
  const folded = word.normalize('NFC').toLowerCase();
  return rareInWord.test(folded) ? foldRare(folded) : folded;
}

const rareInWord = new RegExp(`[ς${invisibles}]`, 'u');
const rareInWords = new RegExp(`[${invisibles}]`, 'gu');

function foldRare(word: string): string {
  return word.replace(rareInWords, '').replaceAll('ς', 'σ').normalize('NFC');
}

/** The word without the accents of its letters: `etat` of `état`, `francais` of `français`. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFC');
}

function classify(character: string): CharClass {
  if (apostrophes.includes(character)) return CharClass.apostrophe;
  if (hyphens.includes(character)) return CharClass.hyphen;
  if (invisibles.includes(character)) return CharClass.invisible;
  const kind = kindAt(character, 0);
  if (kind === TokenKind.space) return CharClass.space;
  if (kind === TokenKind.punctuation) return CharClass.mark;
  return isSimple(character) ? CharClass.simple : CharClass.complex;
}

/** Whether the letter stays itself under NFC whatever other simple letter stands beside it, and folds to one code unit. */
function isSimple(character: string): boolean {
  if (character.length !== 1 || character >= '\u3000') return false;
  if (/[\p{M}\u1100-\u11FF]/u.test(character)) return false;
  return character.normalize('NFC') === character && lower(character).length === 1;
}

/** Lower case of one character; the final sigma folds to the plain one, since its shape depends on its place alone. */
function lower(character: string): string {
  const folded = character.toLowerCase();
  return folded === 'ς' ? 'σ' : folded;
}
