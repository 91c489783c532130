import { readFile } from 'node:fs/promises';
import { errorCode, reasonOf } from '../adapters/workspace/file-error.ts';
import { PasserelleError } from '../core/error.ts';

/** The bytes of a file, or of standard input where it is `-`. */
export async function readInput(file: string): Promise<Uint8Array> {
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    const code =
      errorCode(error) === 'ENOENT' ? 'not-found' : errorCode(error) === 'EISDIR' ? 'is-directory' : 'unreadable';
    throw new PasserelleError(code, { path: file, reason: reasonOf(error) }, { cause: error });
  }
}
