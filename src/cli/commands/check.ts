import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { PasserelleError } from '../../core/error.ts';
import type { Severity } from '../../core/finding.ts';
import { checkFiles } from '../../pipeline/check-files.ts';
import { fileAdapters } from '../adapters.ts';
import { inputsOf } from '../checked-inputs.ts';
import { exitCodeFor } from '../findings.ts';
import { showProgress } from '../progress.ts';
import { ContextCollector } from '../report/check/contexts.ts';
import { type CheckReportOptions, checkReport } from '../report/check/report.ts';
import { chooseFiles } from '../selection.ts';
import { write } from '../standard-output.ts';
import { count, findingsLine, ignoredLines } from '../summary.ts';

export interface CheckOptions extends CheckReportOptions {
  readonly failOn?: Severity | 'never';
  readonly quiet?: boolean;
  readonly fix?: boolean;
  /** With `fix`, only shows what would be fixed. */
  readonly dryRun?: boolean;
}

/** `passerelle check`: all checks on the project's work files, or on the files of translations named. Sets the exit code. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  if (options.dryRun && !options.fix) throw new PasserelleError('dry-run-alone', {});
  const cwd = process.cwd();
  for (const file of paths) refuseUnreadable(file, cwd);
  const chosen = await chooseFiles(paths, cwd);
  const adapters = fileAdapters(chosen.root, chosen.outDir);
  if (options.fix) await (await import('../fix.ts')).fix(chosen, adapters, options);
  const contexts = new ContextCollector();
  const progress = showProgress(options.quiet === true);
  const result = await checkFiles(inputsOf(chosen), chosen, adapters, progress.onProgress, (...seen) =>
    contexts.see(...seen),
  );
  progress.end();
  const failOn = options.failOn ?? chosen.config.failOn;
  const { findings, checked, segmentCount, ignored, returnedCount, notes } = result;
  for await (const piece of checkReport({ ...result, contexts, failOn, chosen }, options)) await write(piece);
  if (!options.quiet) for (const note of notes) process.stderr.write(`${note}\n`);
  if (options.format === 'pretty' && !options.quiet) {
    process.stderr.write(
      `${count(segmentCount, 'segment')} in ${count(checked.length, 'file')} checked. ${findingsLine(findings)}\n`,
    );
    for (const line of ignoredLines(ignored.length, returnedCount)) process.stderr.write(`${line}\n`);
  }
  process.exitCode = exitCodeFor(findings, failOn);
}

/** @throws PasserelleError where a path names no file */
function refuseUnreadable(file: string, cwd: string): void {
  if (file === '') throw new PasserelleError('empty-argument', { what: 'A file' });
  if (file === '-') return;
  const absolute = path.resolve(cwd, file);
  if (!existsSync(absolute)) throw new PasserelleError('not-found', { path: file });
  if (statSync(absolute).isDirectory()) throw new PasserelleError('is-directory', { path: file });
}
