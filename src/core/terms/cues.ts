import type { Language } from '../ports.ts';
import { foldWord } from './fold.ts';
import { buildMatcher, type TermMatcher } from './matcher.ts';
import { type ConceptEntry, type Termbase, type TermSec, termsIn } from './termbase.ts';

/** Finds what speaks for a concept in a text; its matches name the concept. */
export interface CueMatchers {
  /** Finds the collocations of each concept; absent where the termbase has none in the language. */
  readonly collocations?: TermMatcher;
  /** Finds the names of subject fields of concepts that share a term. */
  readonly fields?: TermMatcher;
}

const known = new WeakMap<Termbase, Map<string, CueMatchers>>();

/** The cues of a termbase in a language, made once for each termbase. */
export function cueMatchers(termbase: Termbase, language: Language): CueMatchers {
  const ofTermbase = known.get(termbase) ?? new Map<string, CueMatchers>();
  known.set(termbase, ofTermbase);
  const before = ofTermbase.get(language.tag);
  if (before) return before;
  const made = makeCueMatchers(termbase, language);
  ofTermbase.set(language.tag, made);
  return made;
}

function makeCueMatchers(termbase: Termbase, language: Language): CueMatchers {
  const shared = sharedTerms(termbase, language.tag);
  const cues: ConceptEntry[] = [];
  const fields: ConceptEntry[] = [];
  for (const concept of termbase.concepts) {
    const terms = termsIn(concept, language.tag);
    const collocations = terms.flatMap((term) => term.collocations ?? []);
    if (collocations.length > 0) cues.push(cueConcept(concept.id, language.tag, collocations));
    if (concept.subjectField !== undefined && terms.some((term) => shared.has(foldWord(term.term))))
      fields.push(cueConcept(concept.id, language.tag, [concept.subjectField]));
  }
  return {
    ...(cues.length > 0 && { collocations: buildMatcher({ concepts: cues }, language) }),
    ...(fields.length > 0 && { fields: buildMatcher({ concepts: fields }, language) }),
  };
}

/** The terms, folded, that stand in more than one concept. */
function sharedTerms(termbase: Termbase, lang: string): ReadonlySet<string> {
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const concept of termbase.concepts) {
    for (const { term } of termsIn(concept, lang)) {
      const key = foldWord(term);
      const other = owner.get(key);
      if (other !== undefined && other !== concept.id) shared.add(key);
      owner.set(key, concept.id);
    }
  }
  return shared;
}

function cueConcept(id: string, lang: string, words: readonly string[]): ConceptEntry {
  const terms = words.map(
    (term): TermSec => ({ term, status: 'preferred', isProposed: false, isExact: false, forms: [], notes: [] }),
  );
  return { id, notes: [], langSecs: [{ lang, terms }] };
}
