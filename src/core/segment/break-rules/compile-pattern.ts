import { parsePattern } from '../pattern/parse.ts';
import type { Pattern } from '../pattern/pattern.ts';

/**
 * The pattern of an expression that was checked before.
 *
 * @throws Error if it is none
 */
export function compilePattern(source: string): Pattern {
  const parsed = parsePattern(source);
  if ('pattern' in parsed) return parsed.pattern;
  throw new Error(`The expression ${source} is wrong at ${parsed.problem.offset}: ${parsed.problem.message}`);
}
