import type { Finding } from '../../../core/finding.ts';
import { placesIn } from '../xml/place.ts';
import type { JsonScan } from './scan.ts';

/** What is wrong in a JSON text: that it is none, or the keys that one of its objects has twice. */
export function findingsOf(text: string, { problem, duplicates }: JsonScan, path: string): readonly Finding[] {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const placeOf = placesIn(text.slice(bom));
  if (problem)
    return [
      {
        ruleId: 'json-syntax',
        category: 'process',
        severity: 'critical',
        message: `The file is not JSON and was left as it is: ${problem.message}.`,
        file: path,
        ...placeOf(problem.offset - bom),
      },
    ];
  return duplicates.map(({ path: key, offset, firstOffset }) => ({
    ruleId: 'json-duplicate-key',
    category: 'process',
    severity: 'minor',
    message: `The key ${key} stands in its object more than once, first on line ${placeOf(firstOffset - bom).line}; programs read only its last value, so remove the others.`,
    file: path,
    ...placeOf(offset - bom),
    actual: key,
  }));
}
