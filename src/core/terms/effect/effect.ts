import { checks } from '../../checks/index.ts';
import { runChecksOf } from '../../checks/run.ts';
import { plainText } from '../../content.ts';
import { type Document, type Segment, type State, segments, type Unit, units } from '../../document.ts';
import { type Finding, isAtLeast, severities } from '../../finding.ts';
import type { Language, TextRange } from '../../ports.ts';
import { countWords } from '../../text.ts';
import type { Change, ConceptChange, TermbaseDiff } from '../diff/changes.ts';
import { buildMatcher, type TermMatch, type TermMatcher } from '../matcher.ts';
import { outermost } from '../renderings.ts';
import type { Termbase } from '../termbase.ts';

/**
 * What a change of the termbase does to a segment: `wrong` where a check of terms finds something that it did not find
 * before, or something worse; `right` where what it found is gone and nothing came; `noted` where all that came is
 * neutral, such as a term that is only proposed.
 */
export type EffectKind = 'wrong' | 'right' | 'noted';

export interface SegmentEffect {
  readonly kind: EffectKind;
  readonly unit: string;
  readonly segment: string;
  readonly state: State;
  /** Plain texts. */
  readonly source: string;
  readonly target: string;
  /** Words of the source. */
  readonly words: number;
  /** Changed concepts whose terms stand in the segment, by place. */
  readonly concepts: readonly string[];
  /** Where those terms stand, apart and ascending. */
  readonly sourceTerms: readonly TextRange[];
  readonly targetTerms: readonly TextRange[];
  /** Findings that came, and findings that are gone. */
  readonly came: readonly Finding[];
  readonly gone: readonly Finding[];
}

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

const termChecks = checks.filter((check) => check.category === 'terminology');

/**
 * What a change of the termbase does to the segments of a bilingual document, in document order; segments on which it
 * has no effect are left out. Only segments in which a term of a changed concept stands are checked. Linear in the
 * document's length.
 *
 * @param path the document's path, for the findings
 */
export function effectsOn(document: Document, versions: TermbaseVersions, path: string): readonly SegmentEffect[] {
  const concerned: Concerned[] = [];
  for (const unit of units(document)) {
    if (!unit.translate) continue;
    for (const segment of segments(unit)) {
      const found = concernedSegment(unit, segment, versions);
      if (found) concerned.push(found);
    }
  }
  return concerned.flatMap((item) => effectOn(item, document, versions, path) ?? []);
}

interface Concerned {
  readonly unit: Unit;
  readonly segment: Segment;
  readonly source: string;
  readonly target: string;
  readonly sourceMatches: readonly TermMatch[];
  readonly targetMatches: readonly TermMatch[];
}

function concernedSegment(unit: Unit, segment: Segment, { changed }: TermbaseVersions): Concerned | undefined {
  if (segment.target === undefined) return undefined;
  const source = plainText(segment.source);
  const target = plainText(segment.target);
  const sourceMatches = [...changed.before.source.matchAll(source), ...changed.after.source.matchAll(source)];
  const targetMatches = [...changed.before.target.matchAll(target), ...changed.after.target.matchAll(target)];
  if (sourceMatches.length === 0 && targetMatches.length === 0) return undefined;
  return { unit, segment, source, target, sourceMatches, targetMatches };
}

function effectOn(
  item: Concerned,
  document: Document,
  versions: TermbaseVersions,
  path: string,
): SegmentEffect | undefined {
  const { source, target, before, after } = versions;
  const one = { ...document, files: [{ id: 'f', notes: [], children: [{ ...item.unit, parts: [item.segment] }] }] };
  const old = runChecksOf(termChecks, one, { source, target, matchers: before, path });
  const current = runChecksOf(termChecks, one, { source, target, matchers: after, path });
  const came = worseThan(current, old);
  const remaining = new Set(current.map(keyOf));
  const gone = old.filter((finding) => !remaining.has(keyOf(finding)));
  const kind = kindOf(came, gone);
  if (!kind) return undefined;
  const meant = [...item.sourceMatches, ...item.targetMatches];
  return {
    kind,
    unit: item.unit.id,
    segment: item.segment.id,
    state: item.segment.state,
    source: item.source,
    target: item.target,
    words: countWords(item.source),
    concepts: [...new Set(meant.map((match) => match.concept))],
    sourceTerms: rangesOf(item.sourceMatches),
    targetTerms: rangesOf(item.targetMatches),
    came,
    gone,
  };
}

/** The findings that the others have not, or not as bad. */
function worseThan(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const worst = new Map<string, number>();
  for (const other of others) {
    const key = keyOf(other);
    worst.set(key, Math.max(worst.get(key) ?? -1, severities.indexOf(other.severity)));
  }
  return findings.filter((finding) => severities.indexOf(finding.severity) > (worst.get(keyOf(finding)) ?? -1));
}

/** What makes two findings the same: the rule and the place; the accepted terms may differ. */
function keyOf({ ruleId, side, start, end }: Finding): string {
  return `${ruleId} ${side} ${start} ${end}`;
}

function kindOf(came: readonly Finding[], gone: readonly Finding[]): EffectKind | undefined {
  if (came.some(isMistake)) return 'wrong';
  if (gone.some(isMistake)) return 'right';
  return came.length > 0 ? 'noted' : undefined;
}

function isMistake(finding: Finding): boolean {
  return isAtLeast(finding.severity, 'minor');
}

/** The outermost places of the matches; of two that cross, the first takes in the other. */
function rangesOf(matches: readonly TermMatch[]): readonly TextRange[] {
  const sorted = outermost([...matches].sort((a, b) => a.start - b.start || b.end - a.end));
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = ranges.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}
