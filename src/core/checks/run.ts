import { plainText } from '../content.ts';
import { type Document, type File, type Segment, segments, type Unit, units } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { TermMatch } from '../terms/matcher.ts';
import { outermost, renderPlaces } from '../terms/renderings.ts';
import { createSenseFinder, type SegmentSenses, type SenseFinder } from '../terms/senses.ts';
import {
  type Check,
  type CheckEnvironment,
  type DocumentCheck,
  type DocumentPass,
  findingOf,
  type SegmentContext,
} from './check.ts';
import { targetMissing } from './target-missing.ts';

/**
 * What the checks find in a bilingual document, in document order, and after it what passes over the document find.
 * Units that are not to be translated are left out. A segment without a target is simply open while its state is
 * `initial`; in any later state it gives `target-missing` and nothing else. One with an empty target gives only
 * `target-empty`. Passes see every segment.
 *
 * @param passes those that end with this document; `across` sees the same segments and reports elsewhere
 */
export function runChecksOf(
  checks: readonly Check[],
  document: Document,
  environment: CheckEnvironment,
  passes: readonly DocumentPass[] = [],
  across?: DocumentPass,
): readonly Finding[] {
  const findings: Finding[] = [];
  const { matchers, source: language } = environment;
  const senses = once(() => createSenseFinder(matchers.source, language, () => sourceTexts(document)));
  for (const file of document.files) {
    for (const unit of units({ ...document, files: [file] })) {
      if (!unit.translate) continue;
      const text = once(() => unitText(unit));
      const ofUnit = { unit, text, file, document, environment, senses };
      for (const segment of segments(unit)) {
        const context = contextOf(segment, ofUnit);
        for (const finding of findingsIn(context, checks)) findings.push(finding);
        for (const pass of passes) pass.see(context);
        across?.see(context);
      }
    }
  }
  for (const pass of passes) for (const finding of pass.findings()) findings.push(finding);
  return findings;
}

/** One pass that is several; their findings come check by check. */
export function joinPasses(checks: readonly DocumentCheck[]): DocumentPass {
  const passes = checks.map((check) => check.begin());
  return {
    see: (context) => {
      for (const pass of passes) pass.see(context);
    },
    findings: () => passes.flatMap((pass) => pass.findings()),
  };
}

function* sourceTexts(document: Document): Generator<string> {
  for (const unit of units(document)) {
    if (unit.translate) for (const segment of segments(unit)) yield plainText(segment.source);
  }
}

function findingsIn(context: SegmentContext, checks: readonly Check[]): readonly Finding[] {
  if (!context.isOpen) return checks.flatMap((check) => check.run(context));
  return context.segment.state === 'initial' ? [] : missingTarget(context);
}

interface OfUnit {
  readonly unit: Unit;
  /** Plain text of the unit's source. */
  readonly text: () => string;
  readonly file: File;
  readonly document: Document;
  readonly environment: CheckEnvironment;
  readonly senses: () => SenseFinder;
}

/** A context whose term matches are computed when the first check asks for them. */
function contextOf(segment: Segment, { unit, text, file, document, environment, senses }: OfUnit): SegmentContext {
  const { matchers } = environment;
  const source = plainText(segment.source);
  const target = plainText(segment.target ?? []);
  const sourceMatches = once(() => matchers.source.match(source));
  const targetMatches = once(() => matchers.target.matchAll(target));
  const isOpen = segment.target === undefined;
  const places = once(() => outermost(sourceMatches()));
  const renderings = once(() => renderPlaces(places(), isOpen ? undefined : targetMatches()));
  const senseOf = once((): SegmentSenses => senses()(source, text));
  return {
    original: file.original ?? file.id,
    unit,
    segment,
    source,
    target,
    isOpen,
    environment,
    srcLang: document.srcLang,
    trgLang: document.trgLang ?? environment.target.tag,
    get sourceMatches() {
      return sourceMatches();
    },
    get targetMatches() {
      return targetMatches();
    },
    get renderings() {
      return renderings();
    },
    senseOf: (list: readonly TermMatch[]) => (list.length < 2 ? undefined : senseOf()(list)),
  };
}

/** The function, computed when it is first called. */
function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}

function unitText(unit: Unit): string {
  return unit.parts.map((part) => plainText(part.source)).join('');
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
