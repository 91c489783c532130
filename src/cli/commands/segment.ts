import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { errorCode, reasonOf } from '../../adapters/workspace/file-error.ts';
import { PasserelleError } from '../../core/error.ts';
import type { Splitter } from '../../core/segment/splitter.ts';
import { explainLine, explainText } from '../report/explain.ts';
import { builtInBreakRules, chooseSplitter } from '../segment-rules.ts';
import { write } from '../standard-output.ts';

export interface SegmentOptions {
  readonly lang: string;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  readonly srx?: string;
  readonly exportSrx?: boolean;
}

/** `passerelle segment`: streams text, or JSON lines, from a file or standard input; or prints the built-in rules. */
export async function segment(file: string, options: SegmentOptions): Promise<void> {
  if (options.exportSrx) return exportSrx();
  const split = await chooseSplitter(options.lang, options.srx, process.cwd());
  if (file !== '-') await refuseUnreadable(file);
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input: Readable.from(decoded(input, file)), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (options.jsonl) await write(jsonLine(line, number, split, options.explain));
    else await write(options.explain ? explainLine(line, number, split) : textLines(line, split));
  }
}

async function exportSrx(): Promise<void> {
  const { srx } = await import('../../adapters/formats/srx/index.ts');
  for (const chunk of srx.write(await builtInBreakRules(process.cwd()))) await write(chunk);
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

function textLines(line: string, split: Splitter): string {
  return split(line)
    .map(({ start, end }) => `${line.slice(start, end)}\n`)
    .join('');
}

function jsonLine(line: string, number: number, split: Splitter, isExplained = false): string {
  if (line.trim() === '') return '';
  const { id, text } = parseLine(line, number);
  const segments = split(text).map(({ start, end }) => text.slice(start, end));
  const decisions = isExplained ? { decisions: explainText(text, split) } : {};
  return `${JSON.stringify({ id, segments, ...decisions })}\n`;
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
