import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Finding, Severity } from '../../core/finding.ts';

/** How a severity is told to vfile: only `major` and worse are errors. */
const fatal: Readonly<Record<Severity, true | false | null>> = {
  critical: true,
  major: true,
  minor: false,
  neutral: null,
};

/**
 * Findings grouped by file in vfile-reporter's manner, each with the text in question and what would be accepted; an
 * empty list says that all is well.
 */
export function prettyReport(findings: readonly Finding[], checked: readonly string[], useColour: boolean): string {
  const files = new Map<string, VFile>();
  for (const path of checked) files.set(path, new VFile({ path }));
  for (const finding of findings) {
    const path = finding.file ?? 'project';
    const file = files.get(path) ?? new VFile({ path });
    files.set(path, file);
    const message = file.message(textOf(finding), {
      ruleId: finding.ruleId,
      source: finding.category,
      ...(finding.line !== undefined && { place: { line: finding.line, column: finding.column ?? 1 } }),
    });
    message.fatal = fatal[finding.severity] ?? undefined;
  }
  return `${reporter([...files.values()], { color: useColour, defaultName: 'project' })}\n`;
}

function textOf(finding: Finding): string {
  const place = [finding.unit, finding.segment].filter((part) => part !== undefined).join('.');
  const accepted = finding.expected?.length ? ` Accepted: ${finding.expected.join(' / ')}.` : '';
  return `${place === '' ? '' : `${place} `}${finding.severity}: ${finding.message}${accepted}`;
}
