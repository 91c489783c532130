import { promises as fs } from 'node:fs';
import { PasserelleError } from '../../core/error.ts';
import { refuseLarger } from '../../core/refuse-larger.ts';
import { errorCode, reasonOf } from './file-error.ts';

/**
 * The bytes of a file, undefined where there is none. A pipe or a device is refused, since to read it could wait for ever
 * or never end; a file that is too large is refused before it is read.
 *
 * @param name the path that messages show
 * @param limit the most bytes that it may have
 * @throws PasserelleError where it is a folder, a pipe or a device, too large, or can't be read
 */
export async function readFile(
  absolutePath: string,
  name: string,
  limit: number = Number.POSITIVE_INFINITY,
): Promise<Uint8Array | undefined> {
  try {
    const stat = await fs.stat(absolutePath);
    if (!stat.isFile() && !stat.isDirectory()) throw new PasserelleError('not-a-file', { path: name });
    refuseLarger(name, stat.size, limit);
    return await fs.readFile(absolutePath);
  } catch (error) {
    if (error instanceof PasserelleError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'EISDIR') throw new PasserelleError('is-directory', { path: name }, { cause: error });
    throw new PasserelleError('unreadable', { path: name, reason: reasonOf(error) }, { cause: error });
  }
}
