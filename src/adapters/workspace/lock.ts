import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { PasserelleError } from '../../core/error.ts';
import type { Release } from '../../core/ports.ts';
import { errorCode, reasonOf } from './file-error.ts';
import { isAlive } from './process.ts';

/**
 * Takes the lock file for this process and gives what releases it. A lock whose process is gone, as after a crash, is
 * taken over; one that is held throws `locked`, one that can't be made throws `not-writable`.
 *
 * @param name the path that messages show
 */
export async function takeLock(absolutePath: string, name: string): Promise<Release> {
  try {
    await mkdir(path.dirname(absolutePath), { recursive: true });
    await createLock(absolutePath, name);
  } catch (error) {
    if (error instanceof PasserelleError || !errorCode(error)) throw error;
    throw new PasserelleError('not-writable', { path: name, reason: reasonOf(error) }, { cause: error });
  }
  return async () => {
    await rm(absolutePath, { force: true });
  };
}

async function createLock(absolutePath: string, name: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = await open(absolutePath, 'wx');
      await file.writeFile(`${process.pid}\n`);
      await file.close();
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const holder = await holderOf(absolutePath);
    if (attempt > 0 || holder === undefined || isAlive(holder)) {
      throw new PasserelleError('locked', { pid: holder ?? 'unknown', path: name });
    }
    await rm(absolutePath, { force: true });
  }
}

async function holderOf(absolutePath: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(absolutePath, 'utf8').catch(() => ''), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}
