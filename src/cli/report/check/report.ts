import { decodeText } from '../../../adapters/formats/decode.ts';
import { filesWorkspace } from '../../../adapters/workspace/files.ts';
import { levelsFor } from '../../../config/levels.ts';
import { type CheckRule, checkRules } from '../../../core/checks/index.ts';
import { isOn } from '../../../core/checks/levels.ts';
import type { Severity } from '../../../core/finding.ts';
import { languageOf } from '../../../languages/index.ts';
import type { Checked } from '../../../pipeline/check-files.ts';
import type { ChosenFiles } from '../../selection.ts';
import { hasColours } from '../colours.ts';
import { ignoredLine } from '../ignored.ts';
import { jsonReport } from '../json.ts';
import type { Contexts } from './contexts.ts';
import { placesOf } from './places.ts';

/** What was checked and found. */
export interface CheckReport extends Checked {
  readonly contexts: Contexts;
  readonly chosen: ChosenFiles;
  readonly failOn: Severity | 'never';
}

export interface CheckReportOptions {
  readonly format: 'pretty' | 'json' | 'sarif' | 'junit' | 'html';
  readonly showIgnored?: boolean;
}

/** The report of a check in pieces; each writer is loaded when it is asked for. */
export async function* checkReport(
  report: CheckReport,
  { format, showIgnored }: CheckReportOptions,
): AsyncGenerator<string> {
  const { findings, checked, contexts, failOn, ignored } = report;
  switch (format) {
    case 'json':
      yield* jsonReport(
        { files: checked, ignored: ignored.length, ...(showIgnored && { ignoredFindings: ignored }) },
        findings,
      );
      return;
    case 'sarif':
      yield* (await import('../sarif.ts')).sarifReport({
        findings,
        rules: rulesAtWork(report.chosen),
        placeOf: await placesOf(findings, (file) => textOf(file, report.chosen)),
      });
      return;
    case 'junit':
      yield* (await import('../junit.ts')).junitReport(findings, checked, failOn);
      return;
    case 'html':
      yield* (await import('../../../core/emit/pages/check/check-page.ts')).checkPage({
        findings,
        checked,
        segmentCount: report.segmentCount,
        rules: checkRules,
        textsOf: (finding) => contexts.of(finding),
        languageName: (tag) => languageOf(tag)?.ownName ?? tag,
      });
      return;
    case 'pretty': {
      const { prettyCheck } = await import('./pretty.ts');
      const options = { useColour: hasColours(), width: Math.min(100, process.stdout.columns ?? 80) };
      yield* prettyCheck(findings, checked, contexts, options);
      if (showIgnored) yield ignored.map(ignoredLine).join('');
    }
  }
}

/** The checks that look at some target language or other of the project. */
function rulesAtWork({ config }: ChosenFiles): readonly CheckRule[] {
  return checkRules.filter((rule) =>
    config.trgLangs.some((trgLang) => isOn(rule, levelsFor(config, { trgLang, paths: [] }))),
  );
}

/** The text of a file that was checked; undefined where it can't be read again. */
async function textOf(name: string, { files, filesRoot }: ChosenFiles): Promise<string | undefined> {
  const file = files.find((one) => one.name === name);
  const bytes = file && (await filesWorkspace(filesRoot).read(file.path));
  const decoded = bytes && decodeText(bytes);
  return decoded && 'text' in decoded ? decoded.text : undefined;
}
