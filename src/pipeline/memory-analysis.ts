import type { Document, LanguageTag } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import { type Analysis, type AnalysisTable, beginAnalysis, sumTables } from '../core/memory/analysis.ts';
import { type AnalysisMemory, analysisMemory } from '../core/memory/analysis-memory.ts';
import type { MemoryUnit } from '../core/memory/memory.ts';
import { mergeWork } from '../core/merge/merge-work.ts';
import type { Workspace } from '../core/ports.ts';
import type { Adapters, OnProgress } from './adapters.ts';
import { readDocument } from './build-document.ts';
import type { NamedFile } from './check-files.ts';
import { loadProject, type Selection } from './project.ts';
import { maxWorkBytes, orThrow, readText } from './read-text.ts';

/** The analysis of a document for one language. */
export interface DocumentAnalysis {
  /** Path of the document, or of the work file where one was named. */
  readonly file: string;
  readonly srcLang: LanguageTag;
  readonly trgLang: LanguageTag;
  readonly table: AnalysisTable;
}

export interface AnalysisResult {
  /** By document, then by language, in the order in which they were given. */
  readonly documents: readonly DocumentAnalysis[];
  /** Of all documents, by language. */
  readonly totals: readonly { readonly trgLang: LanguageTag; readonly table: AnalysisTable }[];
  /** Documents that could not be read, each with its one sentence. */
  readonly failures: readonly PasserelleError[];
}

/**
 * Analyses documents as a build reads and segments them, their work files merged in, against the project's memories.
 *
 * @param memory further units beside the project's
 * @throws PasserelleError where the project can't be loaded
 */
export async function analyseDocuments(
  selection: Selection,
  memory: readonly MemoryUnit[],
  adapters: Adapters,
  onProgress: OnProgress,
): Promise<AnalysisResult> {
  const project = await loadProject(selection, adapters);
  const run = new AnalysisRun([...project.memoryUnits, ...memory]);
  const failures: PasserelleError[] = [];
  for (const [index, paths] of selection.documents.entries()) {
    onProgress(index, selection.documents.length, paths.source);
    try {
      const { reading, works } = await readDocument(paths, project, adapters);
      for (const lang of project.targets.keys()) {
        const work = works.get(lang);
        const document = work ? mergeWork(reading.document, work.document).document : reading.document;
        run.add(paths.source, document, lang);
      }
    } catch (error) {
      if (!(error instanceof PasserelleError)) throw error;
      failures.push(error);
    }
  }
  return run.result(failures);
}

/**
 * Analyses XLIFF files as they are, whatever made them.
 *
 * @param memory all units that count
 * @param trgLangs for a file without a target language; of the others, only those in these languages count
 * @throws PasserelleError where a file can't be read
 */
export async function analyseWorkFiles(
  files: { readonly workspace: Workspace; readonly list: readonly NamedFile[] },
  memory: readonly MemoryUnit[],
  trgLangs: readonly LanguageTag[] | undefined,
  adapters: Adapters,
  onProgress: OnProgress,
): Promise<AnalysisResult> {
  const run = new AnalysisRun(memory);
  for (const [index, { name, path }] of files.list.entries()) {
    onProgress(index, files.list.length, name);
    const text = await readText(files.workspace, adapters, path, maxWorkBytes);
    if (text === undefined) throw new PasserelleError('not-found', { path: name });
    const { document } = orThrow(adapters.xliff.read(text, name), 'bad-tmx', name);
    const { trgLang } = document;
    const langs = trgLang === undefined ? (trgLangs ?? []) : [trgLang];
    for (const lang of langs) if (trgLangs === undefined || trgLangs.includes(lang)) run.add(name, document, lang);
  }
  return run.result([]);
}

/** An analysis in the making: memory is prepared once a source language, repetitions are known across all documents. */
class AnalysisRun {
  readonly #units: readonly MemoryUnit[];
  readonly #memories = new Map<LanguageTag, AnalysisMemory>();
  readonly #analyses = new Map<LanguageTag, Analysis>();
  readonly #documents: DocumentAnalysis[] = [];

  constructor(units: readonly MemoryUnit[]) {
    this.#units = units;
  }

  add(file: string, document: Document, trgLang: LanguageTag): void {
    const { srcLang } = document;
    const memory = this.#memories.get(srcLang) ?? analysisMemory(this.#units, srcLang);
    this.#memories.set(srcLang, memory);
    const pair = `${srcLang} ${trgLang}`;
    const analysis = this.#analyses.get(pair) ?? beginAnalysis(memory, trgLang);
    this.#analyses.set(pair, analysis);
    this.#documents.push({ file, srcLang, trgLang, table: analysis.add(document) });
  }

  result(failures: readonly PasserelleError[]): AnalysisResult {
    const documents = this.#documents;
    const totals = [...new Set(documents.map(({ trgLang }) => trgLang))].map((trgLang) => ({
      trgLang,
      table: sumTables(documents.filter((each) => each.trgLang === trgLang).map(({ table }) => table)),
    }));
    return { documents, totals, failures };
  }
}
