import type { Finding } from '../../../../core/finding.ts';
import { placesIn } from '../../xml/place.ts';
import type { Report } from './visit.ts';

/** A list of findings about the file at `path`, and what adds to it. */
export function standardFindings(
  text: string,
  path: string,
): { readonly report: Report; readonly list: () => readonly Finding[] } {
  const found: { readonly offset: number; readonly finding: Finding }[] = [];
  const placeOf = placesIn(text);
  const report: Report = (ruleId, offset, message, { severity = 'major', ...details } = {}) => {
    const finding: Finding = {
      ruleId,
      category: 'design-and-markup',
      severity,
      message,
      file: path,
      ...placeOf(offset),
      ...details,
    };
    found.push({ offset, finding });
  };
  return { report, list: () => found.sort((a, b) => a.offset - b.offset).map(({ finding }) => finding) };
}
