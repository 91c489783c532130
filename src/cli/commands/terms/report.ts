import path from 'node:path';
import { build } from '../../../pipeline/build.ts';
import { termsReport } from '../../../pipeline/terms-report.ts';
import { fileAdapters } from '../../adapters.ts';
import { showProgress } from '../../progress.ts';
import { choose } from '../../selection.ts';
import { write } from '../../standard-output.ts';

export interface TermsReportOptions {
  /** Where the page goes; `-` is standard output. */
  readonly output?: string;
  readonly quiet?: boolean;
}

const pageName = 'terms.html';

/** `passerelle terms report`: the terms of the project's documents as a page; writes nothing else. */
export async function report(paths: readonly string[], options: TermsReportOptions): Promise<void> {
  const chosen = await choose(paths, {}, process.cwd());
  const progress = showProgress(options.quiet === true);
  const frozen = fileAdapters(chosen.root, chosen.outDir, true);
  try {
    const { onProgress } = progress;
    const result = await build(chosen, frozen, { writesOutput: false, isWhole: chosen.isWhole, onProgress });
    for (const failure of result.failures) process.stderr.write(`${failure.message}\n`);
    if (result.failures.length > 0) process.exitCode = 2;
    const chunks = await termsReport(result, frozen);
    if (options.output === '-') {
      for (const chunk of chunks) await write(chunk);
      return;
    }
    const file = path.resolve(options.output ?? path.join(chosen.outDir, pageName));
    const { output } = fileAdapters(chosen.root, path.dirname(file));
    await output.write(path.basename(file), chunks);
    process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
  } finally {
    progress.end();
  }
}
