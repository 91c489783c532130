import { kindAt, TokenKind } from '../../text.ts';
import { nameKey } from './name-key.ts';

/** A word with a capital, and the run of such words that it stands in. */
export interface NameWord {
  readonly text: string;
  /** UTF-16 offsets into the plain text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lower case without accents, for comparing. */
  readonly key: string;
  /** True at the start of a sentence, a heading, a quotation or a bracket, where any word has a capital. */
  readonly isFirst: boolean;
}

/** What is written with capitals: `Marie Curie`, `Nouvelle-Zélande`, `Ludwig van Beethoven`. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly NameWord[];
}

/** An acronym: `ONU`, `U.S.`, `G7`, `COVID-19`. */
export interface Acronym {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Upper case without dots: `US`, `COVID19`. */
  readonly key: string;
}

/** The words with a capital of one text, in order. */
export interface CapitalWords {
  readonly names: readonly Name[];
  readonly acronyms: readonly Acronym[];
}

const none: CapitalWords = { names: [], acronyms: [] };

/** Small words inside a name: `Ursula von der Leyen`, `Mohammed bin Salmane`. */
const particles = new Set(
  'de del della des di da do dos du la le van von der den ten ter zu bin ben ibn al el y'.split(' '),
);

/** The names and acronyms of a text; none where it is written in capitals as a whole. Linear in the text's length. */
export function readCapitalWords(text: string): CapitalWords {
  const found = scan(text);
  if (found.length === 0) return none;
  const acronyms: Acronym[] = [];
  const words: NameWord[] = [];
  let capitals = 0;
  for (const word of found) {
    if (word.isAcronym) acronyms.push(word);
    else words.push(word);
    if (word.isCapitals) capitals += word.end - word.start;
  }
  // A heading in capitals tells nothing of its words.
  if (capitals > 12 && capitals * 2 > text.length) return none;
  return { names: runs(text, words), acronyms };
}

interface Found extends NameWord {
  readonly isAcronym: boolean;
  readonly isCapitals: boolean;
}

function scan(text: string): readonly Found[] {
  const found: Found[] = [];
  let mayStart = true;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (letterKind(unit) === 0) {
      mayStart = unit === 0x20 ? mayStart : opensSentence(unit, mayStart);
      at++;
      continue;
    }
    const run = wordAt(text, at);
    const word = run.hasCapital ? capitalWord(text, at, run, mayStart) : undefined;
    if (word) found.push(word);
    at = word?.end ?? run.end;
    mayStart = false;
  }
  return found;
}

interface Run {
  readonly end: number;
  readonly hasCapital: boolean;
  readonly hasSmall: boolean;
}

/** The letters and digits from an offset to the end of their word. */
function wordAt(text: string, start: number): Run {
  let kinds = 0;
  let at = start;
  for (; at < text.length; at++) {
    const kind = letterKind(text.charCodeAt(at));
    if (kind === 0) break;
    kinds |= kind;
  }
  return { end: at, hasCapital: (kinds & letter.capital) !== 0, hasSmall: (kinds & letter.small) !== 0 };
}

/** The word as a name or an acronym, where it is like one. */
function capitalWord(text: string, start: number, run: Run, isFirst: boolean): Found | undefined {
  const end = acronymEnd(text, start, run.end, run.hasSmall);
  const word = text.slice(start, end);
  const isAcronym = !run.hasSmall && isAcronymLike(word);
  if (!isAcronym && (end - start < 2 || !startsWithCapital(word))) return undefined;
  const key = isAcronym ? acronymKey(word) : nameKey(word);
  return { text: word, start, end, key, isFirst, isAcronym, isCapitals: !run.hasSmall };
}

/** Whether the next word has a capital for its place alone. */
function opensSentence(unit: number, before: boolean): boolean {
  const effect = unit < effects.length ? effects[unit] : effectOf(unit);
  return effect === opens || (before && effect === keeps);
}

/** What a mark does to the place behind it: makes it a beginning, or leaves it one. */
const opens = 1;
const keeps = 2;

function effectOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if ('.!?…:«“”"‘([{–—•*\n|/>+'.includes(character)) return opens;
  return /[\s\p{P}\u00A0\u202F]/u.test(character) ? keeps : 0;
}

const effects = Uint8Array.from({ length: 0x2100 }, (_, unit) => effectOf(unit));

/** Bits, so that a word can tell all that it has. Marks and digits are letters of neither case. */
const letter = { capital: 1, small: 2, other: 4 } as const;

/** What a code unit is; 0 for what stands between words, surrogates among them. Other scripts count as small. */
function letterKind(unit: number): number {
  return unit < letterKinds.length ? (letterKinds[unit] ?? 0) : unit >= 0xd800 && unit < 0xe000 ? 0 : letter.small;
}

const letterKinds = Uint8Array.from({ length: 0x3000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (kindAt(character, 0) !== TokenKind.word) return 0;
  if (/\p{Lu}/u.test(character)) return letter.capital;
  return /[\p{N}\p{M}]/u.test(character) ? letter.other : letter.small;
});

function isAsciiCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function startsWithCapital(word: string): boolean {
  // A capital inside, as in iPhone and eBay, counts as well.
  return isAsciiCapital(word.charCodeAt(0)) || /^\p{Ll}?\p{Lu}/u.test(word);
}

const afterAcronym = /-\d{1,4}(?![\p{L}\p{N}])/uy;
const dotted = /(?:\p{Lu}\.){2,7}(?![\p{L}\p{N}])|(?:\p{Lu}\.){1,6}\p{Lu}(?![\p{L}\p{N}.])/uy;

/** Where an acronym ends that begins with these capitals: after the dots of `U.S.`, the number of `COVID-19`. */
function acronymEnd(text: string, start: number, end: number, hasSmall: boolean): number {
  if (hasSmall) return end;
  const next = text[end];
  if (next === '.' && end - start === 1) {
    dotted.lastIndex = start;
    return dotted.test(text) ? dotted.lastIndex : end;
  }
  if (next !== '-') return end;
  afterAcronym.lastIndex = end;
  return afterAcronym.test(text) ? afterAcronym.lastIndex : end;
}

function isAcronymLike(word: string): boolean {
  const key = acronymKey(word);
  if (key.length < 2 || romanNumeral.test(key)) return false;
  return /^(?:\p{Lu}{2,6}|\p{Lu}{1,6}\d{1,4})$/u.test(key);
}

/** Numbers, which other checks compare; CD, DC, MC, LCD and the like are acronyms rather. */
const romanNumeral = /^(?:X{0,3}(?:I[XV]|V?I{0,3})|[XL]{1,4}[IV]{1,4})$/u;

function acronymKey(word: string): string {
  return word.normalize('NFC').replace(/[.-]/gu, '').toUpperCase();
}

/** Words that stand side by side joined to names. */
function runs(text: string, words: readonly NameWord[]): readonly Name[] {
  const names: Name[] = [];
  let run: NameWord[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last)
      names.push({ text: text.slice(first.start, last.end), start: first.start, end: last.end, words: run });
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    if (last && !joins(text, last.end, word)) close();
    run.push(word);
  }
  close();
  return names;
}

/** Whether nothing but a space, a hyphen, initials or particles stands between a word and the next. */
function joins(text: string, end: number, next: NameWord): boolean {
  if (next.start - end > 16) return false;
  const between = text.slice(end, next.start);
  if (/^[ \u00A0\u202F\-\u2010\u2011]$/u.test(between)) return true;
  if (/^ (?:\p{Lu}\. ?){1,3}$/u.test(between)) return true;
  const inner = between.trim();
  return (
    inner !== '' &&
    between.startsWith(' ') &&
    inner.split(/[ \-’']/u).every((word) => particles.has(word.toLowerCase()))
  );
}
