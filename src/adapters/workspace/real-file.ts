import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { PasserelleError } from '../../core/error.ts';

/**
 * The path of the file that a path stands for, links followed: a link stays a link when its file is replaced.
 *
 * @param name the path that messages show
 * @throws PasserelleError where there is a folder, a pipe or a device, which is never replaced
 */
export async function realFile(absolutePath: string, name: string): Promise<string> {
  const real = await realpath(absolutePath).catch(() => undefined);
  if (real === undefined) return danglingTarget(absolutePath);
  const found = await stat(real);
  if (found.isDirectory()) throw new PasserelleError('is-directory', { path: name });
  if (!found.isFile()) throw new PasserelleError('not-a-file', { path: name });
  return real;
}

/** What a link without a file points to; the path itself where there is no link. */
async function danglingTarget(absolutePath: string): Promise<string> {
  const found = await lstat(absolutePath).catch(() => undefined);
  if (!found?.isSymbolicLink()) return absolutePath;
  return path.resolve(path.dirname(absolutePath), await readlink(absolutePath));
}
