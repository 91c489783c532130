import { stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../../../adapters/formats/decode.ts';
import { readFile } from '../../../adapters/workspace/read-file.ts';
import { stampOf } from '../../../adapters/workspace/replace-file.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { Finding } from '../../../core/finding.ts';
import {
  isMemoryFile,
  type LoadedMemories,
  type MemoryFormats,
  readMemoryFile,
} from '../../../pipeline/memory-files.ts';
import { mostBytesOf } from '../../../pipeline/memory-limits.ts';
import { findingLines } from '../../findings.ts';

/** A file's text and the state that it was read in. */
export interface TextFile {
  readonly text: string;
  readonly absolutePath: string;
  readonly stamp: string;
}

/**
 * The text of a file that was named, undefined where there is none.
 *
 * @throws PasserelleError where it is a folder, too large (known before it is read), no UTF-8, or can't be read
 */
export async function readNamedFile(name: string): Promise<TextFile | undefined> {
  const absolutePath = path.resolve(name);
  const found = await stat(absolutePath).catch(() => undefined);
  if (!found) return undefined;
  if (found.isDirectory()) throw new PasserelleError('folder-for-memory', { path: name });
  const bytes = await readFile(absolutePath, name, mostBytesOf(name));
  if (!bytes) return undefined;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new PasserelleError('bad-encoding', { path: name, problem: decoded.problem.message });
  return { text: decoded.text, absolutePath, stamp: stampOf(found) };
}

/**
 * The memories of files that were named, TMX, tables and work files.
 *
 * @throws PasserelleError where one does not exist, is of another kind, can't be read, or can't be understood
 */
export async function readNamedMemories(names: readonly string[], adapters: MemoryFormats): Promise<LoadedMemories> {
  const files: LoadedMemories['files'][number][] = [];
  const findings: Finding[] = [];
  for (const name of names) {
    const read = await readNamedFile(name);
    if (!read) throw new PasserelleError('not-found', { path: name });
    if (!isMemoryFile(name)) throw new PasserelleError('unknown-memory-format', { path: name });
    const { findings: found, ...file } = readMemoryFile(name, read.text, adapters);
    files.push(file);
    for (const finding of found) findings.push(finding);
  }
  return { files, findings };
}

/** More findings than anybody reads in passing. */
const mostTold = 20;

/** Tells findings about memories on standard error, the first of them one a line. */
export function tellMemoryFindings(findings: readonly Finding[]): void {
  const lines = findingLines(findings.slice(0, mostTold));
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (findings.length > lines.length) process.stderr.write(`${findings.length - lines.length} more such findings.\n`);
}
