import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesWorkspace } from '../../../adapters/workspace/files.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { MemoryUnit } from '../../../core/memory/memory.ts';
import type { OnProgress } from '../../../pipeline/adapters.ts';
import { type AnalysisResult, analyseDocuments, analyseWorkFiles } from '../../../pipeline/memory-analysis.ts';
import { loadProjectMemories } from '../../../pipeline/memory-files.ts';
import { fileAdapters } from '../../adapters.ts';
import { showProgress } from '../../progress.ts';
import { choose, chooseFiles } from '../../selection.ts';
import { write } from '../../standard-output.ts';
import { analysisReport } from './analysis-report.ts';
import { memoryFormats } from './formats.ts';
import { readNamedMemories, tellMemoryFindings } from './read-files.ts';

export interface AnalyseOptions {
  readonly to?: readonly string[];
  readonly memory?: readonly string[];
  readonly format: 'text' | 'json' | 'csv';
  readonly quiet?: boolean;
}

/**
 * `passerelle memory analyse`: how much of documents the memories know, by the bands in which agencies count, per
 * document and language. The documents are the project's, or those named: all of them documents, or all XLIFF files.
 */
export async function analyse(paths: readonly string[], options: AnalyseOptions): Promise<void> {
  const named = await readNamedMemories(options.memory ?? [], memoryFormats);
  tellMemoryFindings(named.findings);
  const memory = named.files.flatMap(({ units }) => units);
  const progress = showProgress(options.quiet === true);
  const result = await analyseAll(paths, options, memory, progress.onProgress);
  progress.end();
  for (const failure of result.failures) process.stderr.write(`${failure.message}\n`);
  if (result.failures.length > 0) process.exitCode = 2;
  for (const chunk of analysisReport(result, options.format)) await write(chunk);
}

async function analyseAll(
  paths: readonly string[],
  options: AnalyseOptions,
  memory: readonly MemoryUnit[],
  onProgress: OnProgress,
): Promise<AnalysisResult> {
  const cwd = process.cwd();
  const workFiles = paths.filter((file) => /\.(?:xlf|xliff)$/iu.test(file));
  if (workFiles.length === 0) {
    const chosen = await choose(paths, options.to ? { to: options.to } : {}, cwd);
    return analyseDocuments(chosen, memory, fileAdapters(chosen.root, chosen.outDir, true), onProgress);
  }
  if (workFiles.length < paths.length)
    throw new PasserelleError('unknown-option-value', {
      option: 'memory analyse',
      expected: 'documents or XLIFF files, not both at once',
      found: paths.join(', '),
    });
  for (const file of workFiles) {
    if (!existsSync(path.resolve(cwd, file))) throw new PasserelleError('not-found', { path: file });
    if (statSync(path.resolve(cwd, file)).isDirectory()) throw new PasserelleError('folder-for-file', { path: file });
  }
  const chosen = await chooseFiles(workFiles, cwd);
  const adapters = { ...fileAdapters(chosen.root, chosen.outDir, true), ...memoryFormats };
  const project = await loadProjectMemories(chosen.config, adapters);
  const all = [...project.files.flatMap(({ units }) => units), ...memory];
  const files = { workspace: filesWorkspace(chosen.filesRoot), list: chosen.files };
  return analyseWorkFiles(files, all, options.to, adapters, onProgress);
}
