import { plainText } from '../content.ts';
import { type Document, type Segment, segments, type Unit, units } from '../document.ts';
import type { Finding } from '../finding.ts';
import { type Check, type CheckEnvironment, findingOf, type SegmentContext } from './check.ts';
import { targetMissing } from './target-missing.ts';

/**
 * What the checks find in a bilingual document, in document order. Units that are not to be translated are left out. A
 * segment without a target is simply open while its state is `initial`; in any later state it gives `target-missing`
 * and nothing else. One with an empty target gives only `target-empty`.
 */
export function runChecksOf(
  checks: readonly Check[],
  document: Document,
  environment: CheckEnvironment,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const unit of units(document)) {
    if (!unit.translate) continue;
    for (const segment of segments(unit)) {
      if (segment.target === undefined && segment.state === 'initial') continue;
      const context = contextOf(unit, segment, document, environment);
      for (const finding of findingsIn(context, checks)) findings.push(finding);
    }
  }
  return findings;
}

function findingsIn(context: SegmentContext, checks: readonly Check[]): readonly Finding[] {
  if (context.segment.target === undefined) return missingTarget(context);
  return checks.flatMap((check) => check.run(context));
}

/** A context whose term matches are computed when the first check asks for them. */
function contextOf(unit: Unit, segment: Segment, document: Document, environment: CheckEnvironment): SegmentContext {
  const source = plainText(segment.source);
  const target = plainText(segment.target ?? []);
  let sourceMatches: SegmentContext['sourceMatches'] | undefined;
  let targetMatches: SegmentContext['targetMatches'] | undefined;
  return {
    unit,
    segment,
    source,
    target,
    environment,
    srcLang: document.srcLang,
    trgLang: document.trgLang ?? environment.target.tag,
    get sourceMatches() {
      sourceMatches ??= environment.matchers.source.match(source);
      return sourceMatches;
    },
    get targetMatches() {
      targetMatches ??= environment.matchers.target.matchAll(target);
      return targetMatches;
    },
  };
}

function missingTarget(context: SegmentContext): readonly Finding[] {
  const { segment } = context;
  if (context.source.trim() === '') return [];
  return [
    findingOf(targetMissing, context, {
      message: `The segment has the state ${segment.state} but no target, and only the state initial may go without one. Translate it, or set the state back to initial.`,
      side: 'source',
      actual: segment.state,
      expected: ['initial'],
    }),
  ];
}
