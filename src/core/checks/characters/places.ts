import type { Finding, Severity } from '../../finding.ts';
import type { CheckRule, SegmentContext } from '../check.ts';
import { findingOf } from '../check.ts';

/** A place of a text with what may stand there instead. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What certainly stands there instead, where that is known; an empty text where it goes out. */
  readonly expected?: string;
  /** Where it is not the check's own. */
  readonly severity?: Severity;
}

/** Further places of one segment say nothing more. */
const most = 20;

/** A finding for each of the places, up to a number that a person would look at. */
export function findingsAt(check: CheckRule, context: SegmentContext, places: Iterable<Place>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { start, end, message, expected, severity } of places) {
    findings.push(
      findingOf(check, context, {
        message,
        start,
        end,
        actual: context.target.slice(start, end),
        ...(expected !== undefined && { expected: [expected] }),
        ...(severity !== undefined && { severity }),
      }),
    );
    if (findings.length === most) break;
  }
  return findings;
}

/** Whether a source has a text; each text is looked for once, since a long target may ask thousands of times. */
export function inSource(source: string): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const is = source.includes(text);
    known.set(text, is);
    return is;
  };
}

/** `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
