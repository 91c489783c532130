import { filesWorkspace } from '../adapters/workspace/files.ts';
import type { Adapters } from '../pipeline/adapters.ts';
import { fixFiles } from '../pipeline/fix-files.ts';
import { showProgress } from './progress.ts';
import { fixDiff } from './report/check/diff.ts';
import { hasColours } from './report/colours.ts';
import type { ChosenFiles } from './selection.ts';
import { write } from './standard-output.ts';
import { count } from './summary.ts';

export interface FixOptions {
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly format: string;
}

/**
 * Mends what `check --fix` mends in the files chosen, and shows it as a diff: on standard output with the findings that
 * people read, and on standard error where standard output is for a program.
 */
export async function fix(chosen: ChosenFiles, adapters: Adapters, options: FixOptions): Promise<void> {
  const isForPeople = options.format === 'pretty';
  const progress = showProgress(options.quiet === true || !isForPeople);
  const writes = options.dryRun !== true;
  const release = writes ? await adapters.workspace.lock() : undefined;
  try {
    const files = { workspace: filesWorkspace(chosen.filesRoot), list: chosen.files };
    const fixed = await fixFiles(files, chosen, adapters, { writes, onProgress: progress.onProgress });
    progress.end();
    for (const piece of fixDiff(fixed, isForPeople && hasColours())) {
      if (isForPeople) await write(piece);
      else if (!options.quiet) process.stderr.write(piece);
    }
    if (options.quiet) return;
    const segments = count(fixed.flatMap(({ fixes }) => fixes).length, 'segment');
    const where = `${segments} in ${count(fixed.length, 'file')}`;
    if (fixed.length === 0) process.stderr.write('Nothing to fix.\n');
    else process.stderr.write(writes ? `${where} fixed.\n` : `${where} would be fixed; nothing was written.\n`);
  } finally {
    progress.end();
    await release?.();
  }
}
