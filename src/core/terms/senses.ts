import type { Language } from '../ports.ts';
import { conceptsById } from './annotate.ts';
import { type CueMatchers, cueMatchers } from './cues.ts';
import type { TermMatch, TermMatcher } from './matcher.ts';

/** The concept that a term means in a place, and what tells so. */
export interface DecidedSense {
  readonly sense: TermMatch;
  /**
   * A collocation around the place or in its segment or unit, the name of the subject field in the unit, or other terms
   * of that subject field in the document.
   */
  readonly by: 'place' | 'segment' | 'unit' | 'field' | 'document';
  /** The words that tell: a collocation as it stands in the text, or the subject field. */
  readonly cue: string;
}

/** What is meant by the concepts that share a place of one segment; undefined where nothing tells. */
export type SegmentSenses = (senses: readonly TermMatch[]) => DecidedSense | undefined;

/**
 * The senses of one segment's terms.
 *
 * @param segment plain text of the segment, into which the offsets of the senses point
 * @param unit plain text of the whole unit, computed when it is wanted; the same function for all segments of a unit
 */
export type SenseFinder = (segment: string, unit: () => string) => SegmentSenses;

/** How many different terms of a subject field a document must have to be about it. */
const fewestFieldTerms = 3;

/**
 * What decides between concepts that share a term in one document, by the nearest cue: a collocation of a concept that
 * covers the place, one in the segment, one in the unit, the name of a concept's subject field in the unit, and at last
 * the other terms of the document, where at least three different ones belong to the subject field of one concept and
 * none to those of the others. Where cues of one level speak for several concepts, nothing is decided.
 *
 * @param matcher of the language of the texts
 * @param texts the document's segments, read through at most once, when nothing nearer has decided
 */
export function createSenseFinder(
  matcher: TermMatcher,
  language: Language,
  texts: () => Iterable<string>,
): SenseFinder {
  const cues = cueMatchers(matcher.termbase, language);
  const byId = conceptsById(matcher.termbase);
  let counts: ReadonlyMap<string, number> | undefined;
  const fieldOf = (concept: string) => byId.get(concept)?.subjectField;
  const byDocument = (senses: readonly TermMatch[]) => {
    const fields = senses.map(({ concept }) => fieldOf(concept));
    if (new Set(fields).size < fields.length) return undefined;
    counts ??= countFields(texts(), matcher, fieldOf);
    return verdictOfFields(senses, fields, counts);
  };
  const ofUnit = unitVerdicts(cues, byDocument);
  return (segment, unit) => {
    const inSegment = cues.collocations?.matchAll(segment) ?? [];
    const longest = inSegment.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    const verdicts = new Map<string, Verdict | undefined>();
    const farther = (senses: readonly TermMatch[]) => {
      const key = keyOf(senses);
      if (!verdicts.has(key))
        verdicts.set(key, verdictOf(speakingFor(senses, inSegment), 'segment') ?? ofUnit(senses, unit));
      return verdicts.get(key);
    };
    return (senses) => {
      const [place] = senses;
      if (!place || senses.length < 2) return undefined;
      const around = speakingFor(senses, overlapping(place, inSegment, longest));
      const verdict = around.length > 0 ? verdictOf(around, 'place') : farther(senses);
      const sense = verdict && senses.find(({ concept }) => concept === verdict.concept);
      return verdict && sense && { sense, by: verdict.by, cue: verdict.cue };
    };
  };
}

/** A decision for a concept, or for none where cues of one level contradict each other. */
interface Verdict {
  readonly concept: string | undefined;
  readonly by: DecidedSense['by'];
  readonly cue: string;
}

function keyOf(senses: readonly TermMatch[]): string {
  return senses.map(({ concept }) => concept).join(' ');
}

/** Decides by what stands in the unit, and then by the document; a unit's cues are looked for once for all its segments. */
function unitVerdicts(
  { collocations, fields }: CueMatchers,
  byDocument: (senses: readonly TermMatch[]) => Verdict | undefined,
): (senses: readonly TermMatch[], unit: () => string) => Verdict | undefined {
  let current: (() => string) | undefined;
  let inUnit: readonly TermMatch[] = [];
  let fieldsInUnit: readonly TermMatch[] = [];
  let verdicts = new Map<string, Verdict | undefined>();
  return (senses, unit) => {
    if (unit !== current) {
      current = unit;
      const text = collocations || fields ? unit() : '';
      inUnit = collocations?.matchAll(text) ?? [];
      fieldsInUnit = fields?.matchAll(text) ?? [];
      verdicts = new Map();
    }
    const key = keyOf(senses);
    if (!verdicts.has(key)) {
      const near =
        verdictOf(speakingFor(senses, inUnit), 'unit') ?? verdictOf(speakingFor(senses, fieldsInUnit), 'field');
      verdicts.set(key, near ?? byDocument(senses));
    }
    return verdicts.get(key);
  };
}

function speakingFor(senses: readonly TermMatch[], cues: readonly TermMatch[]): readonly TermMatch[] {
  if (cues.length === 0) return cues;
  const concepts = new Set(senses.map(({ concept }) => concept));
  return cues.filter(({ concept }) => concepts.has(concept));
}

function verdictOf(cues: readonly TermMatch[], by: DecidedSense['by']): Verdict | undefined {
  const [first] = cues;
  if (!first) return undefined;
  const isOne = cues.every(({ concept }) => concept === first.concept);
  return { concept: isOne ? first.concept : undefined, by, cue: first.surface };
}

/** The cues that overlap a place, of a list in order of start of which the longest is `longest` long. */
function overlapping(place: TermMatch, cues: readonly TermMatch[], longest: number): readonly TermMatch[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as TermMatch).start + longest <= place.start) low = middle + 1;
    else high = middle;
  }
  const found: TermMatch[] = [];
  for (let cue = cues[low]; cue && cue.start < place.end; cue = cues[++low]) if (cue.end > place.start) found.push(cue);
  return found;
}

function verdictOfFields(
  senses: readonly TermMatch[],
  fields: readonly (string | undefined)[],
  counts: ReadonlyMap<string, number>,
): Verdict | undefined {
  const seen = senses.flatMap(({ concept }, i) => {
    const cue = fields[i] ?? '';
    const count = counts.get(cue) ?? 0;
    return count > 0 ? [{ concept, cue, count }] : [];
  });
  const [only] = seen;
  if (seen.length !== 1 || !only || only.count < fewestFieldTerms) return undefined;
  return { concept: only.concept, by: 'document', cue: only.cue };
}

/** How many concepts of each subject field are named in the texts by terms of theirs alone. */
function countFields(
  texts: Iterable<string>,
  matcher: TermMatcher,
  fieldOf: (concept: string) => string | undefined,
): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  for (const text of texts) {
    const matches = matcher.match(text);
    matches.forEach((match, i) => {
      if (!isSamePlace(match, matches[i - 1]) && !isSamePlace(match, matches[i + 1])) seen.add(match.concept);
    });
  }
  const counts = new Map<string, number>();
  for (const id of seen) {
    const field = fieldOf(id);
    if (field !== undefined) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return counts;
}

function isSamePlace(a: TermMatch, b: TermMatch | undefined): boolean {
  return b?.start === a.start && b.end === a.end;
}
