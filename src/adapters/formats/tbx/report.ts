import type { Finding } from '../../../core/finding.ts';
import { placesIn } from '../xml/place.ts';

/** Every rule of TBX that is checked while reading: its id, which is stable, and what it wants. */
export const tbxRules = {
  'tbx-namespace': 'The root is <tbx> in the namespace of ISO 30042:2019, or <martif>.',
  'tbx-concept-id': 'Each concept has an id that no other has.',
  'tbx-language': 'Each language section has a BCP 47 language tag in xml:lang.',
  'tbx-duplicate-language': 'A concept has one section for a language.',
  'tbx-no-terms': 'A concept has a term.',
  'tbx-empty-term': 'Each term section has a term with text.',
  'tbx-status': 'administrativeStatus and processStatus have one of their values.',
} as const;

export type TbxRuleId = keyof typeof tbxRules;

export type Report = (ruleId: TbxRuleId, offset: number, message: string, actual?: string) => void;

/** A list of findings about the file at `path`, and what adds to it. */
export function findingsIn(
  text: string,
  path: string,
): { readonly report: Report; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const placeOf = placesIn(text);
  const report: Report = (ruleId, offset, message, actual) => {
    findings.push({
      ruleId,
      category: 'terminology',
      severity: 'major',
      message,
      file: path,
      ...placeOf(offset),
      ...(actual !== undefined ? { actual } : {}),
    });
  };
  return { report, findings };
}
