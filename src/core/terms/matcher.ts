import type { Finding } from '../finding.ts';
import type { Language } from '../ports.ts';
import { foldForComparison } from '../text.ts';
import { straddlesWords } from './compounds.ts';
import type { CompoundFacts, InflectionFacts } from './facts.ts';
import { foldWord, withoutAccents } from './fold.ts';
import { closestSpelling } from './own-spelling.ts';
import { indexTerms, proposedBit, statusOrder, type TermIndex } from './term-index.ts';
import type { AdministrativeStatus, Termbase } from './termbase.ts';
import { isTied } from './tied-words.ts';
import { isPartOfToken } from './token-edges.ts';
import { TokenTrie } from './token-trie.ts';
import { type TokenBuffer, unknown, Vocabulary } from './vocabulary.ts';

/** An occurrence of a term in a text. */
export interface TermMatch {
  /** Id of the concept. */
  readonly concept: string;
  /** The term's base form, as the termbase has it. */
  readonly term: string;
  readonly status: AdministrativeStatus;
  readonly isProposed: boolean;
  /** The text of the occurrence. */
  readonly surface: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Finds the terms of one language in texts. */
export interface TermMatcher {
  readonly termbase: Termbase;
  /** The language's base tag. */
  readonly lang: string;
  /** What is wrong with the termbase in this language. */
  readonly findings: readonly Finding[];
  /**
   * The occurrences in a text, by start, the longer first. Of two that cross, the one that starts first is kept, or
   * the longer where they start together; those that lie inside a kept one are kept too. A place that belongs to
   * several concepts gives a match for each, in the termbase's order.
   */
  match(text: string): readonly TermMatch[];
  /** As `match`, but with those that cross others: every place where a term stands. */
  matchAll(text: string): readonly TermMatch[];
}

/** An index made ready for reading. */
interface Reader {
  readonly index: TermIndex;
  readonly vocabulary: Vocabulary;
  readonly trie: TokenTrie;
  /** The trie's node after the first token, by token. */
  readonly roots: Int32Array;
  /** Scratch of one walk. */
  readonly path: Path;
  readonly compounds: CompoundFacts | undefined;
  readonly isCompoundPart: InflectionFacts['isCompoundPart'];
}

/** The nodes with values on the way from one token, and the tokens they end at; the arrays are used again and again. */
interface Path {
  count: number;
  readonly nodes: number[];
  readonly lasts: number[];
}

/** The stretch of a text at which a node was reached, as its first and last token. */
interface Place {
  readonly text: string;
  readonly tokens: TokenBuffer;
  readonly first: number;
  readonly last: number;
}

const none: readonly TermMatch[] = [];

/**
 * A matcher for the termbase's terms in a language, in every form that the language gives them. Terms that cannot be
 * looked for are left out and reported in `findings`.
 *
 * @example buildMatcher(termbase, french).match("les systèmes d'IA") // système d'IA, and IA inside it
 */
export function buildMatcher(termbase: Termbase, language: Language): TermMatcher {
  return matcherOn(
    indexTerms(termbase, language),
    termbase,
    language.inflection.compounds,
    language.inflection.isCompoundPart,
  );
}

/**
 * The matcher of an index.
 *
 * @param termbase the one that the index was made of
 * @param compounds the language's, where it has them: what takes a syllable from a neighbouring word is no occurrence
 * @param isCompoundPart the language's, where it has it: what is part of a longer word with a hyphen is no occurrence
 */
export function matcherOn(
  index: TermIndex,
  termbase: Termbase,
  compounds?: CompoundFacts,
  isCompoundPart?: InflectionFacts['isCompoundPart'],
): TermMatcher {
  if (index.vocabulary.count === 0) return emptyMatcher(index, termbase);
  const trie = new TokenTrie(index.trie);
  const reader: Reader = {
    index,
    vocabulary: new Vocabulary(index.vocabulary),
    trie,
    roots: trie.roots(index.vocabulary.count),
    path: { count: 0, nodes: [], lasts: [] },
    compounds,
    isCompoundPart,
  };
  return {
    termbase,
    lang: index.lang,
    findings: index.findings,
    match: (text) => matchText(text, reader, false),
    matchAll: (text) => matchText(text, reader, true),
  };
}

/** The matcher of an index without terms, which reads no text. */
function emptyMatcher({ lang, findings }: TermIndex, termbase: Termbase): TermMatcher {
  return { termbase, lang, findings, match: () => none, matchAll: () => none };
}

/**
 * The occurrences in a text that `match` leaves out because they cross an earlier or a longer one, in order: where two
 * terms overlap, a person may have to say which is meant.
 */
export function crossingMatches(matcher: TermMatcher, text: string): readonly TermMatch[] {
  const all = matcher.matchAll(text);
  const kept = matcher.match(text);
  if (all.length === kept.length) return none;
  const keyOf = ({ start, end }: TermMatch) => `${start} ${end}`;
  const places = new Set(kept.map(keyOf));
  return all.filter((match) => !places.has(keyOf(match)));
}

function matchText(text: string, reader: Reader, mayCross: boolean): readonly TermMatch[] {
  const tokens = reader.vocabulary.scan(text);
  const { path, roots } = reader;
  let matches: TermMatch[] | undefined;
  /** The last token of the kept occurrence that lies in no other and is open where the walk stands. */
  let outerLast = -1;
  for (let first = 0; first < tokens.count; first++) {
    const id = tokens.ids[first] as number;
    if (id === unknown || roots[id] === 0) continue;
    walk(reader, tokens, first);
    for (let i = path.count - 1; i >= 0; i--) {
      const last = path.lasts[i] as number;
      if (!mayCross && first <= outerLast && last > outerLast) continue;
      matches ??= [];
      if (addMatches({ text, tokens, first, last }, reader, path.nodes[i] as number, matches))
        outerLast = Math.max(outerLast, last);
    }
  }
  return matches ?? none;
}

/** Fills `path` with the nodes that have values on the way from a token. */
function walk({ trie, roots, path }: Reader, tokens: TokenBuffer, first: number): void {
  path.count = 0;
  let node = roots[tokens.ids[first] as number] as number;
  for (let last = first; node !== 0; node = trie.next(node, tokens.ids[last] as number)) {
    if (trie.firstValue(node) < trie.endOfValues(node)) {
      path.nodes[path.count] = node;
      path.lasts[path.count] = last;
      path.count++;
    }
    if (++last === tokens.count) return;
  }
}

/** Adds the matches of one place, the best agreeing entry of each concept, and says whether there was one. */
function addMatches(place: Place, reader: Reader, node: number, matches: TermMatch[]): boolean {
  const { trie, index } = reader;
  const start = place.tokens.starts[place.first] as number;
  const end = place.tokens.ends[place.last] as number;
  let taken = -1;
  for (let at = trie.firstValue(node); at < trie.endOfValues(node); at++) {
    const entry = trie.values[at] as number;
    const concept = index.termConcepts[index.entryTerms[entry] as number] as number;
    if (concept === taken || !agrees(place, index, entry)) continue;
    if (taken < 0 && isInLarger(place.text, start, end, reader)) return false;
    taken = concept;
    const isAlone = at + 1 === trie.endOfValues(node);
    const term = isAlone ? (index.entryTerms[entry] as number) : termSpeltSo(place, reader, at, trie.endOfValues(node));
    const status = index.termStatuses[term] as number;
    matches.push({
      concept: index.conceptIds[concept] as string,
      term: index.terms[term] as string,
      status: statusOrder[status % proposedBit] as AdministrativeStatus,
      isProposed: status >= proposedBit,
      surface: place.text.slice(start, end),
      start,
      end,
    });
  }
  return taken >= 0;
}

/** Whether the place is a part of a larger token or word, or takes a part of a neighbouring word. */
function isInLarger(text: string, start: number, end: number, { compounds, isCompoundPart }: Reader): boolean {
  if (isPartOfToken(text, start, end) || (isCompoundPart && isTied(text, start, end, isCompoundPart))) return true;
  return compounds !== undefined && straddlesWords(text, start, end, compounds);
}

/**
 * The term of an entry, or another of its concept that ends at the same node and agrees too, where the text is spelt
 * more like that one: `data center` and not the preferred `data centre`.
 *
 * @param at of the entry among the trie's values
 * @param end of the node's values
 */
function termSpeltSo(place: Place, { trie, index }: Reader, at: number, end: number): number {
  const first = index.entryTerms[trie.values[at] as number] as number;
  let terms: number[] | undefined;
  for (let next = at + 1; next < end; next++) {
    const entry = trie.values[next] as number;
    const term = index.entryTerms[entry] as number;
    if (index.termConcepts[term] !== index.termConcepts[first]) break;
    if (term === first || !agrees(place, index, entry)) continue;
    terms ??= [first];
    terms.push(term);
  }
  if (!terms) return first;
  const { text, tokens } = place;
  const surface = text.slice(tokens.starts[place.first], tokens.ends[place.last]);
  const closest = closestSpelling(
    surface,
    terms.map((term) => index.terms[term] as string),
  );
  return terms[closest] as number;
}

/** Whether the text has the capitals that an entry needs, or the very letters. */
function agrees({ text, tokens, first, last }: Place, index: TermIndex, entry: number): boolean {
  const exact = index.entryExacts[entry] as number;
  if (exact >= 0) {
    const found = text.slice(tokens.starts[first], tokens.ends[last]);
    const wanted = index.words[exact] as string;
    return found === wanted || foldForComparison(visible(found)) === foldForComparison(wanted);
  }
  const row = index.entryNeeds[entry] as number;
  if (row < 0) return true;
  for (let at = index.needStarts[row] as number; at < (index.needStarts[row + 1] as number); at += 2) {
    const need = index.needs[at] as number;
    const word = index.words[index.needs[at + 1] as number] as string;
    const token = first + (need >> 1);
    const written = text.slice(tokens.starts[token], tokens.ends[token]);
    const found = written === word ? word : visible(written);
    if (need % 2 === 0 ? !hasCaseOf(found, word) : !excusesAccents(found, word)) return false;
  }
  return true;
}

const invisibles = /\u00AD|\u200C|\u200D|\u2060|\uFEFF/u;
const everyInvisible = new RegExp(invisibles.source, 'gu');

/** NFC, without the characters that may stand inside a word and are no part of it. */
function visible(text: string): string {
  return (invisibles.test(text) ? text.replace(everyInvisible, '') : text).normalize('NFC');
}

function hasCaseOf(word: string, wanted: string): boolean {
  return word === wanted || (word === word.toUpperCase() && foldWord(word) === foldWord(wanted));
}

/** Whether the word is the wanted one but for accents that are missing from capitals. */
function excusesAccents(word: string, wanted: string): boolean {
  const have = [...word];
  const want = [...foldWord(wanted)];
  if (have.length !== want.length)
    return withoutAccents(foldWord(word)) === word.toLowerCase() && word === word.toUpperCase();
  return have.every((character, i) => {
    const folded = foldWord(character);
    return folded === want[i] || (character !== folded && folded === withoutAccents(want[i] ?? ''));
  });
}
