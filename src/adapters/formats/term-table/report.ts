import type { Finding, Severity } from '../../../core/finding.ts';
import { placesIn } from '../xml/place.ts';

/** Every rule of tables of terms and of memories that is checked while reading: its id, which is stable, and what it wants. */
export const termTableRules = {
  'table-column-name': 'Each column has a name that no other has.',
  'table-row-length': 'Each row has as many cells as the header.',
  'table-quote': 'A quotation mark that opens a cell is closed, and a delimiter or the line end follows.',
  'table-empty': 'There is a row with a term, or with a translation, below the header.',
  'table-no-terms': 'A concept has a term.',
  'table-value': 'A status is preferred, admitted, deprecated or superseded; proposed and exact are yes or no.',
  'table-segment': 'A row of a memory has a source and a translation.',
  'table-conflict': 'The rows of a concept agree in what is said once: its subject field and its definitions.',
} as const;

export type TermTableRuleId = keyof typeof termTableRules;

export type ReportTable = (
  ruleId: TermTableRuleId,
  severity: Severity,
  offset: number,
  message: string,
  actual?: string,
) => void;

/** A list of findings about the table at `path`, and what adds to it. */
export function tableFindings(
  text: string,
  path: string,
  category: Finding['category'] = 'terminology',
): { readonly report: ReportTable; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const placeOf = placesIn(text);
  const report: ReportTable = (ruleId, severity, offset, message, actual) => {
    findings.push({
      ruleId,
      category,
      severity,
      message,
      file: path,
      ...placeOf(offset),
      ...(actual !== undefined ? { actual } : {}),
    });
  };
  return { report, findings };
}
