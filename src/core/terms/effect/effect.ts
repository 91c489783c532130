import { checks, documentChecks } from '../../checks/index.ts';
import { joinPasses } from '../../checks/join-passes.ts';
import { runChecksOf } from '../../checks/run.ts';
import { plainText } from '../../content.ts';
import { type Document, type Segment, type State, segments, type Unit, units } from '../../document.ts';
import { type Finding, isAtLeast, severities } from '../../finding.ts';
import type { TextRange } from '../../ports.ts';
import { countWords } from '../../text.ts';
import { groupBy } from '../diff/pairs.ts';
import type { TermMatch, TermMatcher } from '../matcher.ts';
import { outermost } from '../renderings.ts';
import type { PairMatchers, TermbaseVersions } from './versions.ts';

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

const termChecks = checks.filter((check) => check.category === 'terminology');

/**
 * What a change of the termbase does to the segments of a bilingual document, in document order; segments on which it
 * has no effect are left out. A file in which no term of a changed concept stands is not checked; in others all
 * segments are, since what one means may hang on the others. Linear in the document's length.
 *
 * @param path the document's path, for the findings
 */
export function effectsOn(document: Document, versions: TermbaseVersions, path: string): readonly SegmentEffect[] {
  return document.files.flatMap((file) => effectsOnFile({ ...document, files: [file] }, versions, path));
}

function effectsOnFile(document: Document, versions: TermbaseVersions, path: string): readonly SegmentEffect[] {
  if (!isConcerned(document, versions)) return [];
  const { source, target, before, after } = versions;
  const findingsOf = (matchers: PairMatchers) => {
    const environment = { source, target, matchers, path };
    return bySegment(runChecksOf(termChecks, document, environment, [joinPasses(documentChecks)]));
  };
  const old = findingsOf(before);
  const current = findingsOf(after);
  const effects: SegmentEffect[] = [];
  for (const unit of units(document)) {
    for (const segment of unit.translate ? segments(unit) : []) {
      const key = segmentKey(unit.id, segment.id);
      const effect = effectOn(unit, segment, { old: old.get(key) ?? [], current: current.get(key) ?? [] }, versions);
      if (effect) effects.push(effect);
    }
  }
  return effects;
}

function isConcerned(document: Document, { changed }: TermbaseVersions): boolean {
  const { before, after } = changed;
  const hasTerm = (text: string, one: TermMatcher, other: TermMatcher) =>
    one.matchAll(text).length > 0 || other.matchAll(text).length > 0;
  for (const unit of units(document)) {
    for (const { source, target } of unit.translate ? segments(unit) : []) {
      if (target === undefined) continue;
      if (hasTerm(plainText(source), before.source, after.source)) return true;
      if (hasTerm(plainText(target), before.target, after.target)) return true;
    }
  }
  return false;
}

function bySegment(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, ({ unit = '', segment = '' }) => segmentKey(unit, segment));
}

/** Ids of units and segments have no spaces. */
function segmentKey(unit: string, segment: string): string {
  return `${unit} ${segment}`;
}

interface SegmentFindings {
  readonly old: readonly Finding[];
  readonly current: readonly Finding[];
}

function effectOn(
  unit: Unit,
  segment: Segment,
  { old, current }: SegmentFindings,
  { changed }: TermbaseVersions,
): SegmentEffect | undefined {
  if (old.length === 0 && current.length === 0) return undefined;
  const came = worseThan(current, old);
  const remaining = new Set(current.map(keyOf));
  const gone = old.filter((finding) => !remaining.has(keyOf(finding)));
  const kind = kindOf(came, gone);
  if (!kind) return undefined;
  const source = plainText(segment.source);
  const target = plainText(segment.target ?? []);
  const sourceMatches = [...changed.before.source.matchAll(source), ...changed.after.source.matchAll(source)];
  const targetMatches = [...changed.before.target.matchAll(target), ...changed.after.target.matchAll(target)];
  return {
    kind,
    unit: unit.id,
    segment: segment.id,
    state: segment.state,
    source,
    target,
    words: countWords(source),
    concepts: [...new Set([...sourceMatches, ...targetMatches].map((match) => match.concept))],
    sourceTerms: rangesOf(sourceMatches),
    targetTerms: rangesOf(targetMatches),
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
