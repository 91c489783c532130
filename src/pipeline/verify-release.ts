import { PasserelleError } from '../core/error.ts';
import type { Workspace } from '../core/ports.ts';
import { filesOf, manifestName } from './release.ts';

export interface Verification {
  /** A sentence for each file that is missing, changed or not in the manifest. */
  readonly differences: readonly string[];
  readonly fileCount: number;
}

/**
 * Compares a release with its manifest.
 *
 * @param workspace rooted at the release's folder
 * @throws PasserelleError `bad-manifest` where the manifest can't be read
 */
export async function verifyRelease(
  workspace: Workspace,
  digest: (bytes: Uint8Array) => string,
  name: string,
): Promise<Verification> {
  const files = filesOf(new TextDecoder().decode(await workspace.read(manifestName)));
  if (!files) throw new PasserelleError('bad-manifest', { path: `${name}/${manifestName}` });
  const differences: string[] = [];
  for (const { path, sha256 } of files) {
    const bytes = await workspace.read(path);
    if (!bytes) differences.push(`${path} is missing.`);
    else if (digest(bytes) !== sha256) differences.push(`${path} was changed: its SHA-256 is not the manifest's.`);
  }
  const known = new Set([manifestName, ...files.map((file) => file.path)]);
  for (const path of await workspace.list(['**', '**/.*', '.*/**'])) {
    if (!known.has(path)) differences.push(`${path} is not in the manifest.`);
  }
  return { differences, fileCount: files.length };
}
