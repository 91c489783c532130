/**
 * The termbase: concepts with their terms in each language, in the words of ISO 30042 (TBX).
 *
 * @see https://www.tbxinfo.net/tbx-dialects/
 */

/** TBX's administrativeStatus, without its suffix. */
export type AdministrativeStatus = 'preferred' | 'admitted' | 'deprecated' | 'superseded';

export interface Termbase {
  readonly concepts: readonly ConceptEntry[];
  /** What its TBX file has around the concepts, where that differs from what is written by itself. */
  readonly frame?: TermbaseFrame;
}

/** What a TBX file says of itself as a whole. */
export interface TermbaseFrame {
  /** BCP 47; the language of texts that name none. */
  readonly lang?: string;
  /** TBX's name for the set of categories: `TBX-Basic`. */
  readonly dialect?: string;
  /** The header and what follows the concepts, as XML text. */
  readonly header?: string;
  readonly back?: string;
}

export interface ConceptEntry {
  readonly id: string;
  readonly subjectField?: string;
  readonly notes: readonly string[];
  readonly langSecs: readonly LangSec[];
  /** Further attributes of its element, as XML text with a space in front of each. */
  readonly attributes?: string;
  /** Elements that the model has no name for, as XML text, in order. */
  readonly extras?: readonly string[];
}

export interface LangSec {
  /** BCP 47. */
  readonly lang: string;
  readonly definition?: string;
  readonly definitionSource?: string;
  readonly terms: readonly TermSec[];
  /** Further attributes of its element, as XML text with a space in front of each. */
  readonly attributes?: string;
  /** Elements that the model has no name for, as XML text, in order. */
  readonly extras?: readonly string[];
}

export interface TermSec {
  readonly term: string;
  /** TBX's partOfSpeech: noun, verb, adjective, adverb, properNoun, other. */
  readonly partOfSpeech?: string;
  readonly status: AdministrativeStatus;
  /** True where the entry is not verified yet (processStatus other than finalized); a release can refuse such terms. */
  readonly isProposed: boolean;
  /** True where only this very form, in this very case, is the term: acronyms such as IA. */
  readonly isExact: boolean;
  /** Forms that the language's rules do not give, named by hand. */
  readonly forms: readonly string[];
  /** Words that stand beside or around the term where it means this concept: `dommage`, `responsabilité civile`. */
  readonly collocations?: readonly string[];
  readonly source?: string;
  readonly notes: readonly string[];
  /** Further attributes of its element, as XML text with a space in front of each. */
  readonly attributes?: string;
  /** Elements that the model has no name for, as XML text, in order. */
  readonly extras?: readonly string[];
}

const none: readonly TermSec[] = [];

/** The terms of a concept in one language (its base language counts: `en` answers for `en-GB`). */
export function termsIn(concept: ConceptEntry, lang: string): readonly TermSec[] {
  const base = baseLanguage(lang);
  let found: readonly TermSec[] = none;
  let joined: TermSec[] | undefined;
  for (const section of concept.langSecs) {
    if (section.lang !== lang && baseLanguage(section.lang) !== base) continue;
    if (found.length === 0) found = section.terms;
    else {
      joined ??= [...found];
      for (const term of section.terms) joined.push(term);
      found = joined;
    }
  }
  return found;
}

/** Whether a translation may use the term. */
export function isAccepted(term: Pick<TermSec, 'status'>): boolean {
  return term.status === 'preferred' || term.status === 'admitted';
}

/** `en` of `en-GB`. */
export function baseLanguage(lang: string): string {
  const end = lang.indexOf('-');
  return (end < 0 ? lang : lang.slice(0, end)).toLowerCase();
}
