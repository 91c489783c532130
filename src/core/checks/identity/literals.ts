import type { Finding } from '../../finding.ts';
import { type CheckRule, findingOf, type SegmentContext } from '../check.ts';

/** A part of a text that a translation repeats letter by letter. */
export interface Literal {
  readonly text: string;
  /** UTF-16 offsets into the plain text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is compared. */
  readonly key: string;
}

/** How the literals of the two sides are reported. */
export interface LiteralReport {
  readonly check: Pick<CheckRule, 'id' | 'category' | 'severity'>;
  /** What a literal is called in a message: `address`, `file name`. */
  readonly noun: string;
  readonly source: readonly Literal[];
  readonly target: readonly Literal[];
}

/** Findings on literals that the target changed, lacks or adds; a literal counts as often as it stands there. */
export function literalFindings(
  context: SegmentContext,
  { check, noun, source, target }: LiteralReport,
): readonly Finding[] {
  const missing = without(source, target);
  const extra = without(target, source);
  return [
    ...missing.map((literal, i): Finding => {
      const other = extra[i];
      if (other)
        return findingOf(check, context, {
          message: `The target has the ${noun} ${other.text} where the source has ${literal.text}. Write it as the source does.`,
          start: other.start,
          end: other.end,
          actual: other.text,
          expected: [literal.text],
        });
      return findingOf(check, context, {
        message: `The ${noun} ${literal.text} of the source is missing from the target. Put it in as it stands.`,
        side: 'source',
        start: literal.start,
        end: literal.end,
        actual: literal.text,
        expected: [literal.text],
      });
    }),
    ...extra.slice(missing.length).map((literal) =>
      findingOf(check, context, {
        message: `The ${noun} ${literal.text} of the target is not in the source. Remove it, or check which one is meant.`,
        start: literal.start,
        end: literal.end,
        actual: literal.text,
      }),
    ),
  ];
}

/** The literals of one list that another does not have as often. */
function without(list: readonly Literal[], other: readonly Literal[]): readonly Literal[] {
  if (list.length === 0 || other.length === 0) return list;
  const counts = new Map<string, number>();
  for (const { key } of other) counts.set(key, (counts.get(key) ?? 0) + 1);
  return list.filter(({ key }) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}

/** The matches of an expression as literals, compared by their text in NFC. */
export function matchesOf(text: string, pattern: RegExp): readonly Literal[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    text: match,
    start: index,
    end: index + match.length,
    key: match.normalize('NFC'),
  }));
}
