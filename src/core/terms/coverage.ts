import { plainText } from '../content.ts';
import type { LanguageTag } from '../document.ts';
import { type AlignedDocument, type AlignedRow, alignedUnits } from '../emit/aligned.ts';
import type { TermMatcher } from './matcher.ts';
import { outermost, type RenderingOutcome, renderPlaces } from './renderings.ts';
import { type Termbase, type TermSec, termsIn } from './termbase.ts';

/** How a concept of the source texts is rendered. */
export interface ConceptCoverage {
  /** Id of the concept. */
  readonly concept: string;
  /** The concept's preferred term in the source language. */
  readonly term: string;
  /** Occurrences in the source, those inside a longer term left out. */
  readonly occurrences: number;
  readonly languages: ReadonlyMap<LanguageTag, LanguageCoverage>;
}

/** Source occurrences of a concept, by how a language renders them. One that a language leaves out of translation is in none. */
export interface LanguageCoverage {
  /** The concept's preferred term in the language; absent where the termbase has none. */
  readonly term?: string;
  readonly preferred: number;
  readonly admitted: number;
  /** A deprecated or superseded term stands there. */
  readonly forbidden: number;
  /** None of the concept's terms is found. */
  readonly missing: number;
  /** The place is rendered as another concept that the same source term can mean. */
  readonly otherSense: number;
  /** The segment has no target. */
  readonly open: number;
}

type Tally = Record<RenderingOutcome, number>;

interface Entry {
  occurrences: number;
  readonly languages: Map<LanguageTag, Tally>;
}

/**
 * The coverage of each concept that occurs in the sources, in the termbase's order. An occurrence is a longest term: in
 * « gouvernance de l'IA » stands that concept, and not « IA » as well. In a target every term counts, those inside
 * a longer one too, but for forbidden ones, which may be part of an accepted term. A term that the target repeats
 * renders no more occurrences than the source has. Linear in the documents' length.
 *
 * @param matcherOf the matcher of a language, the source's among them
 */
export function termCoverage(
  documents: readonly AlignedDocument[],
  termbase: Termbase,
  matcherOf: (lang: LanguageTag) => TermMatcher,
): readonly ConceptCoverage[] {
  const entries = new Map<string, Entry>();
  const targetLangs: LanguageTag[] = [];
  for (const document of documents) {
    for (const lang of document.targets.keys()) if (!targetLangs.includes(lang)) targetLangs.push(lang);
    const source = matcherOf(document.source.srcLang);
    for (const { rows } of alignedUnits(document)) for (const row of rows) countRow(row, source, matcherOf, entries);
  }
  const srcLang = documents[0]?.source.srcLang ?? '';
  const covered: ConceptCoverage[] = [];
  for (const concept of termbase.concepts) {
    const entry = entries.get(concept.id);
    if (!entry) continue;
    const termIn = (lang: LanguageTag) => preferredTerm(termsIn(concept, lang));
    const languages = targetLangs.map((lang) => [lang, coverageOf(entry, lang, termIn(lang))] as const);
    covered.push({
      concept: concept.id,
      term: termIn(srcLang) ?? concept.id,
      occurrences: entry.occurrences,
      languages: new Map(languages),
    });
  }
  return covered;
}

function countRow(
  row: AlignedRow,
  source: TermMatcher,
  matcherOf: (lang: LanguageTag) => TermMatcher,
  entries: Map<string, Entry>,
): void {
  if (row.cells.length === 0) return;
  const places = outermost(source.match(plainText(row.source)));
  if (places.length === 0) return;
  for (const place of places) entryOf(entries, place.concept).occurrences++;
  for (const { lang, target } of row.cells) {
    const matches = target && matcherOf(lang).matchAll(plainText(target));
    for (const { place, outcome } of renderPlaces(places, matches)) tallyOf(entries, place.concept, lang)[outcome]++;
  }
}

function entryOf(entries: Map<string, Entry>, concept: string): Entry {
  let entry = entries.get(concept);
  if (!entry) {
    entry = { occurrences: 0, languages: new Map() };
    entries.set(concept, entry);
  }
  return entry;
}

function tallyOf(entries: Map<string, Entry>, concept: string, lang: LanguageTag): Tally {
  const { languages } = entryOf(entries, concept);
  let tally = languages.get(lang);
  if (!tally) {
    tally = emptyTally();
    languages.set(lang, tally);
  }
  return tally;
}

function emptyTally(): Tally {
  return { preferred: 0, admitted: 0, forbidden: 0, missing: 0, otherSense: 0, open: 0 };
}

function coverageOf(entry: Entry, lang: LanguageTag, term: string | undefined): LanguageCoverage {
  return { ...(term === undefined ? {} : { term }), ...(entry.languages.get(lang) ?? emptyTally()) };
}

function preferredTerm(terms: readonly TermSec[]): string | undefined {
  return terms.find((term) => term.status === 'preferred')?.term;
}
