import path from 'node:path';
import { replaceFile } from '../adapters/workspace/replace-file.ts';
import { write } from './standard-output.ts';

/** Characters of a large text that are handed on at once. */
const pieceLength = 1 << 20;

/**
 * Writes a text, or the chunks of one, to a file, at once or not at all, or to standard output where it is `-`.
 *
 * @param expected the stamp that the file must still have, null for no file; undefined where it does not matter
 */
export async function writeOutput(
  output: string,
  text: string | Iterable<string>,
  expected?: string | null,
): Promise<void> {
  const pieces = typeof text === 'string' ? piecesOf(text) : gathered(text);
  if (output === '-') for (const piece of pieces) await write(piece);
  else await replaceFile(path.resolve(output), output, pieces, expected === undefined ? {} : { expected });
}

/** Small chunks as larger ones. */
function* gathered(chunks: Iterable<string>): Generator<string> {
  let piece = '';
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + pieceLength);
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff && end < text.length) end++;
    yield text.slice(start, end);
    start = end;
  }
}
