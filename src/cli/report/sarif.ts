import type { CheckRule } from '../../core/checks/check.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { version } from '../version.ts';
import { fingerprints } from './fingerprints.ts';
import type { PlaceOf } from './own-place.ts';

/** `note` for what asks for nothing; code hosts let an `error` fail the run. */
const levels: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = {
  neutral: 'note',
  minor: 'warning',
  major: 'error',
  critical: 'error',
};

export interface SarifInput {
  readonly findings: readonly Finding[];
  /** The checks that were at work, in order. */
  readonly rules: readonly CheckRule[];
  readonly placeOf: PlaceOf;
}

/**
 * Findings as a SARIF 2.1.0 log, in pieces, which code hosts show as annotations in the files. A rule that no check
 * stands for, such as one of XLIFF, is named by its id alone.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function* sarifReport({ findings, rules, placeOf }: SarifInput): Generator<string> {
  const all = [...rules.map(descriptorOf), ...others(findings, rules)];
  const indexes = new Map(all.map(({ id }, index) => [id, index]));
  const driver = { name: 'Passerelle', semanticVersion: version, rules: all };
  yield `{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [
{
"tool": ${JSON.stringify({ driver }, null, 1)},
"language": "en",
"columnKind": "utf16CodeUnits",
"results": [`;
  const fingerprintOf = fingerprints();
  let separator = '\n';
  for (const finding of findings) {
    const ruleIndex = indexes.get(finding.ruleId) ?? -1;
    yield separator + JSON.stringify(resultOf(finding, ruleIndex, placeOf, fingerprintOf(finding)));
    separator = ',\n';
  }
  yield '\n]\n}\n]\n}\n';
}

interface Descriptor {
  readonly id: string;
  readonly shortDescription?: { readonly text: string };
  readonly fullDescription?: { readonly text: string };
  readonly help?: { readonly text: string };
  readonly defaultConfiguration?: { readonly level: string };
  readonly properties?: object;
}

function descriptorOf(rule: CheckRule): Descriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: helpOf(rule) },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      category: rule.category,
      severity: rule.severity,
      tags: [rule.category],
      ...(rule.falseAlarms && { falseAlarmsPerThousand: rule.falseAlarms }),
    },
  };
}

function helpOf({ id, why, isFixCertain }: CheckRule): string {
  const fix = isFixCertain ? ' passerelle check --fix mends it where there is one answer.' : '';
  return `${why}${fix} To change its severity, or to switch it off for a language or a path, name ${id} under checks in pipeline.config.ts.`;
}

/** The rules of findings that no check made: those of the formats. */
function others(findings: readonly Finding[], rules: readonly CheckRule[]): readonly Descriptor[] {
  const known = new Set(rules.map(({ id }) => id));
  const ids = new Set(findings.map(({ ruleId }) => ruleId).filter((id) => !known.has(id)));
  return [...ids].sort().map((id) => ({ id }));
}

function resultOf(finding: Finding, ruleIndex: number, placeOf: PlaceOf, fingerprint: string): object {
  const { ruleId, file, severity, category, trgLang, actual, expected } = finding;
  const place = placeOf(finding);
  const region = place && { region: { startLine: place.line, startColumn: place.column } };
  const physicalLocation = file === undefined ? undefined : { artifactLocation: { uri: uriOf(file) }, ...region };
  const ids = [finding.unit, finding.segment].filter((id) => id !== undefined);
  const logicalLocations = ids.length > 0 && [{ fullyQualifiedName: ids.join('/'), kind: 'element' }];
  const location = { ...(physicalLocation && { physicalLocation }), ...(logicalLocations && { logicalLocations }) };
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: wellFormed(finding.message) },
    locations: [location],
    partialFingerprints: { 'passerelle/v1': fingerprint },
    properties: {
      severity,
      category,
      ...(trgLang !== undefined && { language: trgLang }),
      ...(actual !== undefined && { actual: wellFormed(actual) }),
      ...(expected !== undefined && { expected: expected.map(wellFormed) }),
    },
  };
}

/** A path as a relative reference of RFC 3986: each of its names percent-encoded, a colon in the first one too. */
function uriOf(file: string): string {
  const path = file.split('/').map((name) => encodeURIComponent(wellFormed(name)));
  return file.startsWith('/') ? `file://${path.join('/')}` : path.join('/');
}

/** Halves of surrogate pairs, which UTF-8 can't hold, as U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
