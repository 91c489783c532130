import type { ConceptEntry, LangSec, Termbase, TermSec } from '../../../src/core/terms/termbase.ts';

/** A term, preferred unless the options say otherwise. */
export function term(text: string, options: Partial<TermSec> = {}): TermSec {
  return {
    term: text,
    partOfSpeech: 'noun',
    status: 'preferred',
    isProposed: false,
    isExact: false,
    forms: [],
    notes: [],
    ...options,
  };
}

/** A concept with its terms by language. */
export function concept(id: string, terms: Readonly<Record<string, readonly (string | TermSec)[]>>): ConceptEntry {
  const langSecs = Object.entries(terms).map(
    ([lang, list]): LangSec => ({ lang, terms: list.map((item) => (typeof item === 'string' ? term(item) : item)) }),
  );
  return { id, notes: [], langSecs };
}

export function termbase(...concepts: readonly ConceptEntry[]): Termbase {
  return { concepts };
}
