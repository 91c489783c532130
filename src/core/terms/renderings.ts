import type { TermMatch, TermMatcher } from './matcher.ts';

/**
 * What becomes of a source occurrence in a target: an accepted term, a forbidden one (deprecated or superseded), none
 * of the concept's terms, a term of another concept that the same words can mean, or no target yet.
 */
export type RenderingOutcome = 'preferred' | 'admitted' | 'forbidden' | 'missing' | 'otherSense' | 'open';

/** What renders one sense of a source occurrence. */
export interface Rendering {
  /** The occurrence, as a term of one concept. */
  readonly place: TermMatch;
  /** The terms of all concepts that stand in the same place, `place` among them. */
  readonly senses: readonly TermMatch[];
  readonly outcome: RenderingOutcome;
  /** The target's term that renders the occurrence; that of the other concept where the outcome is `otherSense`. */
  readonly match?: TermMatch;
}

/**
 * The renderings of a source text's terms, in order, one for each sense of each occurrence. An occurrence is a longest
 * term: in « gouvernance de l'IA » stands that concept, and not « IA » as well.
 *
 * @param target absent where the segment has no target: every outcome is then `open`
 * @example renderingsOf("l'IA responsable", 'ethical AI', matchers) // one: missing, where `ethical AI` is no term of it
 */
export function renderingsOf(
  source: string,
  target: string | undefined,
  matchers: { readonly source: TermMatcher; readonly target: TermMatcher },
): readonly Rendering[] {
  const places = outermost(matchers.source.match(source));
  if (places.length === 0) return [];
  return renderPlaces(places, target === undefined ? undefined : matchers.target.matchAll(target));
}

/**
 * The renderings, as `renderingsOf` gives them, of matches that are known already. In the target every term counts, those inside a longer one
 * too, but for forbidden ones, which may be part of an accepted term. Each match renders one occurrence; accepted
 * terms are shared out before forbidden ones, those that lie in no other term before those that do. Linear in the
 * number of matches.
 *
 * @param places outermost matches of the source
 * @param targetMatches every place of the target where a term stands; undefined where there is no target
 */
export function renderPlaces(
  places: readonly TermMatch[],
  targetMatches: readonly TermMatch[] | undefined,
): readonly Rendering[] {
  const renderings: Rendering[] = [];
  const free = targetMatches && freeMatches(targetMatches);
  let first = 0;
  while (first < places.length) {
    let after = first + 1;
    while (places[after]?.start === places[first]?.start) after++;
    const senses = places.slice(first, after);
    first = after;
    const taken = free && take(senses, free);
    for (const place of senses) renderings.push(renderingOf(place, senses, free !== undefined, taken));
  }
  return renderings;
}

/** The matches that lie in no other match; several of one place all stay. */
export function outermost(matches: readonly TermMatch[]): readonly TermMatch[] {
  let end = 0;
  let start = -1;
  return matches.filter((match) => {
    if (match.end <= end && !(match.start === start && match.end === end)) return false;
    start = match.start;
    end = match.end;
    return true;
  });
}

type Rank = 'preferred' | 'admitted' | 'forbidden';

/** The matches of one concept that render nothing yet, the next to be taken last. */
type Free = Map<string, Record<Rank, TermMatch[]>>;

const ranks: readonly Rank[] = ['preferred', 'admitted', 'forbidden'];

function freeMatches(matches: readonly TermMatch[]): Free {
  const free: Free = new Map();
  const outer = new Set(outermost(matches));
  const add = (match: TermMatch, isOuter: boolean) => {
    const isAccepted = match.status === 'preferred' || match.status === 'admitted';
    if (!isAccepted && !isOuter) return;
    const queues = free.get(match.concept) ?? { preferred: [], admitted: [], forbidden: [] };
    queues[match.status === 'preferred' || match.status === 'admitted' ? match.status : 'forbidden'].push(match);
    free.set(match.concept, queues);
  };
  const backwards = matches.toReversed();
  for (const match of backwards) if (!outer.has(match)) add(match, false);
  for (const match of backwards) if (outer.has(match)) add(match, true);
  return free;
}

interface Taken {
  readonly sense: TermMatch;
  readonly rank: Rank;
  readonly match: TermMatch;
}

/**
 * Takes the best match of any sense. One that lies in a longer one of another sense is a part of it: `trách nhiệm` in
 * `trách nhiệm pháp lý`.
 */
function take(senses: readonly TermMatch[], free: Free): Taken | undefined {
  const next: Taken[] = [];
  for (const rank of ranks) {
    for (const sense of senses) {
      const match = free.get(sense.concept)?.[rank].at(-1);
      if (match) next.push({ sense, rank, match });
    }
  }
  const isWhole = wholeOf(next, senses.length > 1);
  const taken = next.find(({ match }) => isWhole(match));
  if (taken) free.get(taken.sense.concept)?.[taken.rank].pop();
  return taken;
}

/** Whether a match lies in no other of them, where they may belong to different concepts. */
function wholeOf(list: readonly Taken[], isShared: boolean): (match: TermMatch) => boolean {
  if (!isShared || list.length < 2) return () => true;
  const sorted = list.map(({ match }) => match).sort((a, b) => a.start - b.start || b.end - a.end);
  const whole = new Set(outermost(sorted));
  return (match) => whole.has(match);
}

function renderingOf(
  place: TermMatch,
  senses: readonly TermMatch[],
  hasTarget: boolean,
  taken: Taken | undefined,
): Rendering {
  if (!taken) return { place, senses, outcome: hasTarget ? 'missing' : 'open' };
  return { place, senses, outcome: place === taken.sense ? taken.rank : 'otherSense', match: taken.match };
}
