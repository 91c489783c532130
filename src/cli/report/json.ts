import type { Finding } from '../../core/finding.ts';

/** How many findings are one piece of text. */
const findingsInPiece = 1000;

/**
 * A report of findings as JSON in pieces, so that that of a hundred thousand findings is never one text: what is said of
 * all first, the findings last.
 */
export function* jsonReport(head: Readonly<Record<string, unknown>>, findings: readonly Finding[]): Generator<string> {
  const opening = JSON.stringify({ version: 1, ...head }, null, 2).slice(0, -2);
  if (findings.length === 0) {
    yield `${opening},\n  "findings": []\n}\n`;
    return;
  }
  yield `${opening},\n  "findings": [\n`;
  for (let from = 0; from < findings.length; from += findingsInPiece) {
    const to = Math.min(findings.length, from + findingsInPiece);
    yield `${findings.slice(from, to).map(lines).join(',\n')}${to < findings.length ? ',\n' : '\n'}`;
  }
  yield '  ]\n}\n';
}

function lines(finding: Finding): string {
  return `    ${JSON.stringify(finding, null, 2).replaceAll('\n', '\n    ')}`;
}
