import type { Finding } from '../../finding.ts';
import type { TermMatch } from '../../terms/matcher.ts';
import type { DecidedSense } from '../../terms/senses.ts';
import { type Check, type FindingDetails, findingOf, type SegmentContext } from '../check.ts';
import { isEmpty } from '../completeness/emptiness.ts';
import { forbiddenMatches } from './term-forbidden.ts';
import {
  acceptedTerms,
  anyOf,
  areWordsWithin,
  isAcceptedMatch,
  isCoordinated,
  namesOf,
  originOf,
  outerPlaces,
  someOf,
  type TermPlace,
} from './terms.ts';

/**
 * A term of the source whose concept the target names by none of its accepted terms, in any of their forms. Where
 * several concepts share the term, cues decide which is meant, and a term of that one is required; where they do not,
 * any of the concepts will do. Of nested terms only the longest is required; where all its parts are rendered by their
 * terms, or where the target names the concept less often than the source, as pronouns allow, the finding is minor. So
 * it is where the term of another concept stands there and the cue is not in the very place, and neutral where only the
 * subject of the document speaks for a concept. A concept without an accepted term in the target's language asks for
 * nothing, nor does a term that the termbase rules out in the source, which may well mean something else
 * (`term-source-forbidden` has it). A forbidden term in its place is told by `term-forbidden` alone.
 */
export const termMissing: Check = {
  id: 'term-missing',
  title: 'Required term missing',
  category: 'terminology',
  severity: 'major',
  why: 'Readers take a different word for a different thing; law and policy texts are read that way.',
  examples: {
    passes: [
      ['en', 'La gouvernance de l’IA progresse.', 'AI governance is making progress.'],
      ['vi', 'Ces systèmes d’IA apprennent.', 'Các hệ thống AI này học hỏi.'],
    ],
    fails: [
      ['en', 'La gouvernance de l’IA progresse.', 'AI regulation is making progress.'],
      ['vi', 'La gouvernance de l’IA progresse.', 'Việc điều hành AI đang tiến triển.'],
    ],
  },
  run(context) {
    if (isEmpty(context.target) || context.sourceMatches.length === 0) return [];
    const groups = new Map<string, Group>();
    for (const place of outerPlaces(context.sourceMatches)) {
      if (place.isDeprecated) continue;
      const decided = context.senseOf(place.senses);
      const key = decided ? `${decided.sense.concept} ${place.concepts.join(' ')}` : place.concepts.join(' ');
      const group = groups.get(key);
      if (group) group.places.push(place);
      else groups.set(key, { places: [place], first: place, decided });
    }
    const rendered = renderedCounts(context);
    const findings: Finding[] = [];
    for (const group of groups.values()) {
      const details = group.decided
        ? ofSense(group, group.decided, rendered, context)
        : ofAny(group, group.first.concepts, rendered, context);
      if (details) findings.push(findingOf(termMissing, context, details));
    }
    return findings.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  },
};

/** The places of one segment that ask for the same. */
interface Group {
  readonly places: TermPlace[];
  readonly first: TermPlace;
  readonly decided: DecidedSense | undefined;
}

/** How often the target names each concept, by an accepted term or by one that `term-forbidden` reports. */
type Rendered = ReadonlyMap<string, number>;

function renderedCounts(context: SegmentContext): Rendered {
  const counts = new Map<string, number>();
  const add = ({ concept }: TermMatch) => counts.set(concept, (counts.get(concept) ?? 0) + 1);
  for (const match of context.targetMatches) if (isAcceptedMatch(match)) add(match);
  for (const match of forbiddenMatches(context)) add(match);
  return counts;
}

/** What is wrong where a cue tells the concept. */
function ofSense(
  group: Group,
  { sense, by, cue }: DecidedSense,
  rendered: Rendered,
  context: SegmentContext,
): FindingDetails | undefined {
  const { first } = group;
  const names = namesOf(first.concepts, context);
  const isNamed = names.some(({ concept }) => concept === sense.concept);
  if (isNamed || acceptedTerms([sense.concept], context).length === 0)
    return ofAny(group, first.concepts, rendered, context);
  const [other] = names;
  if (!other) {
    if (by === 'document') return ofAny(group, first.concepts, rendered, context);
    const details = ofAny(group, [sense.concept], rendered, context);
    return details && { ...details, message: `${details.message} It means ${sense.concept} here: “${cue}” tells so.` };
  }
  const expected = acceptedTerms([sense.concept], context);
  const has = `The target has “${other.surface}”, a term of ${other.concept}`;
  const origin = originOf(first.concepts, context);
  if (by === 'document')
    return {
      ...placeOf(first, expected),
      message: `“${first.surface}” may well mean ${sense.concept} here, since the document is about ${cue}: ${anyOf(expected)}. ${has}; make sure that it is meant (${origin}).`,
      severity: 'neutral',
    };
  return {
    ...placeOf(first, expected),
    message: `“${first.surface}” means ${sense.concept} here (“${cue}” tells so) and must be rendered by ${anyOf(expected)}. ${has} (${origin}).`,
    severity: by === 'place' ? 'major' : 'minor',
  };
}

/** What is wrong where each of some concepts will do. */
function ofAny(
  { places, first }: Group,
  concepts: readonly string[],
  rendered: Rendered,
  context: SegmentContext,
): FindingDetails | undefined {
  const expected = acceptedTerms(concepts, context);
  if (expected.length === 0) return undefined;
  const count = concepts.reduce((sum, concept) => sum + (rendered.get(concept) ?? 0), 0);
  if (count >= places.length) return undefined;
  const details = placeOf(first, expected);
  const origin = originOf(concepts, context);
  if (count > 0) {
    const times = count === 1 ? 'once' : `${count} times`;
    return {
      ...details,
      message: `“${first.surface}” stands ${places.length} times in the source, and its term ${times} in the target: ${anyOf(expected)} (${origin}).`,
      severity: 'minor',
    };
  }
  if (isCoordinated(expected, context)) return undefined;
  const inner = first.inner.filter((place) => place.concepts.some((concept) => rendered.has(concept)));
  if (inner.length > 0 && areWordsWithin(first, inner, context))
    return {
      ...details,
      message: `“${first.surface}” is rendered by its parts. Its term as a whole is ${anyOf(expected)} (${origin}).`,
      severity: 'minor',
    };
  return { ...details, message: `${missingSentence(first, concepts, expected, context)} The target has none of them.` };
}

function missingSentence(
  { surface }: TermPlace,
  concepts: readonly string[],
  expected: readonly string[],
  context: SegmentContext,
): string {
  const origin = originOf(concepts, context);
  if (concepts.length === 1) return `“${surface}” must be rendered by ${anyOf(expected)} (${origin}).`;
  return `“${surface}” may mean ${meanings(concepts, context)}, and nothing tells which: use a term of the one that is meant (${origin}).`;
}

function placeOf({ start, end, surface }: TermPlace, expected: readonly string[]): Omit<FindingDetails, 'message'> {
  return { side: 'source', start, end, actual: surface, expected };
}

/** `fairness (“fairness”) or equity (“equity” or “equitable”)`. */
function meanings(concepts: readonly string[], context: SegmentContext): string {
  const shown = concepts.map((concept) => {
    const terms = acceptedTerms([concept], context);
    return `${concept} (${terms.length === 0 ? 'no term' : anyOf(terms)})`;
  });
  return someOf(shown, ' or ');
}
