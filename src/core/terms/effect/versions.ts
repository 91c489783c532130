import type { Language } from '../../ports.ts';
import type { Change, ConceptChange, TermbaseDiff } from '../diff/changes.ts';
import { buildMatcher, type TermMatcher } from '../matcher.ts';
import type { Termbase } from '../termbase.ts';

/** A termbase as the checks of one language pair need it. */
export interface PairMatchers {
  readonly source: TermMatcher;
  readonly target: TermMatcher;
}

/** Two versions of a termbase, prepared for one language pair. */
export interface TermbaseVersions {
  readonly source: Language;
  readonly target: Language;
  readonly before: PairMatchers;
  readonly after: PairMatchers;
  /** Matchers that know the terms of the changed concepts alone, as they were and as they are. */
  readonly changed: { readonly before: PairMatchers; readonly after: PairMatchers };
}

/** Two versions of a termbase, prepared for one language pair. @param diff what differs between them */
export function prepareVersions(
  before: Termbase,
  after: Termbase,
  diff: TermbaseDiff,
  languages: { readonly source: Language; readonly target: Language },
): TermbaseVersions {
  const ids = new Set(diff.concepts.filter(mayHaveEffect).map((change) => change.concept));
  const only = ({ concepts }: Termbase): Termbase => ({ concepts: concepts.filter(({ id }) => ids.has(id)) });
  const matchers = (termbase: Termbase): PairMatchers => ({
    source: buildMatcher(termbase, languages.source),
    target: buildMatcher(termbase, languages.target),
  });
  return {
    ...languages,
    before: matchers(before),
    after: matchers(after),
    changed: { before: matchers(only(before)), after: matchers(only(after)) },
  };
}

/** What no check looks at. */
const explanatory: ReadonlySet<Change['what']> = new Set(['definition', 'definitionSource', 'source', 'termNotes']);

function mayHaveEffect({ kind, changes }: ConceptChange): boolean {
  return kind !== 'changed' || changes.some(({ what }) => !explanatory.has(what));
}
