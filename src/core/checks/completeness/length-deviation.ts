import type { LengthModel } from '../facts.ts';

/** Shorter sources are headings and names, whose length tells nothing. */
const minLength = 20;

/**
 * By how many standard deviations a target is longer than its source leads one to expect, or shorter where negative; 0
 * for a very short source.
 */
export function lengthDeviation(source: string, target: string, { mean, fixed, perCharacter }: LengthModel): number {
  const from = source.trim().normalize('NFC').length;
  const to = target.trim().normalize('NFC').length;
  if (from < minLength || to === 0) return 0;
  return (Math.log(to / from) - mean) / Math.sqrt(fixed + perCharacter / from);
}
