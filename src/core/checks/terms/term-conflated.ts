import type { Finding } from '../../finding.ts';
import type { TermMatch } from '../../terms/matcher.ts';
import { outermost, type Rendering } from '../../terms/renderings.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { acceptedTerms, anyOf, isAcceptedMatch, originOf, sourceConcepts } from './terms.ts';

/**
 * A concept rendered by the term by which the same document renders another concept. Only a plain case is taken: one
 * term of the source is not rendered by a term of its own, one term stands in the target that renders nothing of the
 * source, it belongs to one other concept only, and elsewhere the document has that concept under that very term. Told
 * once for each two concepts of a document; what the termbase gives both concepts is never told.
 */
export const termConflated: DocumentCheck = {
  id: 'term-conflated',
  title: 'Two concepts rendered alike',
  category: 'terminology',
  severity: 'minor',
  why: 'The source tells two things apart, and the reader of the translation cannot.',
  examples: {
    passes: [
      ['en', 'L’explicabilité compte.', 'Explainability matters.', 'La transparence compte.', 'Transparency matters.'],
    ],
    fails: [
      ['en', 'L’explicabilité compte.', 'Transparency matters.', 'La transparence compte.', 'Transparency matters.'],
    ],
  },
  begin: () => new Conflations(),
};

interface Candidate {
  readonly finding: Finding;
  readonly place: TermMatch;
  readonly standIn: TermMatch;
  readonly context: Pick<SegmentContext, 'environment'>;
  readonly expected: readonly string[];
}

class Conflations implements DocumentPass {
  /** By concept and term of the target, where it first renders the concept, as `unit.segment`. */
  private readonly rendered = new Map<string, string>();
  private readonly candidates = new Map<string, Candidate>();

  see(context: SegmentContext): void {
    const { renderings, segment, unit } = context;
    for (const { outcome, match } of renderings) {
      if (!match || (outcome !== 'preferred' && outcome !== 'admitted')) continue;
      const key = keyOf(match);
      if (!this.rendered.has(key)) this.rendered.set(key, `${unit.id}.${segment.id}`);
    }
    const lost = lostRendering(renderings, context);
    const standIn = lost && standInFor(lost, context);
    if (lost && standIn) this.add(lost.place, standIn, context);
  }

  private add(place: TermMatch, standIn: TermMatch, context: SegmentContext): void {
    const key = `${place.concept}\n${keyOf(standIn)}`;
    if (this.candidates.has(key)) return;
    const { environment } = context;
    const expected = acceptedTerms([place.concept], context);
    const { start, end, surface } = standIn;
    const finding = findingOf(termConflated, context, { message: '', start, end, actual: surface, expected });
    this.candidates.set(key, { finding, place, standIn, context: { environment }, expected });
  }

  findings(): readonly Finding[] {
    return [...this.candidates.values()].flatMap(({ finding, place, standIn, context, expected }) => {
      const where = this.rendered.get(keyOf(standIn));
      if (where === undefined) return [];
      const origin = originOf([place.concept, standIn.concept], context);
      return [
        {
          ...finding,
          message: `“${standIn.surface}” stands for “${place.surface}” here and for ${standIn.concept} in ${where}. For ${place.concept} use ${anyOf(expected)} (${origin}).`,
        },
      ];
    });
  }
}

function keyOf({ concept, term }: TermMatch): string {
  return `${concept}\n${term}`;
}

/** The one rendering of a segment that has no accepted term. */
function lostRendering(renderings: readonly Rendering[], context: SegmentContext): Rendering | undefined {
  const lost = renderings.filter(({ outcome }) => outcome === 'missing' || outcome === 'forbidden');
  const [only] = lost;
  if (lost.length !== 1 || !only || only.senses.length > 1 || !isSourceTerm(only.place)) return undefined;
  return acceptedTerms([only.place.concept], context).length > 0 ? only : undefined;
}

/** A word that the termbase rules out for its concept may well mean another. */
function isSourceTerm(place: TermMatch): boolean {
  return place.status !== 'deprecated';
}

/** The one accepted term of the target that stands for nothing else of the source. */
function standInFor({ place }: Rendering, context: SegmentContext): TermMatch | undefined {
  const concepts = sourceConcepts(context);
  const own = new Set(acceptedTerms([place.concept], context));
  const free = outermost(context.targetMatches).filter((match) => isAcceptedMatch(match));
  const unclaimed = free.filter((match) => !concepts.has(match.concept));
  const [only] = unclaimed;
  if (unclaimed.length !== 1 || !only || own.has(only.term)) return undefined;
  const isShared = free.some((match) => match !== only && match.start < only.end && only.start < match.end);
  return isShared ? undefined : only;
}
