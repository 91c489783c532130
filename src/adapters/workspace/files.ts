import { promises as fs } from 'node:fs';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { PasserelleError } from '../../core/error.ts';
import type { Release, Workspace, Written } from '../../core/ports.ts';
import { takeLock } from './lock.ts';
import { readFile } from './read-file.ts';
import { type OpenFile, replaceFile, stampOf } from './replace-file.ts';

export interface FilesOptions {
  /** False for files that can be made again: they are replaced at once all the same, but not flushed to the disk. */
  readonly isDurable?: boolean;
  readonly openFile?: OpenFile;
}

/**
 * A workspace on plain files under `root`, the default. Paths are relative to it with forward slashes; a path that
 * leaves it is refused with `outside-project`.
 */
export function filesWorkspace(root: string, options: FilesOptions = {}): Workspace {
  const absolute = (relative: string): string => {
    const whole = path.resolve(root, relative);
    const inside = path.relative(root, whole);
    if (inside.startsWith('..') || path.isAbsolute(inside))
      throw new PasserelleError('outside-project', { path: relative });
    return whole;
  };
  return {
    async list(patterns) {
      const found = await glob([...patterns], { cwd: root, onlyFiles: true, dot: false, expandDirectories: false });
      return found.map((file) => file.split(path.sep).join('/')).sort(byCodePoint);
    },
    read: (file, limit) => readFile(absolute(file), file, limit),
    write: (file, chunks, expected): Promise<Written> =>
      replaceFile(absolute(file), file, chunks, expected === undefined ? options : { ...options, expected }),
    async remove(file) {
      await fs.rm(absolute(file), { force: true });
    },
    async stamp(file) {
      const stat = await fs.stat(absolute(file)).catch(() => undefined);
      return stat?.isFile() ? stampOf(stat) : undefined;
    },
    lock: (): Promise<Release> => takeLock(absolute('.passerelle.lock'), '.passerelle.lock'),
  };
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
