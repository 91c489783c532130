import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Resource, readResource } from '../../../adapters/formats/i18next-exchange/index.ts';
import { errorCode } from '../../../adapters/workspace/file-error.ts';
import { PasserelleError } from '../../../core/error.ts';
import { readText } from '../../read-input.ts';
import { isFolder } from './options.ts';

/** A JSON file as i18next has it: the namespace is its name, behind the folders in which it lies. */
export interface ResourceFile {
  readonly namespace: string;
  readonly file: string;
}

/** The JSON files of a path, one or those of a folder and the folders in it, by namespace. */
export function resourceFiles(input: string): readonly ResourceFile[] {
  if (!isFolder(input)) return [{ namespace: path.basename(input).replace(/\.json$/iu, ''), file: input }];
  const names = namesIn(input)
    .filter((name) => /\.json$/iu.test(name) && !/(?:^|[/\\])(?:node_modules|\.[^/\\]*)[/\\]/u.test(name))
    .map((name) => name.split(path.sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));
  if (names.length === 0) throw new PasserelleError('no-resources', { path: input });
  return names.map((name) => ({ namespace: name.replace(/\.json$/iu, ''), file: path.join(input, name) }));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    throw new PasserelleError('not-found', { path: folder }, { cause: error });
  }
}

/** The resource in a file. @throws PasserelleError where it is missing or none */
export async function readResourceFile(file: string): Promise<Resource> {
  const resource = readResource(await readText(file), file);
  if (!('problem' in resource)) return resource;
  const { message, line, column } = resource.problem;
  throw new PasserelleError('bad-resource', { path: file, line, column, problem: message });
}

/**
 * The resource of a namespace in what an option names: the file, or that of the namespace in the folder.
 *
 * @returns undefined where the folder has none
 */
export async function resourceOf(option: string, namespace: string): Promise<Resource | undefined> {
  if (!isFolder(option)) return readResourceFile(option);
  const found = resourceFiles(option).find((file) => file.namespace === namespace);
  return found && readResourceFile(found.file);
}
