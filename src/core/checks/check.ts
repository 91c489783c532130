import type { Segment, Unit } from '../document.ts';
import type { Category, Finding, Severity } from '../finding.ts';
import type { Language } from '../ports.ts';
import type { TermMatch, TermMatcher } from '../terms/matcher.ts';

/** One check of a segment and its translation. */
export interface Check {
  /** The `ruleId` of its findings. */
  readonly id: string;
  /** What it reports, as a short noun phrase. */
  readonly title: string;
  readonly category: Category;
  /** The severity of its findings where they do not say otherwise. */
  readonly severity: Severity;
  /** One sentence on why it matters to a reader. */
  readonly why: string;
  run(context: SegmentContext): readonly Finding[];
}

/** What is known to all checks beside the document. */
export interface CheckEnvironment {
  readonly source: Language;
  readonly target: Language;
  readonly matchers: { readonly source: TermMatcher; readonly target: TermMatcher };
  /** Path of the bilingual file, for the findings. */
  readonly path: string;
}

/** A segment with a target, and what several checks need of it, computed once. */
export interface SegmentContext {
  readonly unit: Unit;
  readonly segment: Segment;
  /** Plain texts of the two sides. */
  readonly source: string;
  readonly target: string;
  readonly environment: CheckEnvironment;
  readonly srcLang: string;
  readonly trgLang: string;
  /** Terms of the source, nested but not crossing. */
  readonly sourceMatches: readonly TermMatch[];
  /** Every place where a term stands in the target, crossing or not. */
  readonly targetMatches: readonly TermMatch[];
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
  check: Pick<Check, 'id' | 'category' | 'severity'>,
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
