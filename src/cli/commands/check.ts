import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesWorkspace } from '../../adapters/workspace/files.ts';
import { PasserelleError } from '../../core/error.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { checkFiles } from '../../pipeline/check-files.ts';
import { fileAdapters } from '../adapters.ts';
import { exitCodeFor } from '../findings.ts';
import { showProgress } from '../progress.ts';
import { chooseFiles } from '../selection.ts';
import { write } from '../standard-output.ts';
import { count, findingsLine } from '../summary.ts';

export interface CheckOptions {
  readonly format: 'pretty' | 'json' | 'sarif' | 'junit';
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
  const progress = showProgress(options.quiet === true || options.format !== 'pretty');
  const { findings, checked, segmentCount } = await checkFiles(
    { workspace: filesWorkspace(chosen.filesRoot), list: chosen.files },
    chosen,
    adapters,
    progress.onProgress,
  );
  progress.end();
  const failOn = options.failOn ?? chosen.config.failOn;
  await write(await reportOf(findings, checked, failOn, options));
  if (options.format === 'pretty' && !options.quiet) {
    process.stderr.write(
      `${count(segmentCount, 'segment')} in ${count(checked.length, 'file')} checked. ${findingsLine(findings)}\n`,
    );
  }
  process.exitCode = exitCodeFor(findings, failOn);
}

async function reportOf(
  findings: readonly Finding[],
  checked: readonly string[],
  failOn: Severity | 'never',
  options: CheckOptions,
): Promise<string> {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify({ version: 1, files: checked, findings }, null, 2)}\n`;
    case 'sarif':
      return (await import('../report/sarif.ts')).sarifReport(findings);
    case 'junit':
      return (await import('../report/junit.ts')).junitReport(findings, checked, failOn);
    case 'pretty': {
      const useColour = process.stdout.isTTY === true && !process.env.NO_COLOR;
      return (await import('../report/pretty.ts')).prettyReport(findings, checked, useColour);
    }
  }
}
