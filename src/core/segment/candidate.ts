import type { SegmentationFacts } from './facts.ts';
import type { Verdict } from './splitter.ts';
import type { Word } from './word.ts';

/**
 * A place where a sentence may end, and what stands around it. Offsets are UTF-16 code units into `text`:
 *
 * ```
 * Il crie : « Au feu ! »  Elle part.
 * │                 │  │  └ next, first
 * │                 │  └ end
 * │                 └ mark
 * └ sentenceStart
 * ```
 */
export interface Candidate {
  readonly text: string;
  readonly facts: SegmentationFacts;
  /**
   * What may end the sentence: one full stop; marks with a `!` or `?` among them; dots of omission; or a line break
   * after none of these.
   */
  readonly kind: 'stop' | 'mark' | 'ellipsis' | 'line';
  readonly sentenceStart: number;
  /** Where the last run of marks begins; for a line break, the end of its line. */
  readonly mark: number;
  /** Where the sentence would end: after the marks and the quotation marks and brackets that close after them. */
  readonly end: number;
  /** Where the next sentence would begin; always a character that is no white space. */
  readonly next: number;
  /** The number of line breaks between `end` and `next`; a pair of return and line feed is one. */
  readonly lineBreaks: number;
  /** Where the first letter, digit or other sign stands that is no opening mark, dash or bullet. */
  readonly first: number;
  /** What begins at `first`: `upper` also for `iGov`, `p53` and `exemple.fr`; `uncased` for a script without case and for an inline code. */
  readonly firstKind: FirstKind;
  /** Whether a dash or bullet stands between `next` and `first`. */
  readonly hasDash: boolean;
  /** The word that a full stop directly follows. */
  readonly word: Word | undefined;
  /** The quotation or bracket that is open at `end` and is closed later on. */
  readonly quotation: Enclosure | undefined;
  readonly bracket: Enclosure | undefined;
  /** The length of the longest line of the paragraph; asked for only at line breaks. */
  readonly longestLine: () => number;
}

export type FirstKind = 'upper' | 'lower' | 'digit' | 'uncased' | 'other';

export interface Enclosure {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset of the closing mark. */
  readonly close: number;
}

/** One reason for a sentence to end, or not to end, at a candidate. */
export interface Rule {
  /** Kebab-case, named for what it recognises. */
  readonly name: string;
  /** One sentence: what the rule keeps together or sets apart. */
  readonly intent: string;
  /** French texts that the rule decides, ` | ` between their sentences. */
  readonly examples: readonly string[];
  /** The verdict, or undefined where the rule has nothing to say and the next one is asked. */
  decide(candidate: Candidate): Verdict | undefined;
}
