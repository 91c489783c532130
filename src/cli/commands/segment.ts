import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { errorCode, reasonOf } from '../../adapters/workspace/file-error.ts';
import { PasserelleError } from '../../core/error.ts';
import type { Language } from '../../core/ports.ts';
import { splitterFor } from '../../core/segment/split.ts';
import { knownLanguage } from '../../pipeline/project.ts';
import { write } from '../standard-output.ts';

export interface SegmentOptions {
  readonly lang: string;
  readonly jsonl?: boolean;
}

/** `passerelle segment`: streams text, or JSON lines, from a file or standard input. */
export async function segment(file: string, options: SegmentOptions): Promise<void> {
  const language = knownLanguage(options.lang);
  if (file !== '-') await refuseUnreadable(file);
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input: Readable.from(decoded(input, file)), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number++;
    await write(options.jsonl ? jsonLine(line, number, language) : textLines(line, language));
  }
}

/** The input as text. @throws PasserelleError where it is not UTF-8 */
async function* decoded(input: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of input) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    const name = file === '-' ? 'The input' : file;
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new PasserelleError('bad-encoding', {
        path: name,
        problem: 'it is not UTF-8. Convert it, for example with iconv.',
      });
    }
    throw new PasserelleError('unreadable', { path: name, reason: reasonOf(error) }, { cause: error });
  }
}

async function refuseUnreadable(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new PasserelleError('not-found', { path: file });
  if (found.isDirectory()) throw new PasserelleError('is-directory', { path: file });
}

function textLines(line: string, language: Language): string {
  return splitterFor(language.segmentation)(line)
    .map(({ start, end }) => `${line.slice(start, end)}\n`)
    .join('');
}

function jsonLine(line: string, number: number, language: Language): string {
  if (line.trim() === '') return '';
  const { id, text } = parseLine(line, number);
  const segments = splitterFor(language.segmentation)(text).map(({ start, end }) => text.slice(start, end));
  return `${JSON.stringify({ id, segments })}\n`;
}

function parseLine(line: string, number: number): { id: unknown; text: string } {
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
