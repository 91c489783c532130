import { foldWord } from '../fold.ts';

export interface CapitalsContext {
  /** The words that stand in the text. */
  readonly surface: string;
  /** The base form of the term that they are. */
  readonly term: string;
  /** Whether no word of the segment stands before them. */
  readonly isAtStart: boolean;
  /** Whether the wanted term is known in its own capitals only. */
  readonly isExact: boolean;
  /** Words that a title leaves in lower case, folded. */
  readonly smallWords: ReadonlySet<string>;
}

/**
 * The wanted words in capitals like those of the words that they replace: as they are, with a capital at their start,
 * with one on each word, or all in capitals; undefined where the capitals follow no such pattern.
 *
 * @example capitalsLike('machine intelligence', { surface: 'AI', term: 'AI', isAtStart: true, … }) // 'Machine intelligence'
 */
export function capitalsLike(wanted: string, context: CapitalsContext): string | undefined {
  const written = write(wanted, context);
  if (written === undefined) return undefined;
  const isLifted = context.isAtStart && isUpper(first(context.surface)) && isLower(first(written));
  const result = isLifted ? withInitial(written) : written;
  return context.isExact && result !== wanted ? undefined : result;
}

function write(wanted: string, { surface, term, smallWords }: CapitalsContext): string | undefined {
  const own = wordsOf(term);
  const found = wordsOf(surface);
  if (own.length !== found.length) return surface === surface.toLowerCase() ? wanted : undefined;
  const raised = found.flatMap((word, i) => (isRaised(word, own[i] ?? '') ? [i] : []));
  if (raised.length === 0) return wanted;
  if (isAllUpper(surface)) return wanted.toUpperCase();
  const large = found.flatMap((word, i) => (i === 0 || !smallWords.has(foldWord(word)) ? [i] : []));
  const isTitle = large.length > 1 && large.every((i) => isUpper(first(found[i] ?? '')));
  if (isTitle) return titled(wanted, smallWords);
  const isInitial = raised.length === 1 && raised[0] === 0 && found[0]?.slice(1) === found[0]?.slice(1).toLowerCase();
  return isInitial ? withInitial(wanted) : undefined;
}

/** Whether the word has capitals where the term has none. */
function isRaised(word: string, own: string): boolean {
  const letters = [...word];
  return [...own].some((letter, i) => isLower(letter) && isUpper(letters[i] ?? ''));
}

/** The words with a capital each, the parts of those with a hyphen too. */
function titled(wanted: string, smallWords: ReadonlySet<string>): string {
  return wanted
    .split(/([\s\u2010\u2011-]+)/u)
    .map((word, i) => (i > 0 && smallWords.has(foldWord(word)) ? word : withInitial(word)))
    .join('');
}

function withInitial(text: string): string {
  const letter = first(text);
  return letter.toUpperCase() + text.slice(letter.length);
}

function first(text: string): string {
  return [...text.slice(0, 2)][0] ?? '';
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').replace(/\p{Cf}/gu, '');
  return plain.split(/[\s\u2010\u2011-]+/u);
}

function isAllUpper(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function isUpper(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}

function isLower(letter: string): boolean {
  return /\p{Ll}/u.test(letter);
}
