import { homedir } from 'node:os';
import path from 'node:path';
import { filesWorkspace } from '../adapters/workspace/files.ts';
import { sha256 } from '../adapters/workspace/sha256.ts';
import type { Workspace } from '../core/ports.ts';

/**
 * A workspace for what may be deleted at any time, in the user's cache folder.
 *
 * @param owner what it belongs to alone, such as the paths of a project and its output folder
 */
export function cacheWorkspace(...owner: readonly string[]): Workspace {
  const name = sha256(Buffer.from(owner.join('\n'))).slice(0, 16);
  return filesWorkspace(path.join(cacheFolder(), name), { isDurable: false });
}

/** The user's cache folder, as the XDG base directory specification places it. */
function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME;
  return path.join(base && path.isAbsolute(base) ? base : path.join(homedir(), '.cache'), 'passerelle');
}
