import type { Finding, Severity } from '../../core/finding.ts';
import { version } from '../version.ts';

const levels: Readonly<Record<Severity, 'none' | 'note' | 'warning' | 'error'>> = {
  neutral: 'note',
  minor: 'warning',
  major: 'error',
  critical: 'error',
};

/**
 * Findings as a SARIF 2.1.0 log, which code hosts show as annotations.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(findings: readonly Finding[]): string {
  const ruleIds = [...new Set(findings.map((finding) => finding.ruleId))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Passerelle', semanticVersion: version, rules: ruleIds.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, ruleIds)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, ruleIds: readonly string[]): object {
  const unit = [finding.unit, finding.segment].filter((part) => part !== undefined).join('.');
  const region =
    finding.line === undefined ? {} : { region: { startLine: finding.line, startColumn: finding.column ?? 1 } };
  const artifact =
    finding.file === undefined
      ? {}
      : { physicalLocation: { artifactLocation: { uri: encodeURI(finding.file) }, ...region } };
  const logical = unit === '' ? {} : { logicalLocations: [{ fullyQualifiedName: unit, kind: 'element' }] };
  return {
    ruleId: finding.ruleId,
    ruleIndex: ruleIds.indexOf(finding.ruleId),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ ...artifact, ...logical }],
    properties: { severity: finding.severity, category: finding.category },
  };
}
