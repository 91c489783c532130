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
  await removeOld(files, adapters);
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

/** Removes what the last release wrote and this one has not; files of others in the folder stay. */
async function removeOld(files: readonly HashedFile[], adapters: Adapters): Promise<void> {
  const bytes = await adapters.output.read(`${releaseFolder}/${manifestName}`);
  const before = bytes ? filesOf(new TextDecoder().decode(bytes)) : undefined;
  const wanted = new Set(files.map((file) => file.path));
  for (const { path } of before ?? []) {
    if (!wanted.has(path)) await adapters.output.remove(`${releaseFolder}/${path}`);
  }
}

/** The files that a manifest lists, or undefined where the text is no manifest. */
export function filesOf(manifest: string): readonly HashedFile[] | undefined {
  try {
    const value: unknown = JSON.parse(manifest);
    const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : undefined;
    return Array.isArray(files) && files.every(isHashedFile) ? files : undefined;
  } catch {
    return undefined;
  }
}

function isHashedFile(value: unknown): value is HashedFile {
  if (typeof value !== 'object' || value === null) return false;
  return 'path' in value && typeof value.path === 'string' && 'sha256' in value && typeof value.sha256 === 'string';
}
