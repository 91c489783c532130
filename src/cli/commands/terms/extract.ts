import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesWorkspace } from '../../../adapters/workspace/files.ts';
import { PasserelleError } from '../../../core/error.ts';
import {
  type ExtractionTexts,
  extractTerms,
  readDocumentSegments,
  readWorkSegments,
} from '../../../pipeline/extract-terms.ts';
import { fileAdapters } from '../../adapters.ts';
import { loadGlossary } from '../../glossary.ts';
import { showProgress } from '../../progress.ts';
import { candidateReport } from '../../report/candidates.ts';
import { choose, chooseFiles } from '../../selection.ts';
import { write } from '../../standard-output.ts';
import { count } from '../../summary.ts';

export interface ExtractCommandOptions {
  readonly known?: boolean;
  readonly minCount: number;
  readonly limit: number;
  readonly context: number;
  readonly glossary?: readonly string[];
  readonly format: 'pretty' | 'json' | 'csv' | 'tsv';
  readonly quiet?: boolean;
}

/**
 * `passerelle terms extract`: the term candidates of the project's documents, or of the documents and work files named,
 * best first. Candidates go to standard output, a summary to standard error.
 */
export async function extract(paths: readonly string[], options: ExtractCommandOptions): Promise<void> {
  const cwd = process.cwd();
  refuseUnusable(paths, cwd);
  const progress = showProgress(options.quiet === true);
  const texts = await readTexts(paths, cwd, progress.onProgress);
  progress.end();
  for (const failure of texts.failures) process.stderr.write(`${failure.message}\n`);
  if (texts.failures.length > 0) process.exitCode = 2;
  if (texts.segments.length === 0 && texts.failures.length > 0) return;
  const { termbase } = await loadGlossary(options.glossary, cwd);
  const extraction = extractTerms(texts, termbase, {
    minCount: options.minCount,
    limit: options.limit,
    contexts: options.context,
    keepsKnown: options.known === true,
  });
  const ids = new Set(termbase.concepts.map(({ id }) => id));
  for (const chunk of candidateReport(extraction, texts.segments, ids, options.format)) await write(chunk);
  if (!options.quiet) process.stderr.write(`${summaryOf(extraction, options)}\n`);
}

function refuseUnusable(paths: readonly string[], cwd: string): void {
  for (const file of paths.filter(isWorkFile)) {
    const absolute = path.resolve(cwd, file);
    if (!existsSync(absolute)) throw new PasserelleError('not-found', { path: file });
    if (statSync(absolute).isDirectory()) throw new PasserelleError('is-directory', { path: file });
  }
}

function isWorkFile(file: string): boolean {
  return /\.(?:xlf|xliff)$/iu.test(file);
}

async function readTexts(
  paths: readonly string[],
  cwd: string,
  onProgress: Parameters<typeof readDocumentSegments>[2],
): Promise<ExtractionTexts> {
  const workFiles = paths.filter(isWorkFile);
  const documents = paths.filter((file) => !isWorkFile(file));
  const parts: ExtractionTexts[] = [];
  if (documents.length > 0 || workFiles.length === 0) {
    const chosen = await choose(documents, {}, cwd);
    const adapters = fileAdapters(chosen.root, chosen.outDir, true);
    parts.push(await readDocumentSegments(chosen, adapters, onProgress));
  }
  if (workFiles.length > 0) {
    const chosen = await chooseFiles(workFiles, cwd);
    const adapters = fileAdapters(chosen.root, chosen.outDir, true);
    const files = { workspace: filesWorkspace(chosen.filesRoot), list: chosen.files };
    parts.push(await readWorkSegments(files, adapters, onProgress));
  }
  const [first] = parts;
  return {
    srcLang: first?.srcLang ?? 'fr',
    segments: parts.flatMap(({ segments }) => segments),
    failures: parts.flatMap(({ failures }) => failures),
  };
}

function summaryOf(extraction: ReturnType<typeof extractTerms>, options: ExtractCommandOptions): string {
  const { candidates, total, knownCount, segments, words, translated, isPruned } = extraction;
  const of = candidates.length < total ? ` of ${total}` : '';
  const known =
    options.known || knownCount === 0 ? '' : `; ${knownCount} more are in the termbase (--known shows them)`;
  const lines = [
    `${count(candidates.length, 'candidate')}${of} with at least ${count(options.minCount, 'occurrence')}, in ${count(segments, 'segment')} and ${count(words, 'word')}${known}.`,
  ];
  for (const [lang, number] of translated) {
    const few = number < fewSegments ? ': few to tell renderings from, so many candidates have none' : '';
    lines.push(`${lang}: ${count(number, 'segment')} translated${few}.`);
  }
  if (isPruned) lines.push('The texts have more phrases than are held at once; the counts of rare ones may be short.');
  return lines.join('\n');
}

/** With fewer translated segments, most candidates have too few for a rendering to show. */
const fewSegments = 200;
