import type { Finding, Severity } from '../../../core/finding.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Place } from '../xml/place.ts';

export type Rule =
  | 'xliff12-version'
  | 'xliff12-required'
  | 'xliff12-structure'
  | 'xliff12-duplicate-id'
  | 'xliff12-id'
  | 'xliff12-language'
  | 'xliff12-source-differs'
  | 'xliff12-segmentation'
  | 'xliff12-order'
  | 'xliff12-target-missing'
  | 'xliff12-inline'
  | 'xliff12-sub'
  | 'xliff12-state'
  | 'xliff12-approved';

/** The rules that a 1.2 file can break, and how bad that is. */
const rules: Readonly<Record<Rule, Severity>> = {
  'xliff12-version': 'major',
  'xliff12-required': 'major',
  'xliff12-structure': 'major',
  'xliff12-duplicate-id': 'major',
  'xliff12-id': 'minor',
  'xliff12-language': 'major',
  'xliff12-source-differs': 'major',
  'xliff12-segmentation': 'major',
  'xliff12-order': 'minor',
  'xliff12-target-missing': 'neutral',
  'xliff12-inline': 'major',
  'xliff12-sub': 'minor',
  'xliff12-state': 'minor',
  'xliff12-approved': 'minor',
};

/** Takes up a finding about an element; the message says what is wrong and what to do, in complete sentences. */
export type Report = (rule: Rule, message: string, at: XmlElement, unit?: string) => void;

/** A list of findings and what adds to it. */
export function createReport(
  path: string,
  placeOf: (offset: number) => Place,
): { readonly report: Report; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (ruleId, message, at, unit) => {
    findings.push({
      ruleId,
      category: 'process',
      severity: rules[ruleId],
      message,
      file: path,
      ...(unit !== undefined ? { unit } : {}),
      ...placeOf(at.start),
    });
  };
  return { report, findings };
}
