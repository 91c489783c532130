import path from 'node:path';
import { decodeText } from '../adapters/formats/decode.ts';
import { readFile } from '../adapters/workspace/read-file.ts';
import { PasserelleError } from '../core/error.ts';
import { refuseLarger } from '../core/refuse-larger.ts';
import { maxWorkBytes } from '../pipeline/read-text.ts';

/**
 * The bytes of a file, or of standard input where it is `-`.
 *
 * @param limit the most bytes that it may have; of standard input no more is read
 * @throws PasserelleError where it is missing, no regular file, too large, or can't be read
 */
export async function readInput(file: string, limit: number = maxWorkBytes): Promise<Uint8Array> {
  if (file === '') throw new PasserelleError('empty-argument', { what: 'A file' });
  if (file === '-') return readStandardInput(limit);
  const bytes = await readFile(path.resolve(file), file, limit);
  if (!bytes) throw new PasserelleError('not-found', { path: file });
  return bytes;
}

/** All of standard input. @throws PasserelleError where it has more than `limit` bytes */
export async function readStandardInput(limit: number = maxWorkBytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    refuseLarger('The input', length, limit);
  }
  return Buffer.concat(chunks, length);
}

/** The text of a file, or of standard input where it is `-`. @throws PasserelleError where it is not UTF-8 */
export async function readText(file: string): Promise<string> {
  const text = decodeText(await readInput(file));
  if ('problem' in text) throw new PasserelleError('bad-encoding', { path: file, problem: text.problem.message });
  return text.text;
}
