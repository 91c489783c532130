import type { Severity } from '../../core/finding.ts';
import { languageOf } from '../../languages/index.ts';
import type { Adapters } from '../../pipeline/adapters.ts';
import { build as runBuild } from '../../pipeline/build.ts';
import { inputPaths, lastResult, recordPath, saveRecord, stampAll } from '../../pipeline/stamps.ts';
import { fileAdapters } from '../adapters.ts';
import { exitCodeFor, findingLines } from '../findings.ts';
import { showProgress } from '../progress.ts';
import { type Chosen, choose } from '../selection.ts';
import { type BuildSummary, summarise, summaryLines } from '../summary.ts';
import { version } from '../version.ts';

export interface BuildCommandOptions {
  readonly to?: readonly string[];
  readonly out?: string;
  readonly watch?: boolean;
  readonly frozen?: boolean;
  readonly engine: boolean;
  readonly failOn?: Severity | 'never';
  readonly format: 'pretty' | 'json';
  readonly quiet?: boolean;
}

/** `passerelle build`: one build, or with `--watch` one whenever an input changes. Sets the exit code. */
export async function build(paths: readonly string[], options: BuildCommandOptions): Promise<void> {
  const chosen = await choose(paths, options, process.cwd());
  process.exitCode = await buildOnce(chosen, options);
  if (options.watch) {
    const { watchInputs } = await import('../watch.ts');
    await watchInputs(chosen, async () => {
      const again = await choose(paths, options, process.cwd());
      process.exitCode = await buildOnce(again, options);
    });
  }
}

async function buildOnce(chosen: Chosen, options: BuildCommandOptions): Promise<number> {
  const adapters = fileAdapters(chosen.root, chosen.outDir, options.frozen);
  const release = await adapters.workspace.lock();
  const abort = new AbortController();
  const onInterrupt = () => abort.abort();
  process.once('SIGINT', onInterrupt);
  try {
    const summary = await buildOrReuse(chosen, options, adapters, abort.signal);
    print(summary, chosen, options);
    if (abort.signal.aborted) return 130;
    if (summary.failures.length > 0) return 2;
    if (options.frozen && summary.written.length > 0) return 1;
    return exitCodeFor(summary.findings, options.failOn ?? chosen.config.failOn);
  } finally {
    process.off('SIGINT', onInterrupt);
    await release();
  }
}

/** The summary of the last build where nothing changed since, else of a new one. */
async function buildOrReuse(
  chosen: Chosen,
  options: BuildCommandOptions,
  adapters: Adapters,
  signal: AbortSignal,
): Promise<BuildSummary> {
  const { config, documents } = chosen;
  const key = adapters.digest(
    Buffer.from(
      JSON.stringify([
        version,
        config,
        [...config.gates],
        documents.map(({ source }) => source),
        chosen.fallbackTermbase,
      ]),
    ),
  );
  const globs = [...config.glossary, ...config.memory];
  const inputs = await stampAll(adapters.workspace, await inputPaths(documents, globs, adapters.workspace));
  if (!options.frozen) {
    const last = await lastResult(key, inputs, adapters);
    if (last) return { ...(last as BuildSummary), written: [] };
  }
  const progress = showProgress(options.quiet === true || options.format === 'json');
  const result = await runBuild(chosen, adapters, {
    writesOutput: !options.frozen,
    isWhole: chosen.isWhole,
    onProgress: progress.onProgress,
    signal,
  });
  progress.end();
  const summary = summarise(result, chosen);
  // A build that changed a committed file is not remembered: only the next one shows that it changes nothing more.
  const isSettled = result.failures.length === 0 && result.committed.every((path) => !result.written.includes(path));
  if (!options.frozen && isSettled && !signal.aborted) {
    const outputs: Record<string, string> = {};
    for (const path of result.outputs) outputs[path] = (await adapters.output.stamp(path)) ?? '';
    await saveRecord({ key, inputs, outputs, result: summary }, adapters);
  } else if (!options.frozen) await adapters.output.remove(recordPath);
  return summary;
}

function print(summary: BuildSummary, chosen: Chosen, options: BuildCommandOptions): void {
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    return;
  }
  for (const failure of summary.failures) process.stderr.write(`${failure}\n`);
  if (options.quiet) return;
  const serious = summary.findings.filter(({ severity }) => severity === 'major' || severity === 'critical');
  for (const line of findingLines(serious)) process.stderr.write(`${line}\n`);
  const name = (lang: string) => languageOf(lang)?.name ?? lang;
  for (const line of summaryLines(summary, chosen, name)) process.stdout.write(`${line}\n`);
}
