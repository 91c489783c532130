import { plainText } from '../content.ts';
import { type Document, type File, type Segment, segments, type Unit, units } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { TermMatch } from '../terms/matcher.ts';
import { outermost, renderPlaces } from '../terms/renderings.ts';
import { createSenseFinder, type SegmentSenses, type SenseFinder } from '../terms/senses.ts';
import {
  type Check,
  type CheckEnvironment,
  type CheckRule,
  type DocumentPass,
  findingOf,
  type SegmentContext,
  type SegmentTexts,
} from './check.ts';
import { targetMissing } from './completeness/target-missing.ts';
import { isOn, type Levels, levelledFinding } from './levels.ts';
import { isTitleAt, type PlacedSegment, rowOf, textsAt } from './row.ts';

/** The place in the row of a segment that is not in it. */
const outside = Number.NEGATIVE_INFINITY;

/**
 * What the checks find in a bilingual document, in document order, and after it what passes over the document find.
 * Units that are not to be translated are shown only to the checks that ask for them. A segment without a target is
 * simply open while its state is `initial`; in any later state it gives `target-missing` and nothing else. One with an
 * empty target gives only `target-empty`. Passes see every segment.
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
  const ofKept = checks.filter(({ seesKept }) => seesKept === true);
  const senses = once(() => createSenseFinder(matchers.source, language, () => sourceTexts(document)));
  const see = (context: LazyContext) => {
    for (const finding of findingsIn(context, checks)) findings.push(finding);
    for (const pass of passes) pass.see(context);
    across?.see(context);
  };
  const seeKept = (context: LazyContext) => {
    if (!context.isOpen) for (const finding of findingsIn(context, ofKept)) findings.push(finding);
  };
  for (const file of document.files) {
    const row = rowOf({ ...document, files: [file] });
    let index = 0;
    for (const unit of units({ ...document, files: [file] })) {
      const show = unit.translate ? see : seeKept;
      const ofUnit = new UnitContext(unit, file, { document, row, environment, senses });
      for (const segment of segments(unit)) show(new LazyContext(segment, unit.translate ? index++ : outside, ofUnit));
    }
  }
  for (const pass of passes) for (const finding of pass.findings()) findings.push(finding);
  return findings;
}

/** The findings of one check with the severities that a project asks for. */
function levelled(findings: readonly Finding[], check: CheckRule, levels: Levels | undefined): readonly Finding[] {
  if (levels?.get(check.id) === undefined || findings.length === 0) return findings;
  return findings.map((finding) => levelledFinding(finding, check, levels));
}

function* sourceTexts(document: Document): Generator<string> {
  for (const unit of units(document)) {
    if (unit.translate) for (const segment of segments(unit)) yield plainText(segment.source);
  }
}

function findingsIn(context: SegmentContext, checks: readonly Check[]): readonly Finding[] {
  const { levels } = context.environment;
  if (!context.isOpen) return findingsOf(checks, context);
  if (context.segment.state === 'initial' || !isOn(targetMissing, levels)) return [];
  return levelled(missingTarget(context), targetMissing, levels);
}

/** What some checks find in a segment; mostly nothing, for which no list is made. */
function findingsOf(checks: readonly Check[], context: SegmentContext): readonly Finding[] {
  const { levels } = context.environment;
  let all: readonly Finding[] = none;
  for (const check of checks) {
    const found = check.run(context);
    if (found.length > 0) all = [...all, ...levelled(found, check, levels)];
  }
  return all;
}

const none: readonly Finding[] = [];

/** What the units of a file share. */
interface FileContext {
  readonly document: Document;
  readonly row: readonly PlacedSegment[];
  readonly environment: CheckEnvironment;
  readonly senses: () => SenseFinder;
}

/** What the segments of a unit share. */
class UnitContext {
  readonly unit: Unit;
  readonly document: Document;
  readonly row: readonly PlacedSegment[];
  readonly original: string;
  readonly environment: CheckEnvironment;
  readonly senses: () => SenseFinder;
  private madeText: string | undefined;

  constructor(unit: Unit, file: File, shared: FileContext) {
    this.unit = unit;
    this.document = shared.document;
    this.row = shared.row;
    this.original = file.original ?? file.id;
    this.environment = shared.environment;
    this.senses = shared.senses;
  }

  /** Plain text of the unit's source. */
  text(): string {
    this.madeText ??= unitText(this.unit);
    return this.madeText;
  }
}

/**
 * A context whose term matches are computed when the first check asks for them. A class, since a large document has
 * hundreds of thousands of them, and functions for each would be the most of what a build allocates.
 */
class LazyContext implements SegmentContext {
  readonly segment: Segment;
  readonly source: string;
  readonly target: string;
  readonly isOpen: boolean;
  private readonly index: number;
  private readonly of: UnitContext;
  private madeSource: readonly TermMatch[] | undefined;
  private madeTarget: readonly TermMatch[] | undefined;
  private madeRenderings: SegmentContext['renderings'] | undefined;
  private madeSenses: SegmentSenses | undefined;

  constructor(segment: Segment, index: number, of: UnitContext) {
    this.index = index;
    this.segment = segment;
    this.of = of;
    this.source = plainText(segment.source);
    this.target = plainText(segment.target ?? []);
    this.isOpen = segment.target === undefined;
  }

  get isTitle(): boolean {
    return isTitleAt(this.of.row, this.index);
  }

  near(distance: number): SegmentTexts | undefined {
    return textsAt(this.of.row, this.index + distance);
  }

  get original(): string {
    return this.of.original;
  }

  get unit(): Unit {
    return this.of.unit;
  }

  get environment(): CheckEnvironment {
    return this.of.environment;
  }

  get srcLang(): string {
    return this.of.document.srcLang;
  }

  get trgLang(): string {
    return this.of.document.trgLang ?? this.of.environment.target.tag;
  }

  get sourceMatches(): readonly TermMatch[] {
    this.madeSource ??= this.environment.matchers.source.match(this.source);
    return this.madeSource;
  }

  get targetMatches(): readonly TermMatch[] {
    this.madeTarget ??= this.environment.matchers.target.matchAll(this.target);
    return this.madeTarget;
  }

  get renderings(): SegmentContext['renderings'] {
    this.madeRenderings ??= renderPlaces(outermost(this.sourceMatches), this.isOpen ? undefined : this.targetMatches);
    return this.madeRenderings;
  }

  senseOf(list: readonly TermMatch[]): ReturnType<SegmentContext['senseOf']> {
    if (list.length < 2) return undefined;
    this.madeSenses ??= this.of.senses()(this.source, () => this.of.text());
    return this.madeSenses(list);
  }
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
