import type { GateDemand } from '../core/gate.ts';
import type { Progress } from '../core/progress.ts';
import type { Adapters } from './adapters.ts';
import type { BuildResult } from './build.ts';
import type { LanguageGate } from './gates.ts';
import { emitDocument } from './outputs.ts';

/** Where releases go, below the output folder. */
export const releaseFolder = 'release';
export const manifestName = 'manifest.json';

export interface HashedFile {
  readonly path: string;
  readonly sha256: string;
}

/** What a release says of itself; the file's own shape. */
export interface Manifest {
  readonly version: 1;
  readonly product: string;
  readonly srcLang: string;
  readonly languages: readonly {
    readonly lang: string;
    readonly isReleased: boolean;
    readonly progress: Progress;
    readonly demands: readonly GateDemand[];
  }[];
  /** The documents that were translated and the termbases in force, as they were. */
  readonly sources: readonly HashedFile[];
  readonly glossary: readonly HashedFile[];
  /** Every file of the release but the manifest. */
  readonly files: readonly HashedFile[];
}

/**
 * Writes the release of every language that meets its gate: its documents, and the manifest that proves them. What an
 * earlier release left there and this one does not have is removed.
 */
export async function writeRelease(
  result: BuildResult,
  gates: readonly LanguageGate[],
  product: string,
  adapters: Adapters,
): Promise<Manifest> {
  const files: HashedFile[] = [];
  for (const { lang, isMet } of gates) {
    if (!isMet) continue;
    for (const built of result.documents) {
      const path = `${lang}/${built.paths.name}`;
      const text = [...emitDocument(built, lang, 'refuse')].join('');
      await adapters.output.write(`${releaseFolder}/${path}`, [text]);
      files.push({ path, sha256: adapters.digest(new TextEncoder().encode(text)) });
    }
  }
  const manifest: Manifest = {
    version: 1,
    product,
    srcLang: result.project.config.srcLang,
    languages: gates.map(({ lang, isMet, progress, demands }) => ({ lang, isReleased: isMet, progress, demands })),
    sources: await hashAll(
      result.documents.map(({ paths }) => paths.source),
      adapters,
    ),
    glossary: await hashAll(
      result.project.inputs.filter((path) => path.endsWith('.tbx')),
      adapters,
    ),
    files,
  };
  await removeOthers(files, adapters);
  await adapters.output.write(`${releaseFolder}/${manifestName}`, [`${JSON.stringify(manifest, null, 2)}\n`]);
  return manifest;
}

async function hashAll(paths: readonly string[], adapters: Adapters): Promise<readonly HashedFile[]> {
  const hashed: HashedFile[] = [];
  for (const path of paths) {
    const bytes = await adapters.workspace.read(path);
    if (bytes) hashed.push({ path, sha256: adapters.digest(bytes) });
  }
  return hashed;
}

async function removeOthers(files: readonly HashedFile[], adapters: Adapters): Promise<void> {
  const wanted = new Set([manifestName, ...files.map((file) => file.path)].map((path) => `${releaseFolder}/${path}`));
  for (const path of await adapters.output.list([`${releaseFolder}/**`])) {
    if (!wanted.has(path)) await adapters.output.remove(path);
  }
}
