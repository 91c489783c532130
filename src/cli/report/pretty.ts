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

/** More findings than anybody reads in a terminal, and than the reporter can lay out. */
const mostFindings = 5000;

/** Longer texts in question are cut, so that the columns stay readable; the sentence below has the whole. */
const longestActual = 48;

/**
 * Findings grouped by file in vfile-reporter's manner: where, how bad and the text in question on one line, the sentence
 * that explains it below. A file without findings says so.
 *
 * @param checked all files that were checked, in the order in which they are shown
 */
export function prettyReport(findings: readonly Finding[], checked: readonly string[], useColour: boolean): string {
  const files = new Map<string, VFile>();
  for (const path of checked) files.set(path, new VFile({ path }));
  for (const finding of findings.slice(0, mostFindings)) {
    const path = finding.file ?? 'project';
    const file = files.get(path) ?? new VFile({ path });
    files.set(path, file);
    const message = file.message(headOf(finding), {
      ruleId: finding.ruleId,
      ...(finding.line !== undefined && { place: { line: finding.line, column: finding.column ?? 1 } }),
    });
    message.fatal = fatal[finding.severity] ?? undefined;
    message.note = finding.message;
  }
  const rest = findings.length - mostFindings;
  const more = rest > 0 ? `\n${rest} more findings are not shown; --format json has all.` : '';
  return `${reporter([...files.values()], { color: useColour, verbose: true })}${more}\n`;
}

function headOf(finding: Finding): string {
  const place = [finding.unit, finding.segment].filter((part) => part !== undefined).join('.');
  const actual = finding.actual ?? '';
  const shown = actual.length > longestActual ? `${actual.slice(0, longestActual)}…` : actual;
  return [place, finding.severity, shown && `“${shown}”`].filter((part) => part !== '').join(' ');
}
