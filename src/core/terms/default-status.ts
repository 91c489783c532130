import type { AdministrativeStatus, TermSec } from './termbase.ts';

/** A term as a file has it, whose status may be left unsaid. */
export interface TermReading {
  readonly term: Omit<TermSec, 'status'>;
  readonly status: AdministrativeStatus | undefined;
}

/** The terms of a language, where the first without a status is preferred if no other is, and the rest are admitted. */
export function withStatus(readings: readonly TermReading[]): readonly TermSec[] {
  let hasPreferred = readings.some(({ status }) => status === 'preferred');
  return readings.map(({ term, status }) => {
    if (status) return { ...term, status };
    const given = hasPreferred ? 'admitted' : 'preferred';
    hasPreferred = true;
    return { ...term, status: given };
  });
}
