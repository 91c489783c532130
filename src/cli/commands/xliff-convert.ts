import path from 'node:path';
import { decodeText } from '../../adapters/formats/decode.ts';
import { type ConvertOptions, convertXliff, sourceLanguageOf } from '../../adapters/formats/xliff/edit/index.ts';
import { validateXliff } from '../../adapters/formats/xliff/index.ts';
import { replaceFile } from '../../adapters/workspace/replace-file.ts';
import { PasserelleError } from '../../core/error.ts';
import type { Finding } from '../../core/finding.ts';
import { findingLines } from '../findings.ts';
import { readInput } from '../read-input.ts';
import { chooseSplitter } from '../segment-rules.ts';
import { write } from '../standard-output.ts';

export interface XliffConvertOptions extends Omit<ConvertOptions, 'split'> {
  readonly segment?: boolean;
}

/**
 * `passerelle xliff convert`: an XLIFF 2 file with what the options ask for done to it, to a file or standard output.
 * Where the file, or what would become of it, is not valid, nothing is written: exit code 1, findings on standard error.
 */
export async function xliffConvert(input: string, output: string, options: XliffConvertOptions): Promise<void> {
  const text = decoded(await readInput(input), input);
  const { valid, findings } = validateXliff(text, input);
  tell(findings);
  if (!valid) return refuse(input, 'is not valid');
  const { segment, ...rest } = options;
  const split = segment ? await chooseSplitter(sourceLanguageOf(text), undefined, process.cwd()) : undefined;
  const conversion = convertXliff(text, input, { ...rest, ...(split && { split }) });
  tell(conversion.findings);
  if (conversion.text === undefined) return refuse(input, 'would not be valid after this');
  await writeOutput(output, conversion.text);
}

function decoded(bytes: Uint8Array, file: string): string {
  const text = decodeText(bytes);
  if ('problem' in text) throw new PasserelleError('bad-encoding', { path: file, problem: text.problem.message });
  return text.text;
}

function refuse(file: string, predicate: string): void {
  process.stderr.write(`${file} ${predicate}, so nothing was written.\n`);
  process.exitCode = 1;
}

function tell(findings: readonly Finding[]): void {
  for (const line of findingLines(findings)) process.stderr.write(`${line}\n`);
}

/** Characters of a large text that are handed on at once. */
const pieceLength = 1 << 20;

async function writeOutput(output: string, text: string): Promise<void> {
  if (output === '-') for (const piece of piecesOf(text)) await write(piece);
  else await replaceFile(path.resolve(output), output, piecesOf(text));
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
