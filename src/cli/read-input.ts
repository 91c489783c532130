import { readFile } from 'node:fs/promises';
import { decodeText } from '../adapters/formats/decode.ts';
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

/** The text of a file, or of standard input where it is `-`. @throws PasserelleError where it is not UTF-8 */
export async function readText(file: string): Promise<string> {
  const text = decodeText(await readInput(file));
  if ('problem' in text) throw new PasserelleError('bad-encoding', { path: file, problem: text.problem.message });
  return text.text;
}
