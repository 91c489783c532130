import type { Finding } from '../finding.ts';
import type { Language } from '../ports.ts';
import { type CaseNeed, createExpander, type FormToken, type TermForm } from './expand.ts';
import { IntList } from './int-list.ts';
import { findUnsound, isMatchable } from './soundness.ts';
import { type AdministrativeStatus, type Termbase, type TermSec, termsIn } from './termbase.ts';
import type { TrieData } from './token-trie.ts';
import { TrieBuilder } from './trie-builder.ts';
import { unknown, type VocabularyData } from './vocabulary.ts';
import { VocabularyBuilder } from './vocabulary-builder.ts';

/**
 * The terms of one language in every form that the language gives them, as arrays of numbers and lists of strings: what
 * a matcher reads, and what can be kept in a file.
 */
export interface TermIndex {
  /** The language's base tag. */
  readonly lang: string;
  /** What is wrong with the termbase in this language. */
  readonly findings: readonly Finding[];
  readonly vocabulary: VocabularyData;
  /** Its values are entries: a term, with what the text must still agree with. */
  readonly trie: TrieData;
  /** By entry: its term. */
  readonly entryTerms: Int32Array;
  /** By entry: the row of `needs` that it asks for, or -1. */
  readonly entryNeeds: Int32Array;
  /** By entry: the index in `words` of the very text that it must have, or -1. */
  readonly entryExacts: Int32Array;
  /** By row, and once more at the end: where its needs start in `needs`. */
  readonly needStarts: Int32Array;
  /** Two numbers a need: twice the token's index, one more for `capitals`; and the index of its word in `words`. */
  readonly needs: Int32Array;
  readonly words: readonly string[];
  /** By term: its base form, the index of its concept in the termbase, and its status with 4 added where it is proposed. */
  readonly terms: readonly string[];
  readonly termConcepts: Int32Array;
  readonly termStatuses: Uint8Array;
  /** The ids of the termbase's concepts, in its order. */
  readonly conceptIds: readonly string[];
}

/** The statuses by the number that an index has for them. */
export const statusOrder: readonly AdministrativeStatus[] = ['preferred', 'admitted', 'deprecated', 'superseded'];
/** What `termStatuses` has added for a proposed term. */
export const proposedBit = 4;

/** The index of the termbase's terms in a language. Terms that cannot be looked for are left out and in `findings`. */
export function indexTerms(termbase: Termbase, language: Language): TermIndex {
  const builder = new IndexBuilder(language);
  for (const [conceptIndex, concept] of termbase.concepts.entries())
    for (const term of termsIn(concept, language.tag)) if (isMatchable(term)) builder.add(term, conceptIndex);
  return {
    ...builder.build(),
    findings: findUnsound(termbase, language.tag),
    conceptIds: termbase.concepts.map(({ id }) => id),
  };
}

class IndexBuilder {
  private readonly language: Language;
  private readonly expand: (term: TermSec) => readonly TermForm[];
  private readonly vocabulary = new VocabularyBuilder();
  private readonly ids = new Map<FormToken, number>();
  private readonly trie = new TrieBuilder();
  /** By value of the trie, which is one form: its entry, and its rank among the forms of the concept. */
  private readonly valueEntries = new IntList();
  private readonly valueRanks = new IntList();
  private readonly entryTerms = new IntList();
  private readonly entryNeeds = new IntList();
  private readonly entryExacts = new IntList();
  private readonly needStarts = new IntList();
  private readonly needs = new IntList();
  private readonly words: string[] = [];
  private readonly wordIndexes = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly termConcepts = new IntList();
  private readonly termStatuses: number[] = [];

  constructor(language: Language) {
    this.language = language;
    this.expand = createExpander(language.inflection);
  }

  add(term: TermSec, conceptIndex: number): void {
    const index = this.terms.length;
    this.terms.push(term.term);
    this.termConcepts.push(conceptIndex);
    this.termStatuses.push(statusOrder.indexOf(term.status) + (term.isProposed ? proposedBit : 0));
    /** The entry that all forms share of which nothing is asked. */
    let plain = -1;
    for (const form of this.expand(term)) {
      if (form.tokens.length === 0) continue;
      this.trie.add(form.tokens.map((token) => this.tokenId(token)));
      const isPlain = form.needs.length === 0 && form.exact === undefined;
      const entry = isPlain && plain >= 0 ? plain : this.addEntry(index, form);
      if (isPlain) plain = entry;
      this.valueEntries.push(entry);
      this.valueRanks.push(rank(form, term));
    }
  }

  build(): Omit<TermIndex, 'findings' | 'conceptIds'> {
    this.needStarts.push(this.needs.length);
    return {
      lang: this.language.tag,
      vocabulary: this.vocabulary.build(),
      trie: this.trie.build((values) => this.entriesInOrder(values)),
      entryTerms: this.entryTerms.toArray(),
      entryNeeds: this.entryNeeds.toArray(),
      entryExacts: this.entryExacts.toArray(),
      needStarts: this.needStarts.toArray(),
      needs: this.needs.toArray(),
      words: this.words,
      terms: this.terms,
      termConcepts: this.termConcepts.toArray(),
      termStatuses: Uint8Array.from(this.termStatuses),
    };
  }

  private addEntry(term: number, { needs, exact }: TermForm): number {
    this.entryNeeds.push(needs.length === 0 ? -1 : this.addNeeds(needs));
    this.entryExacts.push(exact === undefined ? -1 : this.wordIndex(exact));
    return this.entryTerms.push(term);
  }

  private addNeeds(needs: readonly CaseNeed[]): number {
    const row = this.needStarts.push(this.needs.length);
    for (const { index, word, kind } of needs) {
      this.needs.push(2 * index + (kind === 'capitals' ? 1 : 0));
      this.needs.push(this.wordIndex(word));
    }
    return row;
  }

  private wordIndex(word: string): number {
    let index = this.wordIndexes.get(word);
    if (index === undefined) {
      index = this.words.push(word) - 1;
      this.wordIndexes.set(word, index);
    }
    return index;
  }

  /** The id of a token; tokens are shared between forms, so that most need no look-up of their letters. */
  private tokenId(token: FormToken): number {
    let id = this.ids.get(token);
    if (id === undefined) {
      id = token.isWord ? this.wordId(token.key) : this.vocabulary.addMark(token.text);
      this.ids.set(token, id);
    }
    return id;
  }

  private wordId(key: string): number {
    const known = this.vocabulary.find(key);
    return known === unknown ? this.vocabulary.addWord(key, this.language.inflection.spellings?.(key)) : known;
  }

  /** The entries of the forms that end at one node: by concept in the termbase's order, the best form of each first. */
  private entriesInOrder(values: number[]): readonly number[] {
    if (values.length > 1)
      values.sort((a, b) => this.conceptOf(a) - this.conceptOf(b) || this.rankOf(a) - this.rankOf(b) || a - b);
    const entries = values.map((value) => this.valueEntries.at(value));
    return entries.length === 1 ? entries : [...new Set(entries)];
  }

  private conceptOf(value: number): number {
    return this.termConcepts.at(this.entryTerms.at(this.valueEntries.at(value)));
  }

  private rankOf(value: number): number {
    return this.valueRanks.at(value);
  }
}

/** Which of a concept's terms a form stands for, where several have it: exact terms, then base forms, then by status. */
function rank(form: TermForm, term: TermSec): number {
  return (form.exact === undefined ? 8 : 0) + (form.isBase ? 0 : 4) + statusOrder.indexOf(term.status);
}
