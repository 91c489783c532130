import path from 'node:path';
import { decodeText } from '../../adapters/formats/decode.ts';
import { type ConvertOptions, convertXliff, sourceLanguageOf } from '../../adapters/formats/xliff/edit/index.ts';
import { validateXliff } from '../../adapters/formats/xliff/index.ts';
import { isXliff12 } from '../../adapters/formats/xliff12/index.ts';
import { replaceFile } from '../../adapters/workspace/replace-file.ts';
import { PasserelleError } from '../../core/error.ts';
import type { Finding } from '../../core/finding.ts';
import { exitCodeFor, findingLines } from '../findings.ts';
import { readInput } from '../read-input.ts';
import { chooseSplitter } from '../segment-rules.ts';
import { write } from '../standard-output.ts';
import { fromXliff12, inPlace, toXliff12 } from './xliff-convert-1-2.ts';

export interface XliffConvertOptions extends Omit<ConvertOptions, 'split' | 'to'> {
  readonly segment?: boolean;
  readonly to?: ConvertOptions['to'] | '1.2';
  readonly fillTargets?: boolean;
}

/**
 * `passerelle xliff convert`: an XLIFF file with what the options ask for done to it, to a file or standard output. A
 * 1.2 file of which only the targets are to change is changed in place; for all else it is read as XLIFF 2 first. Where
 * that, or what would become of it, is not valid, nothing is written: exit code 1, findings on standard error.
 */
export async function xliffConvert(input: string, output: string, options: XliffConvertOptions): Promise<void> {
  const { segment, to, fillTargets, ...rest } = options;
  const version = to === '1.2' ? undefined : to;
  const original = decoded(await readInput(input), input);
  const isOld = isXliff12(original);
  const becomesOld = to === '1.2' || (isOld && version === undefined);
  if (fillTargets && !becomesOld) throw new PasserelleError('fill-without-1-2', {});
  const { pseudo, ...others } = rest;
  const isInPlace = isOld && becomesOld && !segment && !Object.values(others).some((value) => value);
  if (isInPlace) return writeOutput(output, inPlace(original, input, options));
  const text = isOld ? readOld(original, input, version) : original;
  const { valid, findings } = validateXliff(text, input);
  tell(findings);
  if (!valid) return refuse(input, 'is not valid');
  const split = segment ? await chooseSplitter(sourceLanguageOf(text), undefined, process.cwd()) : undefined;
  const conversion = convertXliff(text, input, {
    ...rest,
    ...(version && { to: version }),
    ...(split && { split }),
  });
  tell(conversion.findings);
  if (conversion.text === undefined) return refuse(input, 'would not be valid after this');
  await writeOutput(output, becomesOld ? toXliff12(conversion.text, input, fillTargets === true) : conversion.text);
}

/** A 1.2 text as XLIFF 2; what could not be given to a segment is told, and makes the exit code 1. */
function readOld(text: string, input: string, version: ConvertOptions['to']): string {
  const reading = fromXliff12(text, input, version);
  tell(reading.findings);
  if (exitCodeFor(reading.findings, 'major') === 1) process.exitCode = 1;
  return reading.text;
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

/** More findings than anybody reads in a terminal; `xliff validate` has all. */
const mostFindings = 100;

function tell(findings: readonly Finding[]): void {
  for (const line of findingLines(findings.slice(0, mostFindings))) process.stderr.write(`${line}\n`);
  const rest = findings.length - mostFindings;
  if (rest > 0) process.stderr.write(`${rest} more findings; passerelle xliff validate shows all.\n`);
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
