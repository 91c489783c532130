import { type ErrorCode, PasserelleError } from '../core/error.ts';
import type { FileReading, Workspace } from '../core/ports.ts';
import type { Adapters } from './adapters.ts';

/** Larger files are refused: a document is read and held as a whole. */
const maxBytes = 64 * 1024 * 1024;
/** A work file is some six times as large as the document that it was made from. */
export const maxWorkBytes: number = 6 * maxBytes;

/**
 * The text of a file, byte order mark included; undefined where there is none.
 *
 * @param limit the most bytes that it may have
 * @throws PasserelleError where it is too large, can't be read or is no UTF-8
 */
export async function readText(
  workspace: Workspace,
  adapters: Adapters,
  path: string,
  limit: number = maxBytes,
): Promise<string | undefined> {
  const bytes = await readBytes(workspace, path, limit);
  return bytes && decodedText(bytes, adapters, path);
}

/** The bytes of a file, undefined where there is none. @throws PasserelleError where it is too large or can't be read */
export function readBytes(
  workspace: Workspace,
  path: string,
  limit: number = maxBytes,
): Promise<Uint8Array | undefined> {
  return workspace.read(path, limit);
}

/** The bytes of a file as text. @throws PasserelleError where they are no UTF-8 */
export function decodedText(bytes: Uint8Array, adapters: Pick<Adapters, 'decode'>, path: string): string {
  const decoded = adapters.decode(bytes);
  if ('problem' in decoded) throw new PasserelleError('bad-encoding', { path, problem: decoded.problem });
  return decoded.text;
}

/** What a reading gave; a problem is thrown as the error of that code, with its place in the file. */
export function orThrow<Value>(
  reading: FileReading<Value>,
  code: ErrorCode,
  path: string,
): Exclude<FileReading<Value>, { problem: unknown }> {
  if (!('problem' in reading)) return reading as Exclude<FileReading<Value>, { problem: unknown }>;
  const { message, line, column } = reading.problem;
  throw new PasserelleError(code, { path, line, column, problem: message });
}
