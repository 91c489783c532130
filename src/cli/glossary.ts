import { stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../adapters/formats/decode.ts';
import { readFile } from '../adapters/workspace/read-file.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { TermbaseFormat } from '../core/ports.ts';
import { mergeTermbases } from '../core/terms/merge-termbases.ts';
import type { Termbase } from '../core/terms/termbase.ts';
import { maxWorkBytes, orThrow } from '../pipeline/read-text.ts';
import { findingLines } from './findings.ts';

/** A termbase as one file has it. */
export interface GlossaryFile {
  /** As the command line named it, or relative to the project; what findings and messages show. */
  readonly path: string;
  readonly absolutePath: string;
  readonly text: string;
  readonly termbase: Termbase;
}

/** The termbases of a run as one. */
export interface Glossary {
  /** All files merged in order, concept by concept; empty where the project has no termbase. */
  readonly termbase: Termbase;
  /** What the readers found in the files, and where the files disagree. */
  readonly findings: readonly Finding[];
  /** The files' paths as messages show them, in order. */
  readonly paths: readonly string[];
  readonly files: readonly GlossaryFile[];
}

/**
 * The termbases that were named, by their endings TBX (.tbx, .xml) or tables (.csv, .tsv); where none is named, those
 * of the project's config, and outside a project without a glossary of its own the one that ships.
 *
 * @param files as on the command line, relative to `cwd` or absolute
 * @throws PasserelleError where a file is missing, a folder, of another kind, no UTF-8, or can't be understood
 */
export async function loadGlossary(files: readonly string[] | undefined, cwd: string): Promise<Glossary> {
  return readGlossary(await glossaryFiles(files, cwd));
}

/** A file of a glossary, not yet understood. */
export interface GlossaryBytes extends Named {
  readonly bytes: Uint8Array;
}

/** The files that `loadGlossary` reads. @throws PasserelleError where a file is missing, a folder, or of another kind */
export async function glossaryFiles(
  files: readonly string[] | undefined,
  cwd: string,
): Promise<readonly GlossaryBytes[]> {
  const named = files && files.length > 0 ? files.map((file) => namedFile(file, cwd)) : await projectFiles(cwd);
  const found: GlossaryBytes[] = [];
  for (const { path: name, absolutePath } of named) {
    await refuseUnusable(absolutePath, name);
    if (!(await formatOf(name))) throw new PasserelleError('unknown-glossary-format', { path: name });
    found.push({ path: name, absolutePath, bytes: await bytesOf(absolutePath, name) });
  }
  return found;
}

/** The termbases of files as one. @throws PasserelleError where a file is no UTF-8, or can't be understood */
export async function readGlossary(found: readonly GlossaryBytes[]): Promise<Glossary> {
  const read: GlossaryFile[] = [];
  const findings: Finding[] = [];
  for (const { path: name, absolutePath, bytes } of found) {
    const format = await formatOf(name);
    if (!format) throw new PasserelleError('unknown-glossary-format', { path: name });
    const text = textOf(bytes, name);
    const reading = orThrow(format.read(text, name), 'bad-glossary', name);
    for (const finding of reading.findings) findings.push(finding);
    read.push({ path: name, absolutePath, text, termbase: reading.termbase });
  }
  const merged = mergeTermbases(read);
  return {
    termbase: merged.termbase,
    findings: [...findings, ...merged.findings],
    paths: read.map((file) => file.path),
    files: read,
  };
}

type Named = Pick<GlossaryFile, 'path' | 'absolutePath'>;

function namedFile(file: string, cwd: string): Named {
  return { path: file, absolutePath: path.resolve(cwd, file) };
}

async function projectFiles(cwd: string): Promise<readonly Named[]> {
  const { loadConfig } = await import('../config/load.ts');
  const { normalizeConfig } = await import('../config/config.ts');
  const { filesWorkspace } = await import('../adapters/workspace/files.ts');
  const { root, file, config } = await loadConfig(cwd);
  const found = await filesWorkspace(root).list(normalizeConfig(config).glossary);
  if (found.length > 0 || file !== undefined) return found.map((name) => namedFile(name, root));
  const { shippedTermbasePath } = await import('./selection.ts');
  const shipped = shippedTermbasePath();
  return shipped === undefined ? [] : [{ path: path.basename(shipped), absolutePath: shipped }];
}

/**
 * The arguments of a command that are its inputs, and its termbases: behind `--glossary`, files with the ending of a
 * termbase belong to it, so that `--glossary a.tbx b.csv texts.jsonl` means what it seems to.
 */
export function partArguments(
  files: readonly string[],
  glossary: readonly string[] | undefined,
): { readonly inputs: readonly string[]; readonly glossary: readonly string[] | undefined } {
  if (!glossary) return { inputs: files, glossary };
  const isTermbase = (file: string) => /\.(?:tbx|xml|csv|tsv)$/iu.test(file);
  return {
    inputs: files.filter((file) => !isTermbase(file)),
    glossary: [...glossary, ...files.filter(isTermbase)],
  };
}

/** The format of a termbase's file by its ending, loaded when it is asked for; undefined for another kind of file. */
export async function formatOf(name: string): Promise<TermbaseFormat | undefined> {
  switch (path.extname(name).toLowerCase()) {
    case '.tbx':
    case '.xml':
      return (await import('../adapters/formats/tbx/index.ts')).tbx;
    case '.csv':
    case '.tsv':
      return (await import('../adapters/formats/term-table/index.ts')).termTable;
    default:
      return undefined;
  }
}

async function refuseUnusable(absolutePath: string, name: string): Promise<void> {
  const found = await stat(absolutePath).catch(() => undefined);
  if (!found) throw new PasserelleError('not-found', { path: name });
  if (found.isDirectory()) throw new PasserelleError('folder-for-glossary', { path: name });
}

async function bytesOf(absolutePath: string, name: string): Promise<Uint8Array> {
  const bytes = await readFile(absolutePath, name, maxWorkBytes);
  if (!bytes) throw new PasserelleError('not-found', { path: name });
  return bytes;
}

function textOf(bytes: Uint8Array, name: string): string {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new PasserelleError('bad-encoding', { path: name, problem: decoded.problem.message });
  return decoded.text;
}

/** The termbases as `loadGlossary` gives them. @throws PasserelleError also where the project has none */
export async function requireGlossary(files: readonly string[] | undefined, cwd: string): Promise<Glossary> {
  const glossary = await loadGlossary(files, cwd);
  if (glossary.paths.length === 0) throw new PasserelleError('no-glossary', {});
  return glossary;
}

/** More findings than anybody reads in passing; `terms check` shows all. */
const mostTold = 20;

/** Tells findings about a termbase on standard error, the first of them one a line. */
export function tellFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const lines = findingLines(findings.slice(0, mostTold));
  const more = findings.length - lines.length;
  const rest = more > 0 ? [`${more} more such findings; passerelle terms check shows all.`] : [];
  process.stderr.write(`${[...lines, ...rest].join('\n')}\n`);
}
