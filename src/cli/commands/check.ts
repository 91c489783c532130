import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../adapters/formats/decode.ts';
import { filesWorkspace } from '../../adapters/workspace/files.ts';
import { levelsFor } from '../../config/levels.ts';
import { type CheckRule, checkRules } from '../../core/checks/index.ts';
import { isOn } from '../../core/checks/levels.ts';
import { PasserelleError } from '../../core/error.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { languageOf } from '../../languages/index.ts';
import { checkFiles } from '../../pipeline/check-files.ts';
import { fileAdapters } from '../adapters.ts';
import { exitCodeFor } from '../findings.ts';
import { showProgress } from '../progress.ts';
import { ContextCollector, type Contexts } from '../report/check/contexts.ts';
import { placesOf } from '../report/check/places.ts';
import { hasColours } from '../report/colours.ts';
import { type ChosenFiles, chooseFiles } from '../selection.ts';
import { write } from '../standard-output.ts';
import { count, findingsLine } from '../summary.ts';

export interface CheckOptions {
  readonly format: 'pretty' | 'json' | 'sarif' | 'junit' | 'html';
  readonly failOn?: Severity | 'never';
  readonly quiet?: boolean;
  readonly fix?: boolean;
  /** With `fix`, only shows what would be fixed. */
  readonly dryRun?: boolean;
}

/** `passerelle check`: all checks on the project's work files, or on the XLIFF files named. Sets the exit code. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  if (options.dryRun && !options.fix) throw new PasserelleError('dry-run-alone', {});
  const cwd = process.cwd();
  for (const file of paths) {
    if (file === '') throw new PasserelleError('empty-argument', { what: 'A file' });
    const absolute = path.resolve(cwd, file);
    if (!existsSync(absolute)) throw new PasserelleError('not-found', { path: file });
    if (statSync(absolute).isDirectory()) throw new PasserelleError('is-directory', { path: file });
  }
  const chosen = await chooseFiles(paths, cwd);
  const adapters = fileAdapters(chosen.root, chosen.outDir);
  if (options.fix) await (await import('../fix.ts')).fix(chosen, adapters, options);
  const contexts = new ContextCollector();
  const progress = showProgress(options.quiet === true || options.format !== 'pretty');
  const { findings, checked, segmentCount } = await checkFiles(
    { workspace: filesWorkspace(chosen.filesRoot), list: chosen.files },
    chosen,
    adapters,
    progress.onProgress,
    (...seen) => contexts.see(...seen),
  );
  progress.end();
  const failOn = options.failOn ?? chosen.config.failOn;
  for await (const piece of reportOf({ findings, checked, contexts, failOn, chosen, segmentCount }, options))
    await write(piece);
  if (options.format === 'pretty' && !options.quiet) {
    process.stderr.write(
      `${count(segmentCount, 'segment')} in ${count(checked.length, 'file')} checked. ${findingsLine(findings)}\n`,
    );
  }
  process.exitCode = exitCodeFor(findings, failOn);
}

interface Report {
  readonly findings: readonly Finding[];
  readonly checked: readonly string[];
  readonly contexts: Contexts;
  readonly chosen: ChosenFiles;
  readonly segmentCount: number;
  readonly failOn: Severity | 'never';
}

async function* reportOf(report: Report, { format }: CheckOptions): AsyncGenerator<string> {
  const { findings, checked, contexts, failOn } = report;
  switch (format) {
    case 'json':
      yield `${JSON.stringify({ version: 1, files: checked, findings }, null, 2)}\n`;
      return;
    case 'sarif':
      yield* (await import('../report/sarif.ts')).sarifReport({
        findings,
        rules: rulesAtWork(report.chosen),
        placeOf: await placesOf(findings, (file) => textOf(file, report.chosen)),
      });
      return;
    case 'junit':
      yield* (await import('../report/junit.ts')).junitReport(findings, checked, failOn);
      return;
    case 'html':
      yield* (await import('../../core/emit/pages/check/check-page.ts')).checkPage({
        findings,
        checked,
        segmentCount: report.segmentCount,
        rules: checkRules,
        textsOf: (finding) => contexts.of(finding),
        languageName: (tag) => languageOf(tag)?.ownName ?? tag,
      });
      return;
    case 'pretty': {
      const { prettyCheck } = await import('../report/check/pretty.ts');
      const options = { useColour: hasColours(), width: Math.min(100, process.stdout.columns ?? 80) };
      yield* prettyCheck(findings, checked, contexts, options);
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
