import type { Finding } from '../../finding.ts';
import type { CheckRule, SegmentContext } from '../check.ts';
import { findingOf } from '../check.ts';

/** A place of a text with what may stand there instead. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What certainly stands there instead, where that is known; an empty text where it goes out. */
  readonly expected?: string;
}

/** Further places of one segment say nothing more. */
const most = 20;

/** A finding for each of the places, up to a number that a person would look at. */
export function findingsAt(check: CheckRule, context: SegmentContext, places: Iterable<Place>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { start, end, message, expected } of places) {
    findings.push(
      findingOf(check, context, {
        message,
        start,
        end,
        actual: context.target.slice(start, end),
        ...(expected !== undefined && { expected: [expected] }),
      }),
    );
    if (findings.length === most) break;
  }
  return findings;
}

/** `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
