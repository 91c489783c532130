import { plainText } from '../content.ts';
import type { Content, LanguageTag, State } from '../document.ts';
import { type AlignedDocument, type AlignedRow, alignedUnits } from '../emit/aligned.ts';
import type { TermMatch, TermMatcher } from './matcher.ts';
import { type Rendering, type RenderingOutcome, renderingsOf } from './renderings.ts';
import type { ConceptEntry, Termbase } from './termbase.ts';

/** Where a concept occurs in the documents, and what renders it there. */
export interface ConceptUsage {
  readonly concept: ConceptEntry;
  /** Occurrences in the sources, those inside a longer term left out. */
  readonly count: number;
  /** The occurrences in document order, up to the number asked for. */
  readonly occurrences: readonly TermOccurrence[];
  readonly languages: ReadonlyMap<LanguageTag, LanguageUsage>;
}

/** A place where a concept's term stands in a source. */
export interface TermOccurrence {
  /** Path of the source. */
  readonly path: string;
  readonly unit: string;
  readonly segment: string;
  readonly source: Content;
  readonly place: TermMatch;
  readonly renderings: ReadonlyMap<LanguageTag, OccurrenceRendering>;
}

export interface OccurrenceRendering {
  readonly outcome: RenderingOutcome;
  readonly target: Content | undefined;
  readonly state: State;
  /** The term that renders the occurrence, in offsets of the target's plain text. */
  readonly match?: TermMatch;
}

/** How a language renders the occurrences of a concept. */
export interface LanguageUsage {
  readonly outcomes: Readonly<Record<RenderingOutcome, number>>;
  /** Each term that renders an occurrence, with how often, the most frequent first. */
  readonly terms: readonly { readonly term: string; readonly outcome: RenderingOutcome; readonly count: number }[];
  /** The accepted terms that render one and the same term of the source, where it is more than one. */
  readonly variants: readonly string[];
}

interface Entry {
  count: number;
  readonly occurrences: TermOccurrence[];
  readonly languages: Map<LanguageTag, Tally>;
}

interface Tally {
  readonly outcomes: Record<RenderingOutcome, number>;
  readonly terms: Map<string, { readonly outcome: RenderingOutcome; count: number }>;
  /** The accepted terms by the term of the source that they render. */
  readonly accepted: Map<string, Set<string>>;
}

/**
 * The usage of each concept of a termbase, in the termbase's order, those that do not occur among them. Linear in the
 * documents' length.
 *
 * @param matcherOf the matcher of a language, the source's among them
 * @param mostOccurrences how many occurrences of a concept are given one by one
 */
export function termUsage(
  documents: readonly AlignedDocument[],
  termbase: Termbase,
  matcherOf: (lang: LanguageTag) => TermMatcher,
  mostOccurrences: number,
): readonly ConceptUsage[] {
  const entries = new Map<string, Entry>();
  for (const document of documents) {
    for (const { rows } of alignedUnits(document)) {
      for (const row of rows) if (row.cells.length > 0) addRow(row, document, matcherOf, entries, mostOccurrences);
    }
  }
  return termbase.concepts.map((concept) => {
    const entry = entries.get(concept.id);
    const languages = [...(entry?.languages ?? [])].map(([lang, tally]) => [lang, usageOf(tally)] as const);
    return {
      concept,
      count: entry?.count ?? 0,
      occurrences: entry?.occurrences ?? [],
      languages: new Map(languages),
    };
  });
}

function addRow(
  row: AlignedRow,
  { path, source: { srcLang } }: AlignedDocument,
  matcherOf: (lang: LanguageTag) => TermMatcher,
  entries: Map<string, Entry>,
  mostOccurrences: number,
): void {
  const text = plainText(row.source);
  const source = matcherOf(srcLang);
  const cells = row.cells.map(({ lang, target, state }) => {
    const matchers = { source, target: matcherOf(lang) };
    return { lang, target, state, found: renderingsOf(text, target && plainText(target), matchers) };
  });
  const places = cells[0]?.found.map(({ place }) => place) ?? [];
  places.forEach((place, i) => {
    const entry = entryOf(entries, place.concept);
    const renderings = new Map<LanguageTag, OccurrenceRendering>();
    for (const { lang, target, state, found } of cells) {
      const rendering = found[i];
      if (!rendering) continue;
      const { outcome, match } = rendering;
      renderings.set(lang, { outcome, target, state, ...(match && { match }) });
      count(entry, lang, rendering);
    }
    entry.count++;
    if (entry.occurrences.length < mostOccurrences)
      entry.occurrences.push({ path, unit: row.unit, segment: row.segment, source: row.source, place, renderings });
  });
}

function count(entry: Entry, lang: LanguageTag, { place, outcome, match }: Rendering): void {
  let tally = entry.languages.get(lang);
  if (!tally) {
    tally = {
      outcomes: { preferred: 0, admitted: 0, forbidden: 0, missing: 0, otherSense: 0, open: 0 },
      terms: new Map(),
      accepted: new Map(),
    };
    entry.languages.set(lang, tally);
  }
  tally.outcomes[outcome]++;
  if (!match) return;
  if (outcome === 'preferred' || outcome === 'admitted') {
    const accepted = tally.accepted.get(place.term);
    if (accepted) accepted.add(match.term);
    else tally.accepted.set(place.term, new Set([match.term]));
  }
  const known = tally.terms.get(match.term);
  if (known) known.count++;
  else tally.terms.set(match.term, { outcome, count: 1 });
}

function entryOf(entries: Map<string, Entry>, concept: string): Entry {
  let entry = entries.get(concept);
  if (!entry) {
    entry = { count: 0, occurrences: [], languages: new Map() };
    entries.set(concept, entry);
  }
  return entry;
}

function usageOf({ outcomes, terms, accepted }: Tally): LanguageUsage {
  const used = [...terms].map(([term, { outcome, count: times }]) => ({ term, outcome, count: times }));
  const variants = [...accepted.values()].flatMap((rendered) => (rendered.size > 1 ? [...rendered] : []));
  return {
    outcomes,
    terms: used.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)),
    variants: [...new Set(variants)],
  };
}
