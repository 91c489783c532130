import { units } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { withRetired } from '../core/memory/from-documents.ts';
import { indexMemory } from '../core/memory/leverage.ts';
import type { MemoryUnit } from '../core/memory/memory.ts';
import type { Retired } from '../core/merge/retired.ts';
import type { Written } from '../core/ports.ts';
import type { Adapters, OnProgress } from './adapters.ts';
import { annotatorFor, type BuiltDocument, buildDocument } from './build-document.ts';
import { findOrphans } from './orphans.ts';
import { documentOutputs, type Output, projectOutputs } from './outputs.ts';
import { loadProject, type Project, type Selection } from './project.ts';

/** Told of each file that was written, or found to be as it should. */
type OnWritten = (path: string, result: Written) => void;

/** Where translations go that no document uses any more. */
export const retiredPath = 'memory/retired.tmx';

export interface BuildOptions {
  /** False where only the committed files matter, as for `--frozen`. */
  readonly writesOutput: boolean;
  /** False where only a part of a project is built, whose pages over all documents then stay as they are. */
  readonly isWhole: boolean;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal;
}

export interface BuildResult {
  readonly project: Project;
  readonly documents: readonly BuiltDocument[];
  readonly findings: readonly Finding[];
  /** Documents that could not be built, each with its one sentence. */
  readonly failures: readonly PasserelleError[];
  /** Committed files and outputs whose bytes changed (or would have). */
  readonly written: readonly string[];
  /** Work files that are as this build wants them, below the project's folder, with their stamps. */
  readonly workFiles: ReadonlyMap<string, string>;
  /** Generated files, below the output folder, with their stamps. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly retiredCount: number;
  /** Work files that were left as they are because of mistakes in them. */
  readonly leftAlone: readonly string[];
}

/**
 * The main job: every document through all steps, then work files, memory and outputs written where bytes change. A
 * document that can't be built is reported in `failures` and the others go on.
 *
 * @throws PasserelleError where the project itself can't be loaded or a file can't be written
 */
export async function build(selection: Selection, adapters: Adapters, options: BuildOptions): Promise<BuildResult> {
  const project = await loadProject(selection, adapters);
  const { documents, failures, retired } = await buildAll(project, adapters, options);
  const ofDocument = (built: BuiltDocument) => [
    ...built.findings,
    ...[...built.languages.values()].flatMap((each) => each.findings),
  ];
  const orphans = options.isWhole ? await findOrphans(project, adapters) : [];
  const findings = [...project.findings, ...orphans, ...documents.flatMap(ofDocument)];
  const written: string[] = [];
  const record: OnWritten = (path, { isChanged }) => {
    if (isChanged) written.push(path);
  };
  // Memory first: what a work file loses must be safe before the file is replaced.
  const retiredCount = await writeRetired(retired, project, adapters, record);
  const works = await writeWorkFiles(documents, project, adapters, record);
  const outputs = new Map<string, string>();
  if (options.writesOutput && documents.length > 0) {
    for (const { path, chunks } of outputsOf(documents, project, findings, adapters, options)) {
      if (options.signal?.aborted) break;
      options.onProgress(outputs.size, 0, path);
      const result = await adapters.output.write(path, chunks);
      record(path, result);
      outputs.set(path, result.stamp);
    }
  }
  return { project, documents, findings, failures, written, outputs, retiredCount, ...works };
}

interface BuiltAll {
  readonly documents: readonly BuiltDocument[];
  readonly failures: readonly PasserelleError[];
  /** Translations that no document uses any more, with the source that they come from. */
  readonly retired: readonly (Retired & { file: string })[];
}

/**
 * All documents; where translations were retired, once more with these in the memory, so that a paragraph which moved
 * to another document finds its translation in the same build.
 */
async function buildAll(project: Project, adapters: Adapters, options: BuildOptions): Promise<BuiltAll> {
  const first = await buildDocuments(project, adapters, options);
  const retired = first.documents.flatMap((built) =>
    [...built.languages.values()].flatMap((language) =>
      language.retired.map((item) => ({ ...item, file: built.paths.source })),
    ),
  );
  if (retired.length === 0) return { ...first, retired };
  const memory = indexMemory(withRetired(project.memoryUnits, retired), project.config.srcLang);
  return { ...(await buildDocuments({ ...project, memory }, adapters, options)), retired };
}

async function buildDocuments(
  project: Project,
  adapters: Adapters,
  options: BuildOptions,
): Promise<{ documents: readonly BuiltDocument[]; failures: readonly PasserelleError[] }> {
  const documents: BuiltDocument[] = [];
  const failures: PasserelleError[] = [];
  for (const [index, paths] of project.documents.entries()) {
    if (options.signal?.aborted) break;
    options.onProgress(index, project.documents.length, paths.source);
    try {
      documents.push(await buildDocument(paths, project, adapters));
    } catch (error) {
      if (!(error instanceof PasserelleError)) throw error;
      failures.push(error);
    }
  }
  return { documents, failures };
}

async function writeWorkFiles(
  documents: readonly BuiltDocument[],
  project: Project,
  adapters: Adapters,
  record: OnWritten,
): Promise<Pick<BuildResult, 'workFiles' | 'leftAlone'>> {
  const workFiles = new Map<string, string>();
  const leftAlone: string[] = [];
  for (const built of documents) {
    for (const [lang, language] of built.languages) {
      const path = built.paths.work.get(lang) ?? '';
      // A document without text to translate needs no work file, and XLIFF has no empty one.
      if (units(language.document).next().done) continue;
      if (!language.canWrite) {
        leftAlone.push(path);
        continue;
      }
      const chunks = adapters.xliff.write(language.document, annotatorFor(project, lang));
      const result = await adapters.workspace.write(path, chunks, language.readStamp);
      record(path, result);
      workFiles.set(path, result.stamp);
    }
  }
  return { workFiles, leftAlone };
}

function* outputsOf(
  documents: readonly BuiltDocument[],
  project: Project,
  findings: readonly Finding[],
  adapters: Adapters,
  options: BuildOptions,
): Generator<Output> {
  for (const built of documents) yield* documentOutputs(built, project);
  if (options.isWhole) yield* projectOutputs(documents, project, findings, adapters);
}

/** Adds retired translations to the memory that keeps them, and gives their number. */
async function writeRetired(
  retired: BuiltAll['retired'],
  project: Project,
  adapters: Adapters,
  record: OnWritten,
): Promise<number> {
  if (retired.length === 0) return 0;
  const bytes = await adapters.workspace.read(retiredPath);
  const before = bytes ? await readRetired(bytes, adapters) : [];
  const after = withRetired(before, retired);
  if (after !== before)
    record(retiredPath, await adapters.workspace.write(retiredPath, adapters.tmx.write(after, project.config.srcLang)));
  return retired.length;
}

async function readRetired(bytes: Uint8Array, adapters: Adapters): Promise<readonly MemoryUnit[]> {
  const decoded = adapters.decode(bytes);
  const reading = 'text' in decoded ? adapters.tmx.read(decoded.text, retiredPath) : undefined;
  if (!reading || 'problem' in reading) {
    throw new PasserelleError('not-writable', {
      path: retiredPath,
      reason: 'it can not be read, so nothing can be added to it',
    });
  }
  return reading.units;
}
