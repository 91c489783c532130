import type { Finding } from '../finding.ts';
import { freezeSections, thawSections } from './frozen-sections.ts';
import type { TermIndex } from './term-index.ts';
import type { ConceptEntry, Termbase } from './termbase.ts';
import type { TrieData } from './token-trie.ts';

/** Counted up when what stands in the files changes its meaning. */
const layout = 1;

/** What of an index is text, and what is numbers. */
interface FrozenIndex {
  readonly json: Pick<TermIndex, 'lang' | 'findings' | 'words' | 'terms' | 'conceptIds'> &
    Pick<TermIndex['vocabulary'], 'marks' | 'count'>;
  readonly arrays: FrozenArrays;
}

type FrozenArrays = Pick<TermIndex['vocabulary'], 'units' | 'starts' | 'hashes' | 'slots'> & {
  readonly wordIds: Int32Array;
} & Pick<TrieData, keyof TrieData> &
  Pick<
    TermIndex,
    'entryTerms' | 'entryNeeds' | 'entryExacts' | 'needStarts' | 'needs' | 'termConcepts' | 'termStatuses'
  >;

/** The chunks of a file from which `thawIndex` gives the index again. */
export function freezeIndex(index: TermIndex, key: string): readonly Uint8Array[] {
  const { lang, findings, vocabulary, trie, words, terms, conceptIds, ...numbers } = index;
  const { marks, count, words: wordIds, ...tokens } = vocabulary;
  const frozen: FrozenIndex = {
    json: { lang, findings, words, terms, conceptIds, marks, count },
    arrays: { ...tokens, wordIds, ...trie, ...numbers },
  };
  return freezeSections(frozen, keyOf('index', key));
}

/** The index that was frozen under that key; undefined where the file is another, of an older layout, or damaged. */
export function thawIndex(file: Uint8Array, key: string): TermIndex | undefined {
  const frozen = thawSections<FrozenIndex>(file, keyOf('index', key));
  if (!frozen) return undefined;
  const { marks, count, ...strings } = frozen.json;
  const { units, starts, hashes, wordIds, slots, ...rest } = frozen.arrays;
  const { tokens, firstChildren, firstValues, values, ...numbers } = rest;
  return {
    ...strings,
    vocabulary: { count, units, starts, hashes, words: wordIds, slots, marks },
    trie: { tokens, firstChildren, firstValues, values },
    ...numbers,
  };
}

/** A termbase as it was read, and what was found amiss while it was read. */
export interface ReadTermbase {
  readonly termbase: Termbase;
  readonly findings: readonly Finding[];
}

interface FrozenTermbase {
  readonly json: { readonly findings: readonly Finding[]; readonly rest: Omit<Termbase, 'concepts'> };
  readonly arrays: Readonly<Record<'concepts', Uint8Array>>;
}

/**
 * The chunks of a file from which `thawTermbase` gives the termbase again. Its concepts stand in it as text of their
 * own, which is parsed only where somebody asks for them.
 */
export function freezeTermbase({ termbase, findings }: ReadTermbase, key: string): readonly Uint8Array[] {
  const { concepts, ...rest } = termbase;
  const text = new TextEncoder().encode(JSON.stringify(concepts));
  const frozen: FrozenTermbase = { json: { findings, rest }, arrays: { concepts: text } };
  return freezeSections(frozen, keyOf('termbase', key));
}

/** The termbase that was frozen under that key, its concepts parsed at the first use; undefined for any other file. */
export function thawTermbase(file: Uint8Array, key: string): ReadTermbase | undefined {
  const frozen = thawSections<FrozenTermbase>(file, keyOf('termbase', key));
  if (!frozen) return undefined;
  const { findings, rest } = frozen.json;
  let concepts: readonly ConceptEntry[] | undefined;
  const termbase: Termbase = {
    ...rest,
    get concepts() {
      concepts ??= JSON.parse(new TextDecoder().decode(frozen.arrays.concepts)) as readonly ConceptEntry[];
      return concepts;
    },
  };
  return { findings, termbase };
}

function keyOf(what: 'index' | 'termbase', key: string): string {
  return `${what} ${layout} ${key}`;
}
