import { plainText } from '../../content.ts';
import type { Content, Segment } from '../../document.ts';
import { conceptsById } from '../annotate.ts';
import type { TermbaseVersions } from '../effect/versions.ts';
import type { TermMatch } from '../matcher.ts';
import { outermost } from '../renderings.ts';
import { type TermSec, termsIn } from '../termbase.ts';
import { editContent, singleRuns, type TextEdit } from './edit-content.ts';
import type { FixOptions, Refusal, RefusalReason, Replacement, SegmentFix } from './fix.ts';
import { type AcceptedPlace, acceptedPlaces, type OuterPlace } from './places.ts';
import { readsAsMeant } from './reads-as-meant.ts';
import { type WritableText, writableText, writeTerm } from './write-term.ts';

/**
 * What is to become of a segment's target where terms stand in it that were accepted and no longer are: each that can
 * be replaced safely by its concept's preferred term is, the others are named with the reason. Undefined where there is
 * nothing to replace. Safe means: the words belong to one concept, which the source has as often as the target; their
 * form and capitals can be given to the preferred term; no code stands inside them; and read again, the new target has
 * the preferred terms in these places and the same other terms as before.
 */
export function fixSegment(segment: Segment, versions: TermbaseVersions, options: FixOptions): SegmentFix | undefined {
  const content = segment.target ?? [];
  const text = plainText(content);
  const old = versions.before.target.matchAll(text);
  const current = versions.after.target.matchAll(text);
  const places = acceptedPlaces(old, current);
  const isCandidate = (place: AcceptedPlace) => outdated(place, versions, options);
  if (!places.some((place) => [place, ...place.inner].some((one) => isCandidate(one).length > 0))) return undefined;
  const context = contextOf(segment, content, text, places, versions);
  const drafts: Draft[] = [];
  const refusals: Refusal[] = [];
  for (const place of places) {
    const [match, ...others] = isCandidate(place);
    if (match) {
      const found = others.length > 0 ? refuse(match, 'several-concepts') : draftFor(match, place, context);
      if ('reason' in found) refusals.push(found);
      else drafts.push(found);
    } else for (const refusal of insideLonger(place, isCandidate, context)) refusals.push(refusal);
  }
  return settle(drafts, refusals, context);
}

/** The old terms of a place that are to be replaced, one a concept. */
function outdated(place: AcceptedPlace, versions: TermbaseVersions, options: FixOptions): readonly TermMatch[] {
  const concepts = conceptsById(versions.after.target.termbase);
  return place.before.filter((match) => {
    if (!concepts.has(match.concept)) return false;
    const now = place.after.find((other) => other.concept === match.concept);
    if (!now) return true;
    return options.replacesAdmitted && match.status === 'preferred' && now.status === 'admitted';
  });
}

interface FixContext {
  readonly content: Content;
  readonly writable: WritableText;
  readonly versions: TermbaseVersions;
  /** All concepts that the source has, and how often outside longer terms. */
  readonly sourceConcepts: ReadonlySet<string>;
  readonly sourceCounts: ReadonlyMap<string, number>;
  /** How often the target has each concept outside longer terms, by accepted terms old or new. */
  readonly targetCounts: ReadonlyMap<string, number>;
  isInOneRun(start: number, end: number): boolean;
}

function contextOf(
  segment: Segment,
  content: Content,
  text: string,
  places: readonly OuterPlace[],
  versions: TermbaseVersions,
): FixContext {
  const meant = versions.after.source.match(plainText(segment.source)).filter(({ status }) => status !== 'deprecated');
  return {
    content,
    writable: writableText(text),
    versions,
    sourceConcepts: new Set(meant.map((match) => match.concept)),
    sourceCounts: countsOf(outermost(meant).map((match) => match.concept)),
    targetCounts: countsOf(places.flatMap(conceptsAt)),
    isInOneRun: singleRuns(content),
  };
}

function countsOf(concepts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

function conceptsAt(place: AcceptedPlace): readonly string[] {
  return [...new Set([...place.before, ...place.after].map((match) => match.concept))];
}

/** A replacement and the edits that make it. */
interface Draft {
  readonly replacement: Replacement;
  readonly edits: readonly TextEdit[];
}

function draftFor(match: TermMatch, place: OuterPlace, context: FixContext): Draft | Refusal {
  const { versions } = context;
  const { concept } = match;
  if (conceptsAt(place).length > 1) return refuse(match, 'several-concepts', conceptsAt(place).join(', '));
  if (place.isCrossed) return refuse(match, 'overlap');
  if (!context.sourceConcepts.has(concept)) return refuse(match, 'not-in-source');
  const [inSource, inTarget] = [context.sourceCounts.get(concept) ?? 0, context.targetCounts.get(concept) ?? 0];
  if (inSource !== inTarget) return refuse(match, 'count', `${inSource} in the source, ${inTarget} in the target`);
  const [wanted, ...more] = termsOf(concept, versions.after.target).filter(({ status }) => status === 'preferred');
  if (!wanted) return refuse(match, 'no-preferred');
  if (more.length > 0) return refuse(match, 'several-preferred');
  const term = termsOf(concept, versions.before.target).find((one) => one.term === match.term);
  const edits = term ? writeTerm({ place: context.writable, match, term, wanted, language: versions.target }) : 'form';
  if (typeof edits === 'string') return refuse(match, edits);
  if (!edits.every(({ start, end }) => context.isInOneRun(start, end))) return refuse(match, 'code-inside');
  const { start, end, surface: before } = match;
  const after = edits.find((edit) => edit.start === start)?.text ?? before;
  return { replacement: { concept, term: match.term, preferred: wanted.term, start, end, before, after }, edits };
}

function termsOf(concept: string, { termbase, lang }: TermbaseVersions['before']['target']): readonly TermSec[] {
  const entry = conceptsById(termbase).get(concept);
  return entry ? termsIn(entry, lang) : [];
}

/** Old terms inside a longer one: where the source has the longer one's concept, they are part of it and may stay. */
function insideLonger(
  place: OuterPlace,
  isCandidate: (place: AcceptedPlace) => readonly TermMatch[],
  { sourceConcepts }: FixContext,
): readonly Refusal[] {
  if (place.after.some((match) => sourceConcepts.has(match.concept))) return [];
  const inner = place.inner.flatMap(isCandidate).filter((match) => sourceConcepts.has(match.concept));
  return inner.map((match) => refuse(match, 'inside-longer'));
}

function refuse({ concept, term, start, end, surface }: TermMatch, reason: RefusalReason, detail?: string): Refusal {
  return { concept, term, start, end, surface, reason, ...(detail !== undefined && { detail }) };
}

/** The fix with all drafts, if the new target reads as it should; otherwise all are refused. */
function settle(drafts: readonly Draft[], refusals: readonly Refusal[], context: FixContext): SegmentFix | undefined {
  if (drafts.length === 0) return refusals.length === 0 ? undefined : { replacements: [], refusals };
  const edits = drafts.flatMap((draft) => draft.edits).sort((a, b) => a.start - b.start);
  const target = editContent(context.content, edits);
  const replacements = drafts.map((draft) => draft.replacement);
  const texts = { before: context.writable.text, after: plainText(target) };
  if (readsAsMeant(texts, replacements, edits, context.versions.after.target))
    return { replacements, refusals, target };
  const refused = replacements.map(
    ({ concept, term, start, end, before }): Refusal => ({
      concept,
      term,
      start,
      end,
      surface: before,
      reason: 'not-recognised',
    }),
  );
  return { replacements: [], refusals: [...refused, ...refusals].sort((a, b) => a.start - b.start) };
}
