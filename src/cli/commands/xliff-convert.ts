import { type ConvertOptions, convertXliff, sourceLanguageOf } from '../../adapters/formats/xliff/edit/index.ts';
import { validateXliff } from '../../adapters/formats/xliff/index.ts';
import { isXliff12 } from '../../adapters/formats/xliff12/index.ts';
import { PasserelleError } from '../../core/error.ts';
import { exitCodeFor } from '../findings.ts';
import { readText } from '../read-input.ts';
import { chooseSplitter } from '../segment-rules.ts';
import { tellFindings } from '../tell-findings.ts';
import { writeOutput } from '../write-output.ts';
import { directionOf, type ExchangeFileOptions } from './exchange/options.ts';
import { fromXliff12, inPlace, toXliff12 } from './xliff-convert-1-2.ts';

export interface XliffConvertOptions extends Omit<ConvertOptions, 'split' | 'to'>, Omit<ExchangeFileOptions, 'to'> {
  readonly segment?: boolean;
  readonly to?: ConvertOptions['to'] | '1.2';
  readonly fillTargets?: boolean;
}

/** Where all findings of a file can be had that has too many. */
const validateTells = 'passerelle xliff validate shows all';

/**
 * `passerelle xliff convert`: an XLIFF file with what the options ask for done to it, to a file or standard output. A
 * 1.2 file of which only the targets are to change is changed in place; for all else it is read as XLIFF 2 first. Where
 * that, or what would become of it, is not valid, nothing is written: exit code 1, findings on standard error. Where one
 * of the two is JSON or a folder, it is an exchange of i18next resources.
 */
export async function xliffConvert(input: string, output: string, options: XliffConvertOptions): Promise<void> {
  const direction = directionOf(input, output, options);
  if (direction === 'to-xliff') return (await import('./exchange/to-xliff.ts')).jsonToXliff(input, output, options);
  if (direction === 'to-json') return (await import('./exchange/to-json.ts')).xliffToJson(input, output, options);
  const { segment, to, fillTargets, ...rest } = options;
  const version = to === '1.2' ? undefined : to;
  const original = await readText(input);
  const isOld = isXliff12(original);
  const becomesOld = to === '1.2' || (isOld && version === undefined);
  if (fillTargets && !becomesOld) throw new PasserelleError('fill-without-1-2', {});
  const { pseudo, ...others } = rest;
  const isInPlace = isOld && becomesOld && !segment && !Object.values(others).some((value) => value);
  if (isInPlace) return writeOutput(output, inPlace(original, input, options));
  const text = isOld ? readOld(original, input, version) : original;
  const { valid, findings } = validateXliff(text, input);
  tellFindings(findings, validateTells);
  if (!valid) return refuse(input, 'is not valid');
  const split = segment ? await chooseSplitter(sourceLanguageOf(text), undefined, process.cwd()) : undefined;
  const conversion = convertXliff(text, input, {
    ...rest,
    ...(version && { to: version }),
    ...(split && { split }),
  });
  tellFindings(conversion.findings, validateTells);
  if (conversion.text === undefined) return refuse(input, 'would not be valid after this');
  await writeOutput(output, becomesOld ? toXliff12(conversion.text, input, fillTargets === true) : conversion.text);
}

/** A 1.2 text as XLIFF 2; what could not be given to a segment is told, and makes the exit code 1. */
function readOld(text: string, input: string, version: ConvertOptions['to']): string {
  const reading = fromXliff12(text, input, version);
  tellFindings(reading.findings, validateTells);
  if (exitCodeFor(reading.findings, 'major') === 1) process.exitCode = 1;
  return reading.text;
}

function refuse(file: string, predicate: string): void {
  process.stderr.write(`${file} ${predicate}, so nothing was written.\n`);
  process.exitCode = 1;
}
