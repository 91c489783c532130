import { PasserelleError } from '../core/error.ts';
import type { Workspace } from '../core/ports.ts';
import type { Adapters } from './adapters.ts';
import type { DocumentPaths } from './project.ts';

const recordName = 'build.json';

/** What a build read and wrote, so that the next one can tell that it has nothing to do. */
export interface BuildRecord<Result> {
  /** Everything besides files that the result depends on: version, settings, options. */
  readonly key: string;
  /** Stamps of the files that were read, null where there was none. */
  readonly inputs: Readonly<Record<string, string | null>>;
  /** Stamps of the generated files. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly result: Result;
}

/** The stamps of files, null where there is none; taken before the files are read, so that a later edit shows. */
export async function stampAll(workspace: Workspace, paths: readonly string[]): Promise<Record<string, string | null>> {
  const stamps: Record<string, string | null> = {};
  for (const path of paths) stamps[path] = (await workspace.stamp(path)) ?? null;
  return stamps;
}

/** The files of a project that a build reads. */
export async function inputPaths(
  documents: readonly DocumentPaths[],
  globs: readonly string[],
  workspace: Workspace,
): Promise<readonly string[]> {
  const resources = await workspace.list(globs);
  return [...documents.flatMap(({ source, work }) => [source, ...work.values()]), ...resources];
}

/** The result of the last build where nothing that it read or wrote has changed since, else undefined. */
export async function lastResult(
  key: string,
  inputs: Readonly<Record<string, string | null>>,
  adapters: Adapters,
): Promise<unknown> {
  const bytes = await adapters.cache.read(recordName);
  if (!bytes) return undefined;
  const record = parseRecord(new TextDecoder().decode(bytes));
  if (!record || record.key !== key || !isEqual(record.inputs, inputs)) return undefined;
  for (const [path, stamp] of Object.entries(record.outputs)) {
    if ((await adapters.output.stamp(path)) !== stamp) return undefined;
  }
  return record.result;
}

/** Remembers a build. A cache that can't be written is no reason to fail: the next build simply runs again. */
export async function saveRecord(record: BuildRecord<unknown>, adapters: Adapters): Promise<void> {
  try {
    await adapters.cache.write(recordName, [JSON.stringify(record)]);
  } catch (error) {
    if (!(error instanceof PasserelleError)) throw error;
  }
}

function parseRecord(text: string): BuildRecord<unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isRecord =
      typeof value === 'object' && value !== null && 'key' in value && 'inputs' in value && 'outputs' in value;
    return isRecord ? (value as BuildRecord<unknown>) : undefined;
  } catch {
    return undefined; // Cut off or edited: the build simply runs.
  }
}

function isEqual(a: Readonly<Record<string, string | null>>, b: Readonly<Record<string, string | null>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
