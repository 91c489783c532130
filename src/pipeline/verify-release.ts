import { PasserelleError } from '../core/error.ts';
import type { Workspace } from '../core/ports.ts';
import { type HashedFile, manifestName } from './release.ts';

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
  const files = parseFiles(new TextDecoder().decode(await workspace.read(manifestName)), name);
  const differences: string[] = [];
  for (const { path, sha256 } of files) {
    const bytes = await workspace.read(path);
    if (!bytes) differences.push(`${path} is missing.`);
    else if (digest(bytes) !== sha256) differences.push(`${path} was changed: its SHA-256 is not the manifest's.`);
  }
  const known = new Set([manifestName, ...files.map((file) => file.path)]);
  for (const path of await workspace.list(['**'])) {
    if (!known.has(path)) differences.push(`${path} is not in the manifest.`);
  }
  return { differences, fileCount: files.length };
}

function parseFiles(text: string, name: string): readonly HashedFile[] {
  try {
    const value: unknown = JSON.parse(text);
    const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : undefined;
    if (Array.isArray(files) && files.every(isHashedFile)) return files;
  } catch {
    // Falls through to the sentence below.
  }
  throw new PasserelleError('bad-manifest', { path: `${name}/${manifestName}` });
}

function isHashedFile(value: unknown): value is HashedFile {
  if (typeof value !== 'object' || value === null) return false;
  return 'path' in value && typeof value.path === 'string' && 'sha256' in value && typeof value.sha256 === 'string';
}
