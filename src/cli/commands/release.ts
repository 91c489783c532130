import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesWorkspace } from '../../adapters/workspace/files.ts';
import { sha256 } from '../../adapters/workspace/sha256.ts';
import { PasserelleError } from '../../core/error.ts';
import { languageOf } from '../../languages/index.ts';
import { build } from '../../pipeline/build.ts';
import { judgeGates, type LanguageGate } from '../../pipeline/gates.ts';
import { manifestName, releaseFolder, writeRelease } from '../../pipeline/release.ts';
import { verifyRelease } from '../../pipeline/verify-release.ts';
import { fileAdapters } from '../adapters.ts';
import { showProgress } from '../progress.ts';
import { choose, relativeOutput } from '../selection.ts';
import { count } from '../summary.ts';
import { version } from '../version.ts';

export interface ReleaseOptions {
  readonly quiet?: boolean;
}

/** `passerelle release`: builds, holds each language to its gate, writes the release. Exit code 1 where a language is left out. */
export async function release(options: ReleaseOptions): Promise<void> {
  const chosen = await choose([], {}, process.cwd());
  const adapters = fileAdapters(chosen.root, chosen.outDir);
  const unlock = await adapters.workspace.lock();
  const progress = showProgress(options.quiet === true);
  try {
    const result = await build(chosen, adapters, {
      writesOutput: true,
      isWhole: true,
      onProgress: progress.onProgress,
    });
    progress.end();
    for (const failure of result.failures) process.stderr.write(`${failure.message}\n`);
    if (result.failures.length > 0) {
      process.exitCode = 2;
      return;
    }
    const gates = judgeGates(result.project, result.documents);
    const manifest = await writeRelease(result, gates, `passerelle ${version}`, adapters);
    if (!options.quiet) for (const line of gates.flatMap(gateLines)) process.stdout.write(`${line}\n`);
    const where = relativeOutput(chosen, releaseFolder);
    process.stdout.write(`${count(manifest.files.length, 'file')} and ${manifestName} in ${where}\n`);
    process.exitCode = gates.every((gate) => gate.isMet) ? 0 : 1;
  } finally {
    await unlock();
  }
}

/** A language's gate in lines: met or left out, then each demand. */
export function gateLines({ lang, isMet, demands }: LanguageGate): readonly string[] {
  const name = languageOf(lang)?.name ?? lang;
  return [
    `${name}: ${isMet ? 'released' : 'left out, the gate is not met'}`,
    ...demands.map((demand) => `  ${demand.isMet ? '✓' : '✗'} ${demand.sentence}`),
  ];
}

/** `passerelle release verify`: exit code 1, and a line a difference, where a release is not what its manifest says. */
export async function verify(folder: string): Promise<void> {
  const absolute = path.resolve(process.cwd(), folder);
  if (!existsSync(path.join(absolute, manifestName))) throw new PasserelleError('no-release', { path: folder });
  const { differences, fileCount } = await verifyRelease(filesWorkspace(absolute), sha256, folder);
  for (const difference of differences) process.stdout.write(`${difference}\n`);
  if (differences.length === 0) process.stdout.write(`${count(fileCount, 'file')} as the manifest says.\n`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
