import path from 'node:path';
import { filesWorkspace } from '../adapters/workspace/files.ts';
import { normalizeConfig } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { PasserelleError } from '../core/error.ts';
import type { Adapters } from '../pipeline/adapters.ts';
import type { WorkFiles } from '../pipeline/term-changes.ts';
import { fileAdapters } from './adapters.ts';
import { chooseFiles } from './selection.ts';

/** The project's work files that exist, none where there are none, with the adapters of a run on them. */
export async function projectWorkFiles(
  cwd: string,
): Promise<{ readonly files: WorkFiles; readonly adapters: Adapters }> {
  try {
    const chosen = await chooseFiles([], cwd);
    const adapters = fileAdapters(chosen.root, chosen.outDir);
    return { files: { workspace: filesWorkspace(chosen.filesRoot), list: chosen.files }, adapters };
  } catch (error) {
    if (!(error instanceof PasserelleError) || error.code !== 'no-work-files') throw error;
    const { root, config } = await loadConfig(cwd);
    const adapters = fileAdapters(root, path.resolve(root, normalizeConfig(config).outDir));
    return { files: { workspace: adapters.workspace, list: [] }, adapters };
  }
}
