import { plainText } from '../content.ts';
import { type Document, type Segment, segments, type Unit, units } from '../document.ts';
import type { Finding } from '../finding.ts';
import { type Check, type CheckEnvironment, findingOf, type SegmentContext } from './check.ts';
import { targetMissing } from './target-missing.ts';

/**
 * What the checks find in a bilingual document, in document order. Units that are not to be translated are left out;
 * a segment without a target gives `target-missing` and nothing else, one with an empty target only `target-empty`.
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
      const context = contextOf(unit, segment, document, environment);
      if (segment.target === undefined) findings.push(...missingTarget(context));
      else for (const check of checks) for (const finding of check.run(context)) findings.push(finding);
    }
  }
  return findings;
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
  if (segment.state === 'initial')
    return [
      findingOf(targetMissing, context, {
        message: 'The segment is not translated yet.',
        side: 'source',
        severity: 'minor',
        expected: [`a translation in ${context.environment.target.name}`],
      }),
    ];
  return [
    findingOf(targetMissing, context, {
      message: `The segment has the state ${segment.state} but no target, and only the state initial may go without one. Translate it, or set the state back to initial.`,
      side: 'source',
      actual: segment.state,
      expected: ['initial'],
    }),
  ];
}
