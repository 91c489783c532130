import { matchEnds, matchStarts } from '../../../../src/core/segment/pattern/occurrences.ts';
import { parsePattern } from '../../../../src/core/segment/pattern/parse.ts';
import type { Pattern, PatternProblem } from '../../../../src/core/segment/pattern/pattern.ts';

/** The pattern of a source; throws where there is none. */
export function patternOf(source: string): Pattern {
  const result = parsePattern(source);
  if ('problem' in result) throw new Error(`${source}: ${result.problem.message}`);
  return result.pattern;
}

/** The problem of a source; undefined where there is none. */
export function problemOf(source: string): PatternProblem | undefined {
  const result = parsePattern(source);
  return 'problem' in result ? result.problem : undefined;
}

/** Whether a pattern matches a text from its start to its end. */
export function matchesWhole(source: string, text: string): boolean {
  return matchStarts([patternOf(`\\A(?:${source})\\z`)])(text).at(0).length > 0;
}

/** The offsets of a text where matches end. */
export function endsOf(source: string, text: string): number[] {
  return offsetsOf(matchEnds, source, text);
}

/** The offsets of a text where matches start. */
export function startsOf(source: string, text: string): number[] {
  return offsetsOf(matchStarts, source, text);
}

function offsetsOf(matcher: typeof matchEnds, source: string, text: string): number[] {
  const occurrences = matcher([patternOf(source)])(text);
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  return offsets.filter((offset) => occurrences.at(offset).length > 0);
}
