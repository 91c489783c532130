import { createHash } from 'node:crypto';
import type { Finding } from '../../core/finding.ts';

/**
 * A function that gives each finding what stays the same from run to run, also when lines or other segments are added
 * around it: of its file, unit, segment, side, check and the text in question. The second of two that are the same
 * is told apart by its number.
 */
export function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ ruleId, file, unit, segment, trgLang, side, actual, expected }) => {
    const parts = [ruleId, file, unit, segment, trgLang, side, actual, ...(expected ?? [])];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
