import type { Segment, Unit } from '../document.ts';
import type { Category, Finding, Severity } from '../finding.ts';
import type { Language } from '../ports.ts';
import type { TermMatch, TermMatcher } from '../terms/matcher.ts';
import type { Rendering } from '../terms/renderings.ts';
import type { DecidedSense } from '../terms/senses.ts';

/** What is said about a check. */
export interface CheckRule {
  /** The `ruleId` of its findings. */
  readonly id: string;
  /** What it reports, as a short noun phrase. */
  readonly title: string;
  readonly category: Category;
  /** The severity of its findings where they do not say otherwise. */
  readonly severity: Severity;
  /** One sentence on why it matters to a reader. */
  readonly why: string;
}

/** One check of a segment and its translation. */
export interface Check extends CheckRule {
  run(context: SegmentContext): readonly Finding[];
}

/**
 * A check of what no segment shows by itself. It is shown all segments of a document in order, or of the documents of
 * all languages, and keeps no more of them than its findings need.
 */
export interface DocumentCheck extends CheckRule {
  begin(): DocumentPass;
}

/** One run of a document check. */
export interface DocumentPass {
  /** Takes the next segment; one without a target has an `isOpen` context. */
  see(context: SegmentContext): void;
  /** What was found in all that was seen. */
  findings(): readonly Finding[];
}

/** What is known to all checks beside the document. */
export interface CheckEnvironment {
  readonly source: Language;
  readonly target: Language;
  readonly matchers: { readonly source: TermMatcher; readonly target: TermMatcher };
  /** Path of the bilingual file, for the findings. */
  readonly path: string;
  /** What findings call the termbase: its file, or its files. */
  readonly termbaseName?: string;
}

/** A segment, and what several checks need of it, computed once. */
export interface SegmentContext {
  /** The source document that the segment belongs to, the same in all languages. */
  readonly original: string;
  readonly unit: Unit;
  readonly segment: Segment;
  /** Plain texts of the two sides. */
  readonly source: string;
  readonly target: string;
  /** True where there is no target; no check of a segment is given such a one. */
  readonly isOpen: boolean;
  readonly environment: CheckEnvironment;
  readonly srcLang: string;
  readonly trgLang: string;
  /** Terms of the source, nested but not crossing. */
  readonly sourceMatches: readonly TermMatch[];
  /** Every place where a term stands in the target, crossing or not. */
  readonly targetMatches: readonly TermMatch[];
  /** What renders each outermost term of the source. */
  readonly renderings: readonly Rendering[];
  /** Which of the concepts that share a place is meant there; undefined where nothing tells. */
  senseOf(senses: readonly TermMatch[]): DecidedSense | undefined;
}

/** What one finding says beyond what its check and its segment say already. */
export interface FindingDetails {
  /** Complete sentences: what was found, what would be accepted, why. */
  readonly message: string;
  readonly side?: 'source' | 'target';
  readonly start?: number;
  readonly end?: number;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly severity?: Severity;
}

/** A finding of a check on a segment. `side` is the target unless the details say otherwise. */
export function findingOf(
  check: Pick<CheckRule, 'id' | 'category' | 'severity'>,
  context: Pick<SegmentContext, 'unit' | 'segment' | 'srcLang' | 'trgLang' | 'environment'>,
  details: FindingDetails,
): Finding {
  return {
    ruleId: check.id,
    category: check.category,
    severity: check.severity,
    file: context.environment.path,
    unit: context.unit.id,
    segment: context.segment.id,
    srcLang: context.srcLang,
    trgLang: context.trgLang,
    side: 'target',
    ...details,
  };
}
