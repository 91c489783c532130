import type { Segment, Unit } from '../document.ts';
import type { Category, Finding, Severity } from '../finding.ts';
import type { Language } from '../ports.ts';
import type { TermMatch, TermMatcher } from '../terms/matcher.ts';
import type { Rendering } from '../terms/renderings.ts';
import type { DecidedSense } from '../terms/senses.ts';
import type { Variety } from './facts.ts';
import type { Levels } from './levels.ts';
import type { CheckTools } from './tools.ts';

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
  /** True where a project has to switch it on. */
  readonly isOptional?: boolean;
  /**
   * True where a finding with one `expected` text is mended by putting that text from `start` to `end`, whatever the
   * sentence says; `--fix` does it.
   */
  readonly isFixCertain?: true;
  /** Real sentences that it lets pass and that it reports; the docs show some, and a test runs all. */
  readonly examples: { readonly passes: readonly Example[]; readonly fails: readonly Example[] };
  /** Segments of good published translations that it flags, in 1,000; `node bench/checks --update` measures it. */
  readonly falseAlarms?: Readonly<Record<string, number>>;
  /** True where it is shown the units that are not to be translated as well. */
  readonly seesKept?: boolean;
  /** The libraries that it asks; without them it finds less, or nothing. */
  readonly uses?: readonly (keyof CheckTools)[];
  /**
   * Whether it may have to ask them about a pair of texts; cheap, so that a library that takes long to load is loaded
   * only for a document that has such a pair. Where it is absent, any pair may ask.
   */
  mayAsk?(texts: PairTexts, languages: Pick<CheckEnvironment, 'source' | 'target'>): boolean;
}

/** The plain texts of a segment. */
export type PairTexts = Pick<SegmentContext, 'source' | 'target'>;

/**
 * Sentences with their translations. Inline codes are written `<1>bold</1>` and `<2/>`, and text that is not to be
 * translated `<keep>Le Monde</keep>`. Where the last target is left away, the segment has none.
 *
 * @example ['en', 'Il part.', 'He leaves.'], or several segments: ['vi', 'Un.', 'Một.', 'Deux.', 'Hai.']
 * @example ['en vi', 'Il part.', 'He leaves.', 'Anh ấy đi.'], for checks that see all languages
 */
export type ExampleTexts = readonly [langs: string, ...texts: string[]];

/** An example whose unit or segments have more than texts: states, matches, notes. */
export interface ExampleUnit {
  readonly texts: ExampleTexts;
  readonly unit?: Partial<Unit>;
  readonly segment?: Partial<Segment>;
}

export type Example = ExampleTexts | ExampleUnit;

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
  /** The line of the bilingual file on which a unit begins, from 1. */
  readonly lineOf?: (unit: Unit) => number | undefined;
  /** What findings call the termbase: its file, or its files. */
  readonly termbaseName?: string;
  /** Libraries at hand; absent ones switch off the checks that ask them. */
  readonly tools?: CheckTools;
  /** What the project's config says about checks; the defaults where it says nothing. */
  readonly levels?: Levels;
  /** Words that the project spells in its own way; spelling lets them pass. */
  readonly allowedWords?: ReadonlySet<string>;
  /** The project's choices among what is right. */
  readonly house?: HouseStyle;
}

/** Choices among what a language accepts. */
export interface HouseStyle {
  /** Where Vietnamese tone marks stand: `old` as in hòa, thủy, `new` as in hoà, thuỷ. */
  readonly toneMarks?: 'old' | 'new';
  /** The variety of English. */
  readonly spelling?: Variety;
}

/** Plain texts of a neighbour; its target is empty where there is none. */
export interface SegmentTexts {
  readonly source: string;
  readonly target: string;
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
  /** Whether it stands as a title: the whole first unit of its file, or a unit whose type says heading or title. */
  readonly isTitle: boolean;
  readonly environment: CheckEnvironment;
  readonly srcLang: string;
  readonly trgLang: string;
  /** Terms of the source, nested but not crossing. */
  readonly sourceMatches: readonly TermMatch[];
  /** Every place where a term stands in the target, crossing or not. */
  readonly targetMatches: readonly TermMatch[];
  /** What renders each outermost term of the source. */
  readonly renderings: readonly Rendering[];
  /** The segment that many places behind it in its file, or before it where negative; undefined beyond the edges. */
  near(distance: number): SegmentTexts | undefined;
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
  const line = context.environment.lineOf?.(context.unit);
  return {
    ruleId: check.id,
    category: check.category,
    severity: check.severity,
    file: context.environment.path,
    unit: context.unit.id,
    segment: context.segment.id,
    srcLang: context.srcLang,
    trgLang: context.trgLang,
    ...(line !== undefined && { line }),
    side: 'target',
    ...details,
  };
}
