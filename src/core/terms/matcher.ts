import type { Finding } from '../finding.ts';
import type { Language } from '../ports.ts';
import { foldForComparison } from '../text.ts';
import { createExpander, type TermForm } from './expand.ts';
import { foldWord, withoutAccents } from './fold.ts';
import { findUnsound, isMatchable } from './soundness.ts';
import { type AdministrativeStatus, type Termbase, type TermSec, termsIn } from './termbase.ts';
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

interface Entry {
  readonly concept: string;
  readonly conceptIndex: number;
  readonly term: TermSec;
  readonly needs: TermForm['needs'];
  readonly exact: string | undefined;
  readonly order: number;
}

interface TermIndex {
  readonly vocabulary: Vocabulary;
  readonly trie: TokenTrie;
  readonly entries: readonly Entry[];
  /** The trie's node after the first token, by token. */
  readonly roots: Int32Array;
  /** Scratch of one walk. */
  readonly path: Path;
}

/** The nodes with values on the way from one token, and the tokens they end at; the arrays are used again and again. */
interface Path {
  count: number;
  readonly nodes: number[];
  readonly lasts: number[];
}

const none: readonly TermMatch[] = [];
const statusOrder: readonly AdministrativeStatus[] = ['preferred', 'admitted', 'deprecated', 'superseded'];

/**
 * A matcher for the termbase's terms in a language, in every form that the language gives them. Terms that cannot be
 * looked for are left out and reported in `findings`.
 *
 * @example buildMatcher(termbase, french).match("les systèmes d'IA") // système d'IA, and IA inside it
 */
export function buildMatcher(termbase: Termbase, language: Language): TermMatcher {
  const vocabulary = new Vocabulary();
  const trie = new TokenTrie();
  const entries: Entry[] = [];
  const expand = createExpander(language.inflection);
  for (const [conceptIndex, concept] of termbase.concepts.entries()) {
    for (const term of termsIn(concept, language.tag)) {
      if (!isMatchable(term)) continue;
      for (const form of expand(term)) {
        const path = form.tokens.map((token) => tokenId(vocabulary, token, language));
        if (path.length === 0) continue;
        trie.add(path, entries.length);
        entries.push({
          concept: concept.id,
          conceptIndex,
          term,
          needs: form.needs,
          exact: form.exact,
          order: rank(form, term),
        });
      }
    }
  }
  trie.sortValues((a, b) => compareEntries(entries[a] as Entry, entries[b] as Entry) || a - b);
  const index = {
    vocabulary,
    trie,
    entries,
    roots: rootsOf(trie, vocabulary.count),
    path: { count: 0, nodes: [], lasts: [] },
  };
  return {
    termbase,
    lang: language.tag,
    findings: findUnsound(termbase, language.tag),
    match: (text) => matchText(text, index, false),
    matchAll: (text) => matchText(text, index, true),
  };
}

function tokenId(vocabulary: Vocabulary, token: TermForm['tokens'][number], language: Language): number {
  if (!token.isWord) return vocabulary.addMark(token.text);
  const known = vocabulary.find(token.key);
  return known === unknown ? vocabulary.addWord(token.key, language.inflection.spellings?.(token.key)) : known;
}

/** Which of a concept's terms a form stands for, where several have it: exact terms, then base forms, then by status. */
function rank(form: TermForm, term: TermSec): number {
  return (form.exact === undefined ? 8 : 0) + (form.isBase ? 0 : 4) + statusOrder.indexOf(term.status);
}

function compareEntries(a: Entry, b: Entry): number {
  return a.conceptIndex - b.conceptIndex || a.order - b.order;
}

function matchText(text: string, index: TermIndex, mayCross: boolean): readonly TermMatch[] {
  const tokens = index.vocabulary.scan(text);
  const { path, roots } = index;
  let matches: TermMatch[] | undefined;
  /** Last tokens of the kept occurrences that are open where the walk stands, the innermost at the end. */
  const open: number[] = [];
  for (let first = 0; first < tokens.count; first++) {
    const id = tokens.ids[first] as number;
    if (id === unknown || roots[id] === 0) continue;
    walk(index, tokens, first);
    while (open.length > 0 && (open.at(-1) as number) < first) open.pop();
    for (let i = path.count - 1; i >= 0; i--) {
      const last = path.lasts[i] as number;
      if (!mayCross && last > (open.at(-1) ?? last)) continue;
      matches ??= [];
      if (addMatches(text, tokens, first, last, index, path.nodes[i] as number, matches)) open.push(last);
    }
  }
  return matches ?? none;
}

/** Fills `path` with the nodes that have values on the way from a token. */
function walk({ trie, roots, path }: TermIndex, tokens: TokenBuffer, first: number): void {
  path.count = 0;
  let node = roots[tokens.ids[first] as number] as number;
  for (let last = first; node !== 0; node = trie.next(node, tokens.ids[last] as number)) {
    if (trie.valuesAt(node)) {
      path.nodes[path.count] = node;
      path.lasts[path.count] = last;
      path.count++;
    }
    if (++last === tokens.count) return;
  }
}

function rootsOf(trie: TokenTrie, tokenCount: number): Int32Array {
  const roots = new Int32Array(tokenCount);
  for (let token = 0; token < tokenCount; token++) roots[token] = trie.next(0, token);
  return roots;
}

/** Adds the matches of one place, the best agreeing entry of each concept, and says whether there was one. */
function addMatches(
  text: string,
  tokens: TokenBuffer,
  first: number,
  last: number,
  { trie, entries }: TermIndex,
  node: number,
  matches: TermMatch[],
): boolean {
  const start = tokens.starts[first] as number;
  const end = tokens.ends[last] as number;
  let taken = -1;
  for (const value of trie.valuesAt(node) ?? []) {
    const entry = entries[value] as Entry;
    const { concept, conceptIndex, term } = entry;
    if (conceptIndex === taken || !agrees(text, tokens, first, last, entry)) continue;
    taken = conceptIndex;
    const surface = text.slice(start, end);
    matches.push({ concept, term: term.term, status: term.status, isProposed: term.isProposed, surface, start, end });
  }
  return taken >= 0;
}

/** Whether the text has the capitals that a form needs. */
function agrees(text: string, tokens: TokenBuffer, first: number, last: number, { needs, exact }: Entry): boolean {
  if (exact !== undefined)
    return foldForComparison(text.slice(tokens.starts[first], tokens.ends[last])) === foldForComparison(exact);
  for (const { index, word, kind } of needs) {
    const found = text.slice(tokens.starts[first + index], tokens.ends[first + index]).normalize('NFC');
    if (kind === 'same-case' ? !hasCaseOf(found, word) : !excusesAccents(found, word)) return false;
  }
  return true;
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
