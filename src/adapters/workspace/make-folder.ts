import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './file-error.ts';

/**
 * Makes a folder and those above it that are missing; nothing happens where it is there. Node's own recursive mkdir
 * does not come back where a folder refuses children by saying that it is not there itself, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return;
    const parent = path.dirname(folder);
    if (code !== 'ENOENT' || parent === folder) throw error;
    await makeFolder(parent);
    await mkdir(folder).catch((again: unknown) => {
      // Another process may have made it meanwhile.
      if (errorCode(again) !== 'EEXIST') throw again;
    });
  }
}
