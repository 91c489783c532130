import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { errorCode, reasonOf } from '../adapters/workspace/file-error.ts';
import { PasserelleError } from '../core/error.ts';
import { write } from './standard-output.ts';

/** A line with an id, which is given back as it came, and a text. */
export interface TextLine {
  readonly id: unknown;
  readonly text: string;
}

/** Half of the longest string that V8 makes: a line that is longer can't be parsed with what it becomes. */
const longestLine = 0x0fff_ffff;

/** What to write for a line, with its line end; in pieces where it may be too long for one text. */
export type Answer = string | Iterable<string>;

/**
 * Writes what `answer` gives for each line of a file, as the lines come: the answers to what was read at once are
 * written at once, and those before a line that can't be answered are written before that is told.
 *
 * @param file a path, or `-` for standard input
 * @param answer is given each line that is not blank, with its number from 1
 * @throws PasserelleError where the file can't be read or is no UTF-8
 */
export async function answerLines(file: string, answer: (line: string, number: number) => Answer): Promise<void> {
  let number = 0;
  let output = '';
  try {
    for await (const lines of lineBatches(file)) {
      for (const line of lines) {
        number++;
        if (line === '') continue;
        const pieces = answer(line, number);
        if (typeof pieces === 'string') output += pieces;
        else {
          await write(output);
          output = '';
          for (const piece of pieces) await write(piece);
        }
      }
      await write(output);
      output = '';
    }
  } finally {
    await write(output);
  }
}

/**
 * The lines of a file in the batches in which they arrive. A line ends with LF or CRLF and with nothing else: U+2028 may
 * stand unescaped inside a JSON text. White space at the edges of a line, and a byte order mark, are left out.
 */
export async function* lineBatches(file: string): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of decodedText(file)) {
    const last = chunk.lastIndexOf('\n');
    if (last < 0) {
      rest += chunk;
      if (rest.length > longestLine) throw tooLong(file);
      continue;
    }
    const whole = rest + chunk.slice(0, last);
    rest = chunk.slice(last + 1);
    yield whole.split('\n').map((line) => line.trim());
  }
  if (rest.trim() !== '') yield [rest.trim()];
}

/** A line of the form `{"id":…,"text":"…"}`. @throws PasserelleError `bad-json-line` */
export function parseTextLine(line: string, number: number): TextLine {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string') {
      return { id: 'id' in value ? value.id : null, text: value.text };
    }
  } catch {
    // Falls through to the sentence that names the line.
  }
  throw new PasserelleError('bad-json-line', { line: number });
}

/**
 * A file's text in chunks; `-` is standard input.
 *
 * @throws PasserelleError where it is missing, a folder, can't be read, or is no UTF-8
 */
export async function* decodedText(file: string): AsyncGenerator<string> {
  if (file !== '-') await refuseUnreadable(file);
  const input: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of input) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    const path = nameOf(file);
    if (error instanceof RangeError) throw tooLong(file);
    if (errorCode(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new PasserelleError('unreadable', { path, reason: reasonOf(error) }, { cause: error });
    const problem = 'it is not UTF-8. Convert it, for example with iconv.';
    throw new PasserelleError('bad-encoding', { path, problem });
  }
}

/** Refuses a file that is missing or a folder. @throws PasserelleError */
export async function refuseUnreadable(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new PasserelleError('not-found', { path: file });
  if (found.isDirectory()) throw new PasserelleError('folder-for-file', { path: file });
}

function tooLong(file: string): PasserelleError {
  const problem = 'it has a line of more than 268 million characters. Split it.';
  return new PasserelleError('bad-encoding', { path: nameOf(file), problem });
}

function nameOf(file: string): string {
  return file === '-' ? 'The input' : file;
}
