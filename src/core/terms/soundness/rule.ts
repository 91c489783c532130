import type { Severity } from '../../finding.ts';
import type { InflectionFacts } from '../facts.ts';
import type { ConceptEntry, LangSec, Termbase, TermSec } from '../termbase.ts';

/** A rule about the entries of a termbase. */
export interface SoundnessRule {
  /** Stable; findings carry it. */
  readonly id: string;
  readonly severity: Severity;
  /** What a sound termbase has, one sentence. */
  readonly wants: string;
  /** What is wrong, in the termbase's order. */
  find(context: SoundnessContext): Iterable<Problem>;
}

export interface Problem {
  /** Complete sentences: what is where, and what to do. */
  readonly message: string;
  /** Absent for what concerns the termbase as a whole. */
  readonly concept?: ConceptEntry;
  readonly section?: LangSec;
  readonly term?: TermSec;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly actual?: string;
}

export interface SoundnessContext {
  readonly termbase: Termbase;
  /** BCP 47; the languages that every concept should have, the source's among them. */
  readonly langs: readonly string[];
  /** The terms by base language, in the termbase's order. */
  readonly uses: ReadonlyMap<string, LanguageUses>;
  /** What is known about a language's inflection; undefined where nothing is. */
  readonly inflectionOf: (lang: string) => InflectionFacts | undefined;
  /** Whether something that is no concept, such as a term, has the id. */
  readonly isOtherId: (id: string) => boolean;
}

/** A term where it stands in the termbase. */
export interface TermUse {
  readonly concept: ConceptEntry;
  readonly section: LangSec;
  readonly term: TermSec;
}

export interface LanguageUses {
  readonly all: readonly TermUse[];
  /** By the key of `termKey`: terms that a text can't tell apart are together. */
  readonly byKey: ReadonlyMap<string, readonly TermUse[]>;
}
