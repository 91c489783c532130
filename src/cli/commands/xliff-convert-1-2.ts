import { readXliff, writeXliff } from '../../adapters/formats/xliff/index.ts';
import type { XliffVersion } from '../../adapters/formats/xliff/namespaces.ts';
import { convertTargets, type TargetOptions } from '../../adapters/formats/xliff12/edit/index.ts';
import { problemIn, readXliff12, writeXliff12 } from '../../adapters/formats/xliff12/index.ts';
import { PasserelleError } from '../../core/error.ts';
import type { Finding } from '../../core/finding.ts';

/** An XLIFF 1.2 text as XLIFF 2, with what its reader found. */
export function fromXliff12(
  text: string,
  file: string,
  version: XliffVersion | undefined,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const reading = readXliff12(text, file);
  if ('problem' in reading) throw new PasserelleError('bad-xliff', { path: file, ...placed(reading.problem) });
  const { document, findings } = reading;
  return { text: [...writeXliff(version ? { ...document, version } : document)].join(''), findings };
}

/** A valid XLIFF 2 text as XLIFF 1.2, in chunks. */
export function toXliff12(text: string, file: string, fillTargets: boolean): Iterable<string> {
  const reading = readXliff(text, file);
  if ('problem' in reading) throw new PasserelleError('bad-xliff', { path: file, ...placed(reading.problem) });
  return writeXliff12(reading.document, { fillTargets });
}

/** A 1.2 text with its targets changed where they stand, and every other byte as it was; it need not be valid. */
export function inPlace(text: string, file: string, options: TargetOptions): string {
  if (!options.pseudo && !options.fillTargets) return text;
  const problem = problemIn(text);
  if (problem) throw new PasserelleError('bad-xliff', { path: file, ...placed(problem) });
  return convertTargets(text, options);
}

function placed({
  message,
  line,
  column,
}: {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}) {
  return { problem: message, line, column };
}
