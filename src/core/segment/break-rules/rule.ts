import type { BreakRule } from './break-rules.ts';

/** A rule that breaks between two expressions. */
export function breaks(comment: string, beforeBreak: string, afterBreak: string): BreakRule {
  return { isBreak: true, beforeBreak, afterBreak, comment };
}

/** An exception to later rules: a rule that keeps two expressions together. */
export function joins(comment: string, beforeBreak: string, afterBreak: string): BreakRule {
  return { isBreak: false, beforeBreak, afterBreak, comment };
}
