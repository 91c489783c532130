import type { LengthModel } from '../facts.ts';
import { composed } from './composed.ts';

/** Shorter sources are headings and names, whose length tells nothing. */
const minLength = 20;

/**
 * By how many standard deviations a target is longer than its source leads one to expect, or shorter where negative; 0
 * for a very short source.
 */
export function lengthDeviation(source: string, target: string, { mean, fixed, perCharacter }: LengthModel): number {
  const from = composed(source.trim()).length;
  const to = composed(target.trim()).length;
  if (from < minLength || to === 0) return 0;
  return (Math.log(to / from) - mean) / Math.sqrt(fixed + perCharacter / from);
}
