import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { PasserelleError } from '../../core/error.ts';
import type { Severity } from '../../core/finding.ts';
import { type Checked, checkFiles } from '../../pipeline/check-files.ts';
import { fileAdapters } from '../adapters.ts';
import { inputsOf } from '../checked-inputs.ts';
import { exitCodeFor } from '../findings.ts';
import { showProgress } from '../progress.ts';
import { ignoredLine } from '../report/ignored.ts';
import { jsonReport } from '../report/json.ts';
import { chooseFiles } from '../selection.ts';
import { write } from '../standard-output.ts';
import { count, findingsLine, ignoredLines } from '../summary.ts';

export interface CheckOptions {
  readonly format: 'pretty' | 'json' | 'sarif' | 'junit';
  readonly failOn?: Severity | 'never';
  readonly quiet?: boolean;
  readonly showIgnored?: boolean;
}

/** `passerelle check`: all checks on the project's work files, or on the files of translations named. Sets the exit code. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const cwd = process.cwd();
  for (const file of paths) {
    if (file === '') throw new PasserelleError('empty-argument', { what: 'A file' });
    if (file === '-') continue;
    const absolute = path.resolve(cwd, file);
    if (!existsSync(absolute)) throw new PasserelleError('not-found', { path: file });
    if (statSync(absolute).isDirectory()) throw new PasserelleError('is-directory', { path: file });
  }
  const chosen = await chooseFiles(paths, cwd);
  const adapters = fileAdapters(chosen.root, chosen.outDir);
  const progress = showProgress(options.quiet === true);
  const result = await checkFiles(inputsOf(chosen), chosen, adapters, progress.onProgress);
  const { findings, checked, segmentCount, notes } = result;
  progress.end();
  const failOn = options.failOn ?? chosen.config.failOn;
  for await (const piece of reportOf({ ...result, failOn }, options)) await write(piece);
  if (!options.quiet) for (const note of notes) process.stderr.write(`${note}\n`);
  if (options.format === 'pretty' && !options.quiet) {
    process.stderr.write(
      `${count(segmentCount, 'segment')} in ${count(checked.length, 'file')} checked. ${findingsLine(findings)}\n`,
    );
    for (const line of ignoredLines(result.ignored.length, result.returnedCount)) process.stderr.write(`${line}\n`);
  }
  process.exitCode = exitCodeFor(findings, failOn);
}

interface Report extends Pick<Checked, 'findings' | 'checked' | 'ignored'> {
  readonly failOn: Severity | 'never';
}

async function* reportOf(report: Report, { format, showIgnored }: CheckOptions): AsyncGenerator<string> {
  const { findings, checked, failOn, ignored } = report;
  switch (format) {
    case 'json':
      yield* jsonReport(
        { files: checked, ignored: ignored.length, ...(showIgnored && { ignoredFindings: ignored }) },
        findings,
      );
      return;
    case 'sarif':
      yield (await import('../report/sarif.ts')).sarifReport(findings);
      return;
    case 'junit':
      yield (await import('../report/junit.ts')).junitReport(findings, checked, failOn);
      return;
    case 'pretty': {
      const useColour = process.stdout.isTTY === true && !process.env.NO_COLOR;
      yield (await import('../report/pretty.ts')).prettyReport(findings, checked, useColour);
      if (showIgnored) yield ignored.map(ignoredLine).join('');
    }
  }
}
