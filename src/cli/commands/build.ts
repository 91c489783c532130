import path from 'node:path';
import type { Severity } from '../../core/finding.ts';
import { languageOf } from '../../languages/index.ts';
import type { Adapters } from '../../pipeline/adapters.ts';
import { type BuildResult, retiredPath, build as runBuild } from '../../pipeline/build.ts';
import { inputPaths, lastResult, saveRecord, stampAll } from '../../pipeline/stamps.ts';
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

/** What a shell reports for a program that Ctrl-C ended. */
const interrupted = 130;

/** `passerelle build`: one build, or with `--watch` one whenever an input changes. Sets the exit code. */
export async function build(paths: readonly string[], options: BuildCommandOptions): Promise<void> {
  const chosen = await choose(paths, options, process.cwd());
  process.exitCode = await buildOnce(chosen, options);
  if (options.watch) {
    const { watchInputs } = await import('../watch.ts');
    await watchInputs(chosen, async (watchAlso) => {
      const again = await choose(paths, options, process.cwd());
      watchAlso(again);
      process.exitCode = await buildOnce(again, options);
    });
  }
}

/** One build, or the last one's summary where nothing changed since. Gives the exit code. */
async function buildOnce(chosen: Chosen, options: BuildCommandOptions): Promise<number> {
  const adapters = fileAdapters(chosen.root, chosen.outDir, options.frozen);
  const { key, inputs } = await stampInputs(chosen, adapters);
  const last = options.frozen ? undefined : await lastResult(key, inputs, adapters);
  const summary = last
    ? { ...(last as BuildSummary), written: [] }
    : await buildAnew(chosen, options, adapters, { key, inputs });
  if (!summary) return interrupted;
  print(summary, chosen, options);
  if (summary.failures.length > 0) return 2;
  if (options.frozen && summary.written.length > 0) return 1;
  return exitCodeFor(summary.findings, options.failOn ?? chosen.config.failOn);
}

interface InputStamps {
  readonly key: string;
  readonly inputs: Readonly<Record<string, string | null>>;
}

async function stampInputs(chosen: Chosen, adapters: Adapters): Promise<InputStamps> {
  const { config, documents, fallbackTermbase } = chosen;
  // The bundle's file name has a hash of its code, so that another build of the product is another key.
  const settings = [
    version,
    path.basename(import.meta.url),
    config,
    [...config.gates],
    documents.map(({ source }) => source),
    fallbackTermbase,
  ];
  const { srx } = config.segmentation;
  const globs = [...config.glossary, ...config.memory, ...config.allowedWords.files];
  const single = [config.approvals, ...(srx === undefined ? [] : [srx])];
  const paths = [...(await inputPaths(documents, globs, adapters.workspace)), ...single];
  return {
    key: adapters.digest(Buffer.from(JSON.stringify(settings))),
    inputs: await stampAll(adapters.workspace, paths),
  };
}

/** Builds under the project's lock; undefined where Ctrl-C stopped it, with all that was finished written. */
async function buildAnew(
  chosen: Chosen,
  options: BuildCommandOptions,
  adapters: Adapters,
  stamps: InputStamps,
): Promise<BuildSummary | undefined> {
  const abort = new AbortController();
  const onInterrupt = () => abort.abort();
  process.once('SIGINT', onInterrupt);
  const release = await adapters.workspace.lock();
  const progress = showProgress(options.quiet === true || options.format === 'json');
  try {
    const result = await runBuild(chosen, adapters, {
      writesOutput: !options.frozen,
      isWhole: chosen.isWhole,
      onProgress: progress.onProgress,
      signal: abort.signal,
    });
    if (abort.signal.aborted) return undefined;
    const summary = summarise(result, chosen);
    // Retired translations change the memory, which only the next build uses: that one is worth remembering.
    const isSettled = result.failures.length === 0 && !result.written.includes(retiredPath);
    if (!options.frozen && isSettled) await remember(summary, result, stamps, adapters);
    return summary;
  } finally {
    progress.end();
    process.off('SIGINT', onInterrupt);
    await release();
  }
}

async function remember(
  summary: BuildSummary,
  { workFiles, outputs }: BuildResult,
  { key, inputs }: InputStamps,
  adapters: Adapters,
): Promise<void> {
  const record = {
    key,
    inputs: { ...inputs, ...Object.fromEntries(workFiles) },
    outputs: Object.fromEntries(outputs),
    result: summary,
  };
  await saveRecord(record, adapters);
}

function print(summary: BuildSummary, chosen: Chosen, options: BuildCommandOptions): void {
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    return;
  }
  for (const failure of summary.failures) process.stderr.write(`${failure}\n`);
  const serious = summary.findings.filter(({ severity }) => severity === 'major' || severity === 'critical');
  for (const line of findingLines(serious)) process.stderr.write(`${line}\n`);
  if (options.quiet) {
    if (options.frozen) for (const file of summary.written) process.stderr.write(`${file} would change.\n`);
    return;
  }
  const name = (lang: string) => languageOf(lang)?.name ?? lang;
  for (const line of summaryLines(summary, chosen, name, options.frozen === true)) process.stdout.write(`${line}\n`);
}
