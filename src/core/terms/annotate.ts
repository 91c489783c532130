import { isCode, joinText } from '../content.ts';
import type { Content, GlossEntry, Inline, Part, Unit } from '../document.ts';
import { insertMarkers, type MarkedSpan } from './insert-markers.ts';
import type { TermMatch } from './matcher.ts';
import { baseLanguage, type ConceptEntry, isAccepted, type Termbase, termsIn } from './termbase.ts';

/**
 * The unit with each term of its segments' sources in a marker of type `term` (`m1`, `m2` …), nested where terms nest,
 * and with an entry of the glossary module for each concept (or set of concepts that one place may mean): the term, the
 * concept's id and the accepted translations, preferred first. The entry's `ref` points to the first of its markers, as
 * the module has it, and each marker's `ref` to its entry. A definition stands in the entry only where there is no
 * translation, since one of the two is required; a concept that has neither gives no marker.
 *
 * What an earlier run made is replaced: markers that refer to an entry of ours (`psr-m1`). All other annotations and
 * entries stay. A target keeps its copy of a marker as long as the marker stands for the same concepts. Applying it
 * twice gives the same as once.
 *
 * @param matches the occurrences in each segment's source, by segment id
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#glossary-module
 */
export function annotateUnit(
  unit: Unit,
  matches: ReadonlyMap<string, readonly TermMatch[]>,
  termbase: Termbase,
  trgLang: string,
): Unit {
  const earlier = earlierMarkers(unit);
  const kept = unit.glossary.length === 0 ? none : unit.glossary.filter((entry) => !isOurs(entry));
  const hasMatches = unit.parts.some((part) => part.kind === 'segment' && (matches.get(part.id)?.length ?? 0) > 0);
  if (!hasMatches && earlier.size === 0 && kept.length === unit.glossary.length) return unit;
  const stripped = earlier.size === 0 ? unit.parts : unit.parts.map((part) => withoutEarlier(part, earlier));
  const nextId = freeIds(stripped, earlier);
  const glossary = [...kept];
  const entryIds = new Map<string, string>();
  const marked = new Map<string, string>();
  const annotated = stripped.map((part): Part => {
    const found = part.kind === 'segment' ? matches.get(part.id) : undefined;
    if (!found || found.length === 0) return part;
    const spans: MarkedSpan[] = [];
    for (const place of placesOf(found)) {
      const entries = place.matches.flatMap((match) => entryFor(match, termbase, trgLang) ?? []);
      if (entries.length === 0) continue;
      const id = nextId();
      const concepts = conceptsOf(entries);
      const entryId = entryIds.get(concepts) ?? `${entryPrefix}${id}`;
      if (!entryIds.has(concepts)) for (const entry of entriesFor(entryId, id, entries)) glossary.push(entry);
      entryIds.set(concepts, entryId);
      spans.push({ id, start: place.start, end: place.end, ref: `${entryRef}${entryId}` });
      marked.set(id, concepts);
    }
    return { ...part, source: insertMarkers(part.source, spans) };
  });
  if (earlier.size === 0) return { ...unit, parts: annotated, glossary };
  const parts = annotated.map((part): Part => {
    if (!part.target) return part;
    return { ...part, target: without(part.target, (id) => earlier.has(id) && earlier.get(id) !== marked.get(id)) };
  });
  return { ...unit, parts, glossary };
}

const none: readonly GlossEntry[] = [];

function withoutEarlier(part: Part, earlier: ReadonlyMap<string, string>): Part {
  return { ...part, source: without(part.source, (id) => earlier.has(id)) };
}

const entryPrefix = 'psr-';
/** How a marker refers to an entry of ours: a fragment identifier with the glossary module's prefix. */
const entryRef = '#gls=';

function isOurs(entry: GlossEntry): boolean {
  return entry.id.startsWith(entryPrefix) && entry.ref !== undefined;
}

/** The entries of one place, all with its marker; the first has the id that markers refer to. */
function entriesFor(entryId: string, marker: string, entries: readonly NewEntry[]): readonly GlossEntry[] {
  return entries.map((entry, i) => ({ id: i === 0 ? entryId : `${entryId}-${i + 1}`, ref: `#${marker}`, ...entry }));
}

/** The ids of the markers that an earlier run made, with the concepts they stood for. */
function earlierMarkers(unit: Unit): ReadonlyMap<string, string> {
  const markers = new Map<string, string>();
  if (unit.glossary.length === 0) return markers;
  const concepts = conceptsByRef(unit.glossary.filter(isOurs));
  if (concepts.size === 0) return markers;
  for (const part of unit.parts) {
    for (const inline of [...part.source, ...(part.target ?? [])]) {
      const known = inline.kind === 'sm' && inline.type === 'term' ? concepts.get(inline.ref ?? '') : undefined;
      if (inline.kind === 'sm' && known !== undefined) markers.set(inline.id, known);
    }
  }
  return markers;
}

/** The concepts that a marker's `ref` stands for: those of all entries that have the same marker. */
function conceptsByRef(entries: readonly GlossEntry[]): ReadonlyMap<string, string> {
  const byMarker = new Map<string, GlossEntry[]>();
  for (const entry of entries) {
    const list = byMarker.get(entry.ref ?? '');
    if (list) list.push(entry);
    else byMarker.set(entry.ref ?? '', [entry]);
  }
  return new Map([...byMarker.values()].map((list) => [`${entryRef}${list[0]?.id}`, conceptsOf(list)]));
}

function conceptsOf(entries: readonly { readonly termSource?: string }[]): string {
  return entries.map((entry) => entry.termSource ?? '').join(' ');
}

/** The content without the markers whose id `drop` says yes to. */
function without(content: Content, drop: (id: string) => boolean): Content {
  const isDropped = (inline: Inline) =>
    inline.kind === 'em' ? drop(inline.id) : inline.kind === 'sm' && inline.type === 'term' && drop(inline.id);
  return content.some(isDropped) ? joinText(content.filter((inline) => !isDropped(inline))) : content;
}

/** A function that gives `m1`, `m2` … without the ids that stand in the unit; segments, codes and markers share one scope. */
function freeIds(parts: readonly Part[], earlier: ReadonlyMap<string, string>): () => string {
  const taken = new Set<string>();
  const take = (id: string) => {
    if (id.startsWith('m')) taken.add(id);
  };
  for (const part of parts) {
    if (part.id !== undefined) take(part.id);
    for (const inline of part.source) if (inline.kind !== 'text') take(inline.id);
    for (const inline of part.target ?? [])
      if (isCode(inline) || (inline.kind === 'sm' && !earlier.has(inline.id))) take(inline.id);
  }
  let count = 0;
  return () => {
    do count++;
    while (taken.has(`m${count}`));
    return `m${count}`;
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly matches: TermMatch[];
}

/** The occurrences by place, outer before inner; what would cross an earlier one is left out. */
function placesOf(matches: readonly TermMatch[]): readonly Place[] {
  const places: Place[] = [];
  const open: Place[] = [];
  for (const match of inOrder(matches)) {
    while (open.length > 0 && (open.at(-1) as Place).end <= match.start) open.pop();
    const outer = open.at(-1);
    if (outer && match.end > outer.end) continue;
    if (outer?.start === match.start && outer.end === match.end) outer.matches.push(match);
    else {
      const place = { start: match.start, end: match.end, matches: [match] };
      places.push(place);
      open.push(place);
    }
  }
  return places;
}

/** The matches by start, the longer first: as a matcher gives them, so that they need no sorting as a rule. */
function inOrder(matches: readonly TermMatch[]): readonly TermMatch[] {
  const compare = (a: TermMatch, b: TermMatch) => a.start - b.start || b.end - a.end;
  const isInOrder = matches.every((match, i) => i === 0 || compare(matches[i - 1] as TermMatch, match) <= 0);
  return isInOrder ? matches : [...matches].sort(compare);
}

type NewEntry = Omit<GlossEntry, 'id' | 'ref'>;

/** Entries made before, by concept, target language and term; a document asks for the same ones again and again. */
const made = new WeakMap<ConceptEntry, Map<string, Map<string, NewEntry | undefined>>>();

function entryFor(match: TermMatch, termbase: Termbase, trgLang: string): NewEntry | undefined {
  const concept = conceptsById(termbase).get(match.concept);
  if (!concept) return undefined;
  const known = entriesOf(concept, trgLang);
  if (!known.has(match.term)) known.set(match.term, makeEntry(concept, match.term, trgLang));
  return known.get(match.term);
}

function entriesOf(concept: ConceptEntry, trgLang: string): Map<string, NewEntry | undefined> {
  const byLang = made.get(concept) ?? new Map<string, Map<string, NewEntry | undefined>>();
  if (byLang.size === 0) made.set(concept, byLang);
  const known = byLang.get(trgLang) ?? new Map<string, NewEntry | undefined>();
  if (known.size === 0) byLang.set(trgLang, known);
  return known;
}

function makeEntry(concept: ConceptEntry, term: string, trgLang: string): NewEntry | undefined {
  const accepted = termsIn(concept, trgLang).filter(isAccepted);
  const preferred = accepted.filter((item) => item.status === 'preferred');
  const translations = [...new Set([...preferred, ...accepted].map((item) => item.term))];
  if (translations.length > 0) return { term, termSource: concept.id, translations };
  const definition = definitionFor(concept, term, trgLang);
  return definition === undefined ? undefined : { term, termSource: concept.id, translations, definition };
}

/** The definition in the target's language, or else in the language of the matched term. */
function definitionFor(concept: ConceptEntry, term: string, trgLang: string): string | undefined {
  const target = baseLanguage(trgLang);
  const inTarget = concept.langSecs.find((section) => baseLanguage(section.lang) === target && section.definition);
  const inSource = concept.langSecs.find((section) => section.terms.some((item) => item.term === term));
  return inTarget?.definition ?? inSource?.definition;
}

const indexes = new WeakMap<Termbase, ReadonlyMap<string, ConceptEntry>>();

/** The termbase's concepts by id, the first where an id stands twice. Computed once a termbase. */
export function conceptsById(termbase: Termbase): ReadonlyMap<string, ConceptEntry> {
  const known = indexes.get(termbase);
  if (known) return known;
  const index = new Map<string, ConceptEntry>();
  for (const concept of termbase.concepts) if (!index.has(concept.id)) index.set(concept.id, concept);
  indexes.set(termbase, index);
  return index;
}
