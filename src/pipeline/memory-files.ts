import type { NormalizedConfig } from '../config/config.ts';
import type { Document } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { memoryOf } from '../core/memory/from-documents.ts';
import type { MemoryUnit } from '../core/memory/memory.ts';
import { translatedOnly } from '../core/memory/select-memory.ts';
import type { Workspace } from '../core/ports.ts';
import type { Adapters } from './adapters.ts';
import type { NamedFile } from './check-files.ts';
import { isWorkFile, mostBytesOf } from './memory-limits.ts';
import { orThrow, readText } from './read-text.ts';

/** A memory as one file has it. */
export interface MemoryFile {
  /** As messages show it. */
  readonly path: string;
  readonly units: readonly MemoryUnit[];
}

export interface LoadedMemories {
  readonly files: readonly MemoryFile[];
  readonly findings: readonly Finding[];
}

/** What reads the sources of memory units. */
export type MemoryFormats = Pick<Adapters, 'tmx' | 'memoryTable' | 'xliff'>;

/** Whether a file can be a source of memory units, by its ending. */
export function isMemoryFile(path: string): boolean {
  return /\.(?:tmx|xml)$/iu.test(path) || isTable(path) || isWorkFile(path);
}

/**
 * The units of a TMX file or a table; or of a work file, those translations that are translated at least.
 *
 * @throws PasserelleError `bad-tmx` or `bad-work-file` where the text can't be understood
 */
export function readMemoryFile(
  path: string,
  text: string,
  adapters: MemoryFormats,
): MemoryFile & { readonly findings: readonly Finding[] } {
  if (!isWorkFile(path)) {
    const format = isTable(path) ? adapters.memoryTable : adapters.tmx;
    const { units, findings } = orThrow(format.read(text, path), 'bad-tmx', path);
    return { path, units, findings };
  }
  const { document, findings } = orThrow(adapters.xliff.read(text, path), 'bad-tmx', path);
  return { path, units: [...unitsOfWork(document, path)], findings };
}

function isTable(path: string): boolean {
  return /\.[ct]sv$/iu.test(path);
}

/** The translations of a work file that are translated at least, each file of it with its own path. */
function* unitsOfWork(document: Document, path: string): Generator<MemoryUnit> {
  const { trgLang } = document;
  if (trgLang === undefined) return;
  for (const file of document.files) {
    const one = { ...document, files: [file] };
    const aligned = { path: file.original ?? path, source: one, targets: new Map([[trgLang, one]]) };
    yield* translatedOnly(memoryOf([aligned]));
  }
}

/**
 * The memories of a project, in the order of their paths.
 *
 * @throws PasserelleError where one can't be read or understood
 */
export async function loadProjectMemories(config: NormalizedConfig, adapters: Adapters): Promise<LoadedMemories> {
  const paths = await adapters.workspace.list(config.memory);
  return readAll(
    paths.map((path) => ({ name: path, path })),
    adapters.workspace,
    adapters,
  );
}

/** The translations of work files, in the order of the files. @throws PasserelleError where one can't be read */
export function loadWorkMemories(
  files: { readonly workspace: Workspace; readonly list: readonly NamedFile[] },
  adapters: Adapters,
): Promise<LoadedMemories> {
  return readAll(files.list, files.workspace, adapters);
}

async function readAll(list: readonly NamedFile[], workspace: Workspace, adapters: Adapters): Promise<LoadedMemories> {
  const files: MemoryFile[] = [];
  const findings: Finding[] = [];
  for (const { name, path } of list) {
    const text = await readText(workspace, adapters, path, mostBytesOf(path));
    if (text === undefined) throw new PasserelleError('not-found', { path: name });
    const { findings: found, ...file } = readMemoryFile(name, text, adapters);
    files.push(file);
    for (const finding of found) findings.push(finding);
  }
  return { files, findings };
}
